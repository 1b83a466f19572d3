/** What calendars and mail programs put in front of the title of a meeting that was called off, in their languages. */
const CANCELLED =
  'cancell?ed(?: event)?|abgesagt(?:er termin)?|abgebrochen|annul[eé]e?s?|[eé]v[eé]nement annul[eé]|cancelad[oa]|evento cancelado|anulad[oa]|annullat[oa]|evento annullato|cancellat[oa]|geannuleerd(?:e afspraak|e gebeurtenis| evenement)?|afgezegd|odwołan[oeay]|odwołane wydarzenie|anulowan[oeay]|inst[äa]lld?t?(?: händelse)?|avbokad|aflyst(?: begivenhed)?|avlyst(?: hendelse)?|peruttu|peruutettu(?: tapahtuma)?|zru[šs]en[oáaéý]|[iİ]ptal(?: edildi)?|отменен[оа]?|отменено|скасовано|анульовано|已取消|取消|キャンセル(?:済み)?|취소됨?|anulat[ăa]?|törölve|lemondva|ακυρώθηκε|otkazano|отменена|đã hủy|dibatalkan|ยกเลิก|ملغى|מבוטל'
const REPLY = 're|fwd?|fw|aw|wg|tr|rv|sv|vs|antw|odp|pd|vb|enc|res|i|r'

/** A title that says that the meeting was called off: "Canceled: Interview", not "Cancellations Analyst". */
export const cancelledMark = new RegExp(`^\\s*(?:(?:${REPLY})\\s*[:：]\\s*)*(?:${CANCELLED})\\s*[:：]`, 'iu')

/** Marks before a title: of calling off, of invitations, of replies. */
export const titleMark = new RegExp(
  `^(?:(?:${CANCELLED}|${REPLY}|(?:updated |new )?invitation|(?:aktualisierte )?einladung|invitation (?:mise à jour|modifiée)|invitación(?: actualizada)?|convite(?: atualizado)?|invito(?: aggiornato)?|(?:bijgewerkte )?uitnodiging|(?:zaktualizowane )?zaproszenie|(?:uppdaterad )?inbjudan|(?:opdateret )?invitation|(?:oppdatert )?invitasjon|kutsu|updated|accepted|declined|tentative(?:ly accepted)?|hold|placeholder|confirmed|confirmation|reminder|rescheduled|new time|zugesagt|geändert|accepté|aceptado|招待状?|更新された招待状?|辞退|承諾)\\s*[:：]\\s*|\\[(?:hold|tentative|external|extern|ext|updated|confirmed|placeholder)\\]\\s*)`,
  'iu',
)
