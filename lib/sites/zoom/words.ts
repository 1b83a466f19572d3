/**
 * Parts of Zoom's own sentences, enough of each to know it by in the place where only the page writes (ZSDK). All that the
 * client has in its 17 languages is in `tests/sites/zoom-texts.json`, which the tests hold these against.
 */

/** The meeting is over, whoever ended it. */
export const HOST_ENDED: readonly string[] = [
  // Seen by others (VEXA, LMA, OCLAW).
  'ended by host',
  'ended by the host',
  // de-DE
  'das meeting wurde beendet',
  'die konferenz wurde beendet',
  'dieses kostenlose zoom-meeting ist beendet',
  'dieses meeting wurde von ihrem administrator',
  'getrennt, da die archivierung fehlgeschlagen',
  'konferenz wurde durch den moderator beendet',
  'kostenloses meeting ist beendet',
  'meeting wurde vom host beendet',
  // en-US
  'conference has been ended',
  'the meeting has been ended',
  'this free zoom meeting has ended',
  'this meeting has been ended by',
  'this meeting has ended as someone has started',
  'you were disconnected from the meeting because',
  'your free meeting has ended',
  // es-ES
  'administrador ha finalizado esta reunión',
  'anfitrión ha dado por finalizada esta conferencia',
  'anfitrión ha finalizado esta reunión',
  'conferencia ha finalizado',
  'reunión de zoom gratuita ha terminado',
  'reunión gratuita ha terminado',
  'reunión ha finalizado',
  'se le ha desconectado de la reunión porque no',
  // fr-FR
  'administrateur a mis fin à cette réunion',
  'commencé une nouvelle réunion avec ce compte',
  'conférence a été terminée par son animateur',
  'conférence est terminée',
  "l'hôte a mis fin à cette réunion",
  'réunion a été terminée',
  'réunion zoom gratuite est terminée',
  'votre réunion gratuite est terminée',
  "été déconnecté de la réunion car l'archivage",
  // id-ID
  'anda terputus dari rapat karena pengarsipan',
  'konferensi telah berakhir',
  'konferensi telah diakhiri oleh host',
  'rapat gratis anda telah berakhir',
  'rapat ini telah diakhiri oleh',
  'rapat telah berakhir',
  'rapat zoom gratis ini telah berakhir',
  'seseorang memulai rapat baru dengan akun ini',
  // it-IT
  'conferenza è stata terminata',
  'perché qualcuno ha iniziato una nuova riunione',
  'riunione gratuita di zoom è terminata',
  'riunione gratuita è terminata',
  "riunione perché l'archiviazione non è riuscita",
  'riunione è stata terminata',
  // ja-JP
  'の会議は終了しました',
  'ーカイブが失敗したため、ミーティングから切断され',
  'ーティングはホストによって終了されました',
  'ーティングは管理者によって終了しました',
  'ーティングは終了しました',
  '会議はホストによって終了しました。',
  // ko-KR
  '보관에 실패하여 회의와의 연결이 끊어졌습니다',
  '이 계정으로 새 회의를 시작하여 이 회의는 종료되었습니다',
  '회의가 종료되었습니다',
  '회의는 관리자에 의해 종료되었습니다',
  '회의는 호스트에 의해 종료되었습니다',
  // nl-NL
  'gratis vergadering is afgelopen',
  'gratis zoom-vergadering is afgelopen',
  'vergadering is beëindigd',
  'vergadering is verbroken omdat archiveren is',
  // pl-PL
  'bezpłatne spotkanie zakończyło',
  'bezpłatne spotkanie zoom zostało zakończone',
  'konferencja została zakończona',
  'się zakończyło, ponieważ ktoś rozpoczął nowe',
  'spotkania, ponieważ archiwizacja nie powiodła',
  'spotkanie zakończył administrator',
  'spotkanie zakończył prowadzący',
  'spotkanie zostało zakończone',
  // pt-PT
  'conferência foi encerrada',
  'desconectado da reunião porque o arquivamento',
  'reunião foi encerrada',
  'reunião gratuita do zoom terminou',
  'reunião gratuita foi encerrada',
  // ru-RU
  'бесплатная конференция zoom завершена',
  'бесплатная конференция завершена',
  'конференция завершена администратором',
  'конференция завершена организатором',
  'конференция завершена, поскольку кто-то начал',
  'отключены от конференции из-за ошибки архивирования',
  'совещание завершено',
  // sv-SE
  'detta möte har avslutats av värden',
  'från mötet eftersom arkiveringen misslyckades',
  'konferensen har avslutats',
  'kostnadsfria möte har avslutats',
  'kostnadsfria zoom-möte har avslutats',
  'möte har avslutats av din administratör',
  'mötet har avslutats',
  // tr-TR
  'başarısız olduğu için toplantı bağlantınız ayrıldı',
  'konferans sona erdi',
  'konferans, oturum sahibi tarafından sonlandırıldı',
  'toplantı oturum sahibi tarafından sonlandırıldı',
  'toplantı sona erdi',
  'toplantı, yöneticiniz tarafından sonlandırıldı',
  'ücretsiz toplantınız sona erdi',
  'ücretsiz zoom toplantısı sona',
  // vi-VN
  'bị ngắt kết nối khỏi cuộc họp vì lưu trữ thất',
  'cuộc họp đã kết thúc',
  'họp miễn phí của bạn đã kết thúc',
  'họp này đã được người chủ trì kết thúc',
  'họp này đã được quản trị viên của bạn kết thúc',
  'họp zoom miễn phí này đã kết thúc',
  'hội nghị này đã được người chủ trì kết',
  'hội nghị đã kết thúc',
  'đã kết thúc vì ai đó đã bắt đầu một cuộc họp',
  // zh-CN
  '会议已结束',
  '持人已结束此会议',
  '此会议已由主持人结束',
  '由于存档失败，你已断开与会议的',
  '的管理员已结束此会议',
  // zh-TW
  '持人已結束此會議',
  '持人已結束該會議。',
  '會議已結束',
  '由於封存失敗，您與會議已中斷',
  '的管理員已結束此會議',
]

/** The user was removed. */
export const REMOVED: readonly string[] = [
  // Seen by others (VEXA, LMA, OCLAW).
  "you've been removed",
  'removed from the meeting',
  'вас удалил',
  'вас исключил',
  // de-DE
  'meeting teilnehmen, weil sie bereits vom host',
  'sie wurden entfernt',
  'wurden durch den moderator aus der konferenz',
  'wurden vom host von diesem meeting entfernt',
  // en-US
  'you are unable to rejoin this meeting because',
  'you have been removed',
  // es-ES
  'anfitrión lo ha retirado de esta conferencia',
  'anfitrión lo ha retirado de esta reunión',
  'ha sido retirado',
  'reunión porque fue eliminado previamente por',
  // fr-FR
  'pas participer à cette réunion car vous avez',
  'vous avez été exclu',
  // id-ID
  'anda telah dikeluarkan',
  'ini karena sebelumnya anda telah dihapus oleh',
  // it-IT
  'sei stato rimosso',
  // ja-JP
  '除されているため、このミーティングに再参加できま',
  '除されました',
  // ko-KR
  '귀하는 제외되었습니다',
  '이전에 호스트가 귀하를 제외했으므로 이 회의에 다시 참가할 수',
  '호스트에 의해 이 전화 회의에서 제외되었습니다',
  '호스트에 의해 이 회의에서 제외되었습니다',
  // nl-NL
  'bent verwijderd',
  'uit deze vergadering verwijderd door de host',
  // pl-PL
  'do tego spotkania, ponieważ wcześniej usunął',
  'prowadzący usunął cię z tego spotkania',
  'prowadzący usunął cię z tej konferencji',
  'usunięto cię',
  // pt-PT
  'você foi removido',
  // ru-RU
  'вы были удалены',
  'вы не можете вернуться в конференцию, потому',
  // sv-SE
  'du har tagits bort',
  'möte eftersom du tidigare har tagits bort av',
  // tr-TR
  'kaldırıldınız',
  'oturum sahibi tarafından kaldırıldığınızdan bu',
  // vi-VN
  'bạn đã bị loại',
  'tham gia lại cuộc họp này vì trước đó bạn đã',
  'đã bị người chủ trì loại khỏi cuộc họp này',
  'đã bị người chủ trì loại khỏi hội nghị này',
  // zh-CN
  '你已被移除',
  '被主持人从此会议中删除。',
  '重新加入此会议，因为此前你已被主持人移除',
  // zh-TW
  '您已被刪除',
  '持人已將您從該會議中刪除',
  '重新加入此會議，因為您之前已被主持人移除',
]

/** Somebody has to let one in. */
export const WAITING: readonly string[] = [
  // Seen by others (VEXA, LMA, OCLAW).
  'waiting for the host to start',
  // de-DE
  'der host ist beigetreten. wir haben bescheid',
  'der meeting-host lässt sie in kürze eintreten',
  'host lässt sie bald hinein',
  'verlassen. warten auf den beitritt eines hosts',
  'wir haben ihm bescheid gegeben, dass sie hier',
  // en-US
  "host has joined. we've let them know you're",
  'host will let you in soon',
  'left the meeting. waiting for a host to join',
  // es-ES
  'anfitrión le permitirá entrar pronto',
  'el anfitrión salió de la reunión. a la espera',
  'el anfitrión se ha unido. le hemos hecho saber',
  'por favor, espere, el anfitrión le permitirá',
  // fr-FR
  "l'hôte vous laissera bientôt entrer",
  'participé. nous lui avons signalé votre présence',
  "réunion. en attente de la participation d'un",
  "veuillez patienter, l'hôte de la réunion vous",
  'à la réunion. nous leur avons fait savoir que',
  // id-ID
  'akan segera mengizinkan anda masuk',
  'host telah bergabung. kami telah memberi tahu',
  'keluar dari rapat. menunggu host bergabung',
  // it-IT
  "l'organizzatore della riunione ti farà entrare",
  "l'organizzatore ti farà entrare a breve",
  "l'organizzatore è entrato. abbiamo segnalato",
  "lasciato la riunione. in attesa dell'ingresso",
  // ja-JP
  'もなくホストがミーティングへの参加を許可し',
  '参加しました。あなたが入室していることがホストに',
  '退出しました。ホストが参加するのを待機しています',
  '間もなくミーティングへの参加を許可します。もうし',
  // ko-KR
  '호스트가 곧 귀하를 들어오게 할 것입니다',
  '호스트가 참가했습니다. 귀하가 여기에 있음을 알렸습니다',
  '회의에서 나갔습니다. 호스트가 참가할 때까지 대기 중',
  // nl-NL
  'de vergadering verlaten. wachten tot een host',
  'deel. we hebben hen laten weten dat u er bent',
  'geduld, de host van de vergadering laat u zo',
  'host laat u zo binnen',
  // pl-PL
  'czekaj, prowadzący spotkanie wkrótce cię wpuści',
  'prowadzący dołączył. poinformowaliśmy ich, że',
  'prowadzący opuścił spotkanie. oczekiwanie na',
  'prowadzący wkrótce cię wpuści',
  // pt-PT
  'aguarde; o anfitrião da reunião deixará você',
  'da reunião. aguardando o ingresso de anfitrião',
  'ingressou. ele foi informado de que você está',
  // ru-RU
  'организатор покинул конференцию. ожидание входа',
  'организатор присоединился. мы сообщили им, что',
  'организатор скоро разрешит вам войти',
  // sv-SE
  'har gått med. vi har låtit dem veta att du är',
  'mötet. väntar på att en värd ska ansluta sig',
  'vänligen vänta, mötesvärden släpper snart in',
  'värden släpper in dig snart',
  // tr-TR
  'katıldı. burada olduğunuzu kendisine bildirdik',
  'oturum sahibi katıldı. burada olduğunuzu onlara',
  'oturum sahibi sizi yakında içeri alacak',
  'oturum sahibi yakında girmenize izin verecek',
  'sahibi toplantıdan ayrıldı. oturum sahibinin',
  // vi-VN
  'chờ, người chủ trì cuộc họp sẽ sớm cho bạn vào',
  'chủ trì đã tham gia. chúng tôi đã cho họ biết',
  'người chủ trì sẽ sớm nhận bạn',
  'trì rời khỏi cuộc họp. đang chờ người chủ trì',
  // zh-CN
  '持人已加入。我们已告知他们你在这',
  '持人已离开会议。等待主持人加',
  '持人很快就会请你加入',
  // zh-TW
  '持人已加入。我們已告知他們您在這',
  '持人已離開會議。等待主持人加',
  '持人馬上會請您加入',
]
