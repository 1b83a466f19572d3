const words = (text: string) => new Set(text.split(/\s+/))

/** In a name, each makes it a team, a mailbox, a calendar or a machine. Folded. */
export const GROUP = words(
  `recruiting hrd talentos talento vagas recruitment recruiters talent acquisition hiring interviews interview interviewing careers career jobs team teams hr
  people staffing personal ufficio personale personalabteilung personalteam bewerbung bewerbungen karriere rh drh-team drh hrm ressources humaines recrutement
  selezione risorse umane recursos humanos seleccion reclutamiento recrutamento rekrutacja kadry vacatures werving rekrytering
  rekruttering rekrytointi nabor ik kariyer candidate candidates calendar kalender calendrier scheduling scheduler bookings booking
  buchung events event meeting meetings support info admin office sekretariat secretariat contact kontakt hello noreply no-reply
  notification notifications assistant system service services department abteilung council coordinator coordination scheduler recruiter bewerbermanagement рекрутинг подбор hr-отдел кадровая служба bewerberservice
  board committee panel group gruppe staff everyone all crew help desk helpdesk newsletter marketing sales vertrieb zoom calendly
  greenhouse lever ashby google microsoft workday кадры отдел персонал hub trust ltd kantoor secretariaat sekretariatet rekruttering reception empfang resourcing zespol dzial equipe l'equipe academy kitchen company`,
)
/** What rooms and devices are called; with a number or as the first or last word. */
export const ROOM = words(
  `room conf raum besprechungsraum konferenzraum meetingraum salle sala saal boardroom conference konferenz projector beamer phonebooth
  vergaderzaal vergaderruimte moteslokal mode-rum sala-riunioni reunioes kokoushuone toplanti floor etage`,
)
export const ROOM_UNCASED = /会議室|会议室|會議室|회의실|ห้องประชุม|переговорн/u
export const GROUP_UNCASED =
  /人事|採用|総務|事務局|担当者|チーム|招聘|招聘组|人力资源|人力資源|团队|채용|인사|팀$|담당자|株式会社|有限公司|주식회사|التوظيف|الموارد|قسم|شركة|גיוס|משאבי אנוש|ฝ่าย|แผนก|บริษัท|भर्ती/u
/** Local parts that are nobody's own. */
export const MAILBOX =
  /^(?:(?:no|do-?not)[-_.]?reply|donotreply|jobs?|careers?|karriere|talents?|talent[-_.]?(?:acquisition|team)|recruit(?:ing|ment|er|ers)?|recrutement|hr|rh|people|personas|pessoas|persone|personale|gente|hrm|recops|talentos?|hrd|peopleteam|personal|personalabteilung|bewerb(?:ung|ungen|er)?|hiring|staffing|info|kontakt|contact|hello|hallo|hi|admin|office|mail|team|support|events?|interviews?\d*|candidates?|scheduling|scheduler|schedule|calendar|kalender|bookings?|notifications?|notify|invit(?:es?|ations?)|jinji|saiyou?\w*|werving|rekryt\w*|rekrut\w*|lavoro|empleo|emplois?|trabajo|cv|stellen|ausbildung|early-?careers|campus\w*|graduates?|internships?|ta|people-?ops|hr[-_.]\w+|\w+[-_.](?:jobs|careers|recruiting|recruitment|talent|interviews|hr)|search|personeel|bewerber\w*|kariera|kariyer|ik|podbor|rabota|recruit\w*|zhaopin|selezione|seleccion|rrhh|vagas|vacatures|rekrutacja|kadry|praca|rekry|jobb|sekretariat|secretary|kantoor|resourcing|reception|citas|learning|service|meet(?:ings?)?|conference|room.*|salle.*|raum.*|.*noreply.*|.*no-reply.*|c_[0-9a-z]+|.*[0-9a-f]{16,}.*)$/u
