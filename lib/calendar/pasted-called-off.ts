import { cancelledMark } from '../domain/calendar/title-marks.ts'
import { labels } from './pasted-words.ts'

/** Words for what is called off, one language a line. */
const MEETING = `
interview|appointment|meeting|assessment|trial shift
gespräch|termin|vorstellungs|interview|probetag
entretien|rendez-vous|rdv
entrevista|reunión|cita
colloquio|incontro|appuntamento
gesprek|afspraak
rozmow|spotkani
reunião
intervju|möte|samtal
samtale|møde`
/** Ways to say that it does not take place, one language a line. */
const OFF = String.raw`
(?:has|have) (?:now )?been (?:cancell?ed|called off|withdrawn)|(?:is|was|are) (?:now )?(?:cancell?ed|called off)|won['’]t be going ahead|will not (?:be going ahead|go ahead|take place)|(?:no longer|not) (?:going ahead|taking place)|(?:have|need|had) to (?:cancel|call off)|must cancel|cannot go ahead|can['’]t go ahead
abgesagt|absagen müssen|(?:muss|müssen)[^!?\n]{0,90}(?:absagen|streichen|entfallen|ausfallen)|findet (?:leider )?nicht statt|entfällt|fällt (?:leider )?aus|nicht stattfinden
(?:est|sont|été) annulée?s?|devons annuler|dois annuler|sommes contraints d['’]annuler|n['’]aura pas lieu|ne pourra pas avoir lieu
quedan? (?:cancelad|anulad|suspendid)\p{L}+|(?:ha|han) sido (?:cancelad|anulad|suspendid)\p{L}+|(?:está|están) (?:cancelad|anulad)\p{L}+|(?:debemos|tenemos que|tengo que|hemos de) (?:anular|cancelar|suspender)|no tendrá lugar|se cancela|se suspende|se anula
(?:è|stato|stata|viene|risulta) (?:stat[oa] )?(?:annullat|cancellat|disdett|sospes)\p{L}+|dobbiamo (?:annullare|disdire|cancellare)|devo (?:annullare|disdire)|non avrà luogo|non si terrà|salta
gaat (?:helaas )?niet door|kan (?:helaas )?niet doorgaan|(?:is|wordt) (?:helaas )?(?:geannuleerd|afgezegd)|moeten[^!?\n]{0,60}(?:afzeggen|annuleren)|vervalt|komt te vervallen
odwołan\p{L}+|odwołujemy|muszę odwołać|musimy odwołać|nie odbędzie się|anulowan\p{L}+
(?:foi|está|fica|ficou) (?:cancelad|anulad|desmarcad)\p{L}+|fica sem efeito|não se (?:realiza|realizará)|(?:temos|tenho) (?:de|que) (?:cancelar|desmarcar)
(?:är|blir|har blivit) (?:tyvärr )?inställ\p{L}+|ställs (?:tyvärr )?in|ställer in|måste[^!?\n]{0,40}ställa in|är avbokad|har avbokats|blir inte av
(?:er|bliver|blevet) (?:desværre )?aflyst|aflyses|må (?:desværre )?aflyse|er avlyst|avlyses|må (?:dessverre )?avlyse|bliver ikke til noget
on peruttu|perutaan|je zrušen\p{L}*|iptal edil\p{L}+`
const both = (lines: string) => lines.trim().split('\n').join('|')
const meeting = new RegExp(both(MEETING), 'iu')
const off = new RegExp(`(?<!\\p{L})(?:${both(OFF)})(?!\\p{L})`, 'iu')
/** Only in case of: nothing is called off. */
const CASE =
  /(?<!\p{L})(?:if|should you|unless|in case|falls|wenn|sollten|si|en cas|se|in caso|als je|als u|mocht|indien|jeśli|gdyby|caso|om du|hvis|dersom|jos|pokud)(?!\p{L})/iu
/** A subject that is nothing but this, or begins with it. */
const SUBJECT =
  /^(?:(?:re|aw|wg|fwd?|tr|rv|sv|vs)\s?:\s?)*(?:absage(?: |$)|terminabsage|anulación|cancelación|annulation|annullamento|cancellation|cancelamento|annulering|afzegging|odwołanie|inställd|inställt|aflysning|aflyst|avlysning|avlyst)(?!\p{L})/iu

/** Whether a mail says, in its subject or in a sentence, that the meeting does not take place. */
export const isCalledOff = (lines: readonly string[]): boolean =>
  lines
    .filter((line) => !line.startsWith('>'))
    .some((line) => {
      const bare = line.replace(labels.title, '')
      if (cancelledMark.test(bare) || (bare !== line && SUBJECT.test(bare))) return true
      return line
        .slice(0, 2_000)
        .split(/[.!?;](?=\s\p{Lu})/u)
        .some((sentence) => meeting.test(sentence) && off.test(sentence) && !CASE.test(sentence))
    })
