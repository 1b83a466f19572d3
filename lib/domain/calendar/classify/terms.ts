/**
 * Words and phrases by what they say about an event, one language a line. `word*`: any ending, `*word`: any beginning.
 * Case, accents and hyphens do not matter. A phrase in a longer phrase of the same words is covered by the longer one.
 */

/** In a title nearly always an interview for a job. */
const strong = `
job interview|job interviews|phone screen|phone screening|phone interview|telephone interview|telephone screen|video interview|recruiter screen|recruiter call|recruiter chat|recruiter interview|recruiter intro|recruiter phone screen|call with recruiter|chat with recruiter|talent screen|hr screen|hr interview|hr round|hr call|hiring manager interview|hiring manager chat|hiring manager call|hiring manager screen|hiring manager conversation|hiring manager round|hm screen|hm interview|hm chat|hm call|onsite interview|on site interview|virtual onsite|virtual interview|in person interview|zoom interview|final interview|final round|final round interview|superday|super day|interview loop|interview day|interview schedule|interview confirmation|panel interview|technical interview|technical screen|technical phone screen|tech screen|tech interview|technical round|coding interview|coding screen|live coding|pair programming interview|system design interview|design interview|behavioral interview|behavioural interview|competency interview|competency based interview|bar raiser|case interview|case study interview|take home review|take home debrief|pairing interview|initial interview|initial screen|first interview|second interview|third interview|1st interview|2nd interview|3rd interview|first round|second round|1st round|2nd round|3rd round|third round|first round interview|second round interview|round 1 interview|round 2 interview|screening call|screening interview|pre screen|prescreen|pre screening|preliminary interview|culture interview|culture fit|culture add|values interview|cross functional interview|portfolio review interview|portfolio interview|skills interview|assessment day|assessment centre|assessment center|selection interview|selection day|executive interview|leadership interview|peer interview|team interview|trial day|trial shift|work trial|stage day|working interview|interview invitation|invitation to interview|founder interview|vp interview|ceo interview|cto interview|partner interview|fit interview|interview round|loop interview|follow up interview|followup interview|follow up call|interview slot
vorstellungsgespräch*|bewerbungsgespräch*|bewerberinterview|telefoninterview*|videointerview*|bewerbungsinterview|erstgespräch bewerbung|zweitgespräch|probearbeiten|probearbeitstag|probetag|probearbeit|schnuppertag*|schnupperarbeiten|probeschicht|jobinterview*|assessment center|fachinterview|fachgespräch|erstinterview|zweitinterview|bewerbungstermin|auswahlgespräch|auswahlverfahren|einstellungsgespräch|recruiting gespräch|jobgespräch|vertragsgespräch
entretien d'embauche|entretien de recrutement|entretien recrutement|entretien embauche|entretien rh|entretien drh|entretien téléphonique|entretien visio|entretien manager|entretien de sélection|entretien de motivation|entretien opérationnel|premier entretien|1er entretien|2e entretien|2ème entretien|second entretien|deuxième entretien|dernier entretien|entretien final|préqualification|préqualif|entretien candidature|rdv recrutement|rendez-vous de recrutement|rendez-vous recrutement|rdv rh|rdv embauche
entrevista de trabajo|entrevista laboral|entrevista técnica|entrevista telefónica|entrevista rrhh|entrevista de rrhh|entrevista con rrhh|entrevista de selección|entrevista personal|proceso de selección|primera entrevista|segunda entrevista|entrevista final|entrevista inicial|entrevista virtual|entrevista por competencias|dinámica grupal
entrevista de emprego|entrevista com rh|entrevista rh|entrevista de rh|entrevista com gestor|entrevista com o gestor|entrevista com a gestora|processo seletivo|entrevista de seleção|entrevista seletiva|entrevista por vídeo|entrevista online|entrevista por telefone|etapa seletiva|dinâmica de grupo
colloquio di lavoro|colloquio conoscitivo|colloquio di selezione|colloquio selezione|colloquio hr|colloquio tecnico|colloquio telefonico|colloquio online|colloquio motivazionale|colloquio finale|primo colloquio|secondo colloquio
sollicitatiegesprek*|selectiegesprek*|proefdag|meeloopdag|meewerkdag|tweede gesprek|sollicitatie|arbeidsvoorwaardengesprek|sollicitatieronde
rozmow* kwalifikacyjn*|rozmow* rekrutacyjn*|rozmow* o pracę|spotkani* rekrutacyjn*|rozmow* techniczn*|rekrutacj*|etap rekrutacji
anställningsintervju*|jobbintervju*|rekryteringsintervju*|telefonintervju*|videointervju*|arbetsintervju*|urvalsintervju*
jobsamtale*|ansættelsessamtale*|jobinterview*|telefonsamtale om stilling*
jobbintervju*|ansettelsesintervju*|førstegangsintervju*|andregangsintervju*
työhaastattelu*|rekrytointihaastattelu*|videohaastattelu*
pracovní* pohovor*|přijímací* pohovor*|výběrové* řízení*|osobní pohovor*
iş görüşme*|mülaka*|işe alım görüşme*|teknik mülakat*|ik görüşme*
собеседовани*|собес|интервью на вакансию|интервью с hr|интервью на позицию|техническое интервью
співбесід*
مقابلة عمل|مقابلة توظيف|مقابلة شخصية|مقابلة وظيفية
ראיון עבודה|ראיון טלפוני|ראיון טכני
साक्षात्कार|इंटरव्यू
面接|一次面接|二次面接|三次面接|1次面接|2次面接|最終面接|最終選考|オンライン面接|WEB面接|個別面接|対面面接|電話面接|採用面接|採用面談|カジュアル面談|会社説明会兼面接|オファー面談
面试|面試|初面|复面|线上面试|视频面试|现场面试|电话面试|初试|一面|二面|三面|终面|hr面
면접|1차 면접|2차 면접|최종 면접|1차면접|2차면접|최종면접|화상 면접|화상면접|실무 면접|실무면접|임원 면접|임원면접|1차 화상 면접|2차 화상 면접|채용 면접|커피챗
állásinterjú*|felvételi interjú*|telefonos interjú*|συνέντευξη εργασίας|συνέντευξη για θέση|razgovor za posao|intervju za posao|pracovný pohovor|prijímací pohovor|интервю за работа|interviu de angajare|interviu de recrutare|interviu tehnic|interviu telefonic
phỏng vấn
wawancara kerja|interview kerja|wawancara hrd|wawancara user
สัมภาษณ์งาน
teaching demo|demo lesson|second stage interview|first stage interview|final stage interview|panel interviews|interview with the panel|chat about the job
bewerbungsrunde|auswahltag|gespräch zur stelle|gespräch zu ihrer bewerbung|gespräch über ihre bewerbung
entretien pour le poste|entretien d'embauche|entretiens d'embauche|entrevue d'embauche|entrevue pour le poste|entretien fonctionnel|entretien technique
entrevistas finales|entrevista de trabajo|entrevista para el puesto|entrevistas finais|entrevista final
colloquio d'assunzione|colloquio per il posto|colloquio per la posizione|colloquio relativo alla posizione
sollicitatiegesprekken|eerste sollicitatie
rozmow* w sprawie pracy|rozmow* o pracy|rozmow* wstępn* o pracę
intervju för tjänsten|fördjupad intervju|intervju till tjänsten
samtale om stillingen|jobsamtale*|samtale om jobbet|ansættelsessamtal*
promotion board|promotion interview|appointment board|appointments board|selection board|selection panel|selection day|selection interview|interview day|screening interview|intro interview|introductory interview|final round interview
vorstellungstermin*|vorstellungsrunde*|kennenlerninterview*|bewerbertag|auswahltag*
journée de recrutement|jury de recrutement|session de recrutement|entretien de pré sélection
jornada de selección|día de entrevistas|dia de seleção|dia de entrevistas
giornata di selezione|prova di selezione|colloqui di selezione|giornata di colloqui
selectiedag|selectieronde|sollicitatiedag|sollicitatiecommissie
rozm kwalif*|rozm rekr*|dzień rekrutacyjny|spotkani* w sprawie pracy
rekryteringsdag|intervjudag*|rekrutteringsdag|ansættelsesudvalg*|provjobb|prøvevagt|casesamtale*`

/** "Interview with Acme": strong as soon as it is somebody else's firm. */
const interviewWith = `
interview with|interview for|interview at|interviews with|interviewing with|interviewing at|interviewing for
interview bei|interview mit|interview für|interview als|gespräch bei|gespräch als
entretien chez|entretien avec|entretien pour|entretien poste
entrevista en|entrevista con|entrevista para|entrevista puesto
entrevista na|entrevista no|entrevista com|entrevista vaga|entrevista para
colloquio presso|colloquio con|colloquio per|colloquio in
kennismakingsgesprek bij|kennismakingsgesprek met|kennismakingsgesprek voor|gesprek bij|gesprek met|interview bij|interview met
intervju med|intervju hos|intervju på|samtale hos|samtale med|haastattelu yhtiö
pohovor ve|pohovor v|pohovor do|pohovor na|görüşmesi`

/** An interview of some sort; which, others must say. */
const word = `
take home|interview|interviews|interviewing|*interview|technical conversation|technical discussion|technical chat|technical call|technical deep dive
erstes gespräch|zweites gespräch|drittes gespräch|vg|interview|telefoninterview
entretien|entretiens|job dating
entrevista|entrevistas
entrevista|bate papo
colloquio|colloqui|*colloquio|intervista
kennismakingsgesprek*
intervju*
jobsnak
haastattelu*
pohovor*
интервью
інтерв'ю
مقابلة
ראיון
面談|選考|インタビュー
面谈|面談|复试|複試|笔试
인터뷰|면담
interjú*|συνέντευξη|интервю|interviu*
wawancara
สัมภาษณ์
entrevue|entrevues|intervju|samtale om
entrevistarle|entrevistarla|entrevistarlo|entrevistarte|entrevistamos|le entrevist*|te entrevist*|intervistarla|intervistarti|intervistarlo|interviewen|vous interviewer|twoją rozmowę|twoja rozmowa|pani rozmowę|pana rozmowę|rozmowę z panią|rozmowę z panem|nasze spotkanie rekrutacyjne|kwalif|kwalifik`

/** A conversation that may be a first one with a firm. */
const call = `
whiteboard*|intro call|introductory call|introductory chat|introduction call|intro chat|intro conversation|intro meeting|introductory meeting|coffee chat|exploratory call|exploratory chat|exploratory conversation|career chat|career conversation|meet the team|meet and greet|debrief|round|case study|case presentation|presentation|pairing session|pair programming|pairing|system design|portfolio review|work sample|informational|informational interview|informational chat|opportunity|opportunities|networking call|chemistry call|chemistry meeting|discovery chat|get to know|getting to know|first conversation|initial conversation|initial call|initial chat|first call|first chat|next steps|conversation|chat|call|intro|hm|recruiter|hiring|stage|onsite|on site|panel|loop|screen|screening
erstgespräch|kennenlernen|kennenlerngespräch*|kennenlerntermin
gesprek|kennismaking|rozmow*|samtale|görüşme*|spotkanie
erstkontakt|erster austausch|austausch|telefonat|gespräch|videocall|gespräch*|*gespräch
échange|premier échange|call rh|prise de contact|point téléphonique|rencontre|discussion
llamada|charla|conversación|videollamada|primer contacto
conversa|chamada|papo
chiamata|call conoscitiva|incontro conoscitivo|videochiamata
belafspraak|kennismaken|telefonisch
samtal|möte|snak|prat
созвон|звонок|знакомство
面会|説明会|顔合わせ
沟通|交流|电话沟通
통화|티타임
follow up conversation|follow up chat|follow up meeting|second conversation|next conversation|proper chat|due chiacchiere|chiacchierata|kennenlernen|tage en snak|en snak|en fika|rencontre|charla|virtual coffee
pop in|pop by|drop by|come by|come in|come over|sit down with|get together|natter|catch up about|vorbeikommen|vorbeischauen|schnacken|passer nous voir|venir nous voir|pásate|pasarte|nos vemos|venire a trovarci|langskomen|kom langs|wpaść|wpadnij|pogadamy|pogadać|passar por cá|titta förbi|kom förbi|kigge forbi|kig forbi|tage en kop kaffe|tager en snak|tager vi en snak
sehen wir uns|wir sehen uns|see you on|see you at|on se voit|ci vediamo|zien we je|vi ses|widzimy się|tot dan|essai|proefdraaien`

/** What else people call an interview: another purpose, another person who is asked. */
const negative = `
career coach*|job coach*|cv review|resume review|user interview*|customer interview*|client interview*|stakeholder interview*|sme interview*|expert interview*|expert call|ux interview*|research interview*|discovery interview*|discovery call|user research|research session|research study|press interview|media interview|media training|tv interview|exit interview*|stay interview*|skip level|interview training|interviewer training|interviewing training|interviewing skills|interview skills|interview workshop|interviewing workshop|interview debrief|hiring debrief|candidate debrief|visa interview|naturalization|naturalisation|green card|uscis|global entry|nexus interview|parent teacher|parents evening|parents' evening|parent evening|teacher conference|school interview|school admission*|college interview|university interview|admissions|admissions interview|admission interview|executive mba|alumni interview|mba interview|scholarship|fellowship interview|webinar|masterclass|master class|performance review|annual review|mid year|year end review|candidate forum|film screening|health screening|cancer screening|eye screening|hearing screening|career fair|job fair|recruiting fair|hiring event|networking event|open day|open house|info session|information session|campus talk|panel discussion|q&a|ask me anything|ama|book club|oral history|witness interview|insurance interview|medical interview|board interview|nanny interview|cleaner interview|tenant interview|co op board|adoption interview|interview transcript*|transcribe|quarterly review|talent review|salary review|reference check
karriereberatung|karrierecoaching|bewerbungscoaching|bilan de compétences|orientación laboral|mitarbeitergespräch*|mitarbeiterjahresgespräch*|jahresgespräch*|feedbackgespräch*|zielgespräch*|zielvereinbarung*|personalgespräch*|beurteilungsgespräch*|entwicklungsgespräch*|gehaltsgespräch*|bem gespräch|wiedereingliederung*|elterngespräch*|elternabend*|elternsprechtag*|lernentwicklungsgespräch|schulgespräch|lehrergespräch|grundschule|beratungsgespräch*|erstberatung|verkaufsgespräch*|kundengespräch*|kundeninterview*|nutzerinterview*|experteninterview*|zeitungsinterview|presseinterview*|radiointerview|podcastaufnahme|austrittsgespräch*|bewerbungstraining*|karrieremesse*|jobmesse*|karrieretag|infoabend|infoveranstaltung|arztgespräch*|aufklärungsgespräch|narkosegespräch|vorgespräch op|therapiegespräch|anamnesegespräch|bankgespräch|trauergespräch|traugespräch|taufgespräch|wohnungsbesichtigung*|wg casting|visumsinterview|einbürgerung*|vorsorge*|*screening|podiumsdiskussion|probefahrt|teamgespräch|kritikgespräch|rückkehrgespräch|hundetrainer
entretien annuel|entretien d'évaluation|entretien professionnel|entretien individuel|fin de période d'essai|bilan période d'essai|entretien préalable|entretien de sortie|entretien de départ|entretien chaudière|entretien* voiture|entretien véhicule|entretien clim*|entretien jardin|entretien moto|entretien piscine|entretien annuel chaudière|entretien utilisateur*|entretien presse|interview presse|interview radio|contrat d'entretien|entretien ménage|entretien prof*|entretien parent*|réunion parents|entretien école|entretien de mi année|entretien carrière|point d'étape|bilan annuel|salon de l'emploi|forum emploi|table ronde|visite appartement|entretien notaire|entretien bancaire|entretien toiture|entretien des locaux
entrevista con la tutora|entrevista con el tutor|entrevista con la profesora|entrevista con el profesor|entrevista colegio|entrevista con la maestra|tutoría|entrevista* de usuario*|entrevista de prensa|entrevista radio|entrevista de radio|entrevista en radio|entrevista en la radio|evaluación de desempeño|entrevista de salida|entrevista visa|entrevista de visa|embajada|guardería|feria de empleo|charla informativa|mesa redonda|revisión anual|entrevista médica
entrevista* com usuário*|entrevista com o usuário|entrevista de desligamento|avaliação de desempenho|reunião de pais|entrevista escola|entrevista para o jornal|entrevista rádio|feira de carreiras
colloqui con gli insegnanti|colloquio insegnanti|colloquio con gli insegnanti|colloquio con la maestra|colloquio scuola|colloqui genitori|colloquio genitori|colloquio professori|ricevimento*|colloquio di valutazione|colloquio annuale|colloquio di uscita|colloquio psicolog*|intervista radio|intervista giornale|intervista utente|tavola rotonda|fiera del lavoro
functioneringsgesprek*|beoordelingsgesprek*|voortgangsgesprek*|tienminutengesprek*|10 minutengesprek*|exitgesprek*|oudergesprek*|ouderavond|adviesgesprek*|hypotheekgesprek|verkoopgesprek*|klantgesprek*|ontwikkelgesprek|intakegesprek*|jaargesprek|gebruikersinterview*|open dag|banenmarkt|bezichtiging
rozmow* oceniając*|ocen* roczn*|wywiadówk*|zebrani* z rodzicami|rozmow* rozwojow*|wywiad prasowy|wywiad radiowy|wywiad z użytkownikiem|targi pracy|wywiad dla
medarbetarsamtal*|utvecklingssamtal*|lönesamtal*|avgångssamtal|kundintervju*|användarintervju*|föräldramöte|kvartssamtal
mus samtale*|mus|udviklingssamtale*|lønsamtale*|forældresamtale*|skole hjem*|brugerinterview*|fratrædelsessamtale
medarbeidersamtale*|utviklingssamtale*|lønnssamtale*|foreldresamtale*|brukerintervju*|konferansetime
kehityskeskustelu*|käyttäjähaastattelu*|vanhempainvartti|lähtöhaastattelu
hodnotící pohovor*|třídní schůzk*|výstupní pohovor
performans görüşme*|veli görüşme*|veli toplantı*|çıkış görüşme*|satış görüşme*|müşteri görüşme*|doktor görüşme*
собеседование на визу|родительское собрание|интервью с пользовател*|интервью для журнала|оценка персонала|выходное интервью
батьківські збори
مقابلة صحفية|مقابلة تلفزيونية|مقابلة التأشيرة|تأشيرة
ראיון לתקשורת|שיחת משוב|ויזה
1on1|評価面談|期末面談|期初面談|目標面談|三者面談|個人面談|保護者面談|上司|ユーザーインタビュー|顧客インタビュー|取材|退職面談|ビザ|大使館|入試|面接授業|面接指導|面接官研修|面接官トレーニング|評価会議|勉強会|セミナー|研修|産業医面談|相談会|会社説明会|合同説明会|講演
绩效面谈|離職面談|离职面谈|家长会|用户访谈|用户研究|签证|面签|研究生复试|考研|面试官培训|面试培训|绩效|述职|宣讲会|招聘会|媒体|采访|讲座|公务员|博士复试
성과 면담|평가 면담|학부모 면담|사용자 인터뷰|고객 인터뷰|퇴사 면담|비자|면접관 교육|채용설명회|대학 면접|입시|상담|인사평가|언론 인터뷰|기자
teljesítményértékelés|kilépő interjú|szülői értekezlet|felhasználói interjú|αξιολόγηση απόδοσης|συνέντευξη τύπου|evaluare de performanță|ședință cu părinții|evaluarea performanței
phỏng vấn visa|họp phụ huynh|phỏng vấn báo chí|phỏng vấn người dùng
wawancara visa|wawancara pengguna|wawancara media|rapat orang tua
สัมภาษณ์วีซ่า|สัมภาษณ์สื่อ
demo|refresher|structured interviewing|hiring panels|bias training|unconscious bias|interviewer skills|interviewing refresher|interview you about|to interview you about|intake interview|place to read|ucas|undergraduate|postgraduate|entrance interview|interview for admission|clinical interview|psychological interview|appraisal|mortgage interview|mortgage appointment|asylum interview|citizenship interview|podcast|press conference|agentur für arbeit|jobcenter|job centre|jobcentre|work coach|universal credit|benefit interview|first day|user test|usability test|research interview|diary study|focus group|focus groups|dress fitting|fitting|hearing test|career advice|careers advice|careers interview
schulung*|fortbildung*|weiterbildung*|training für führungskräfte|zulassungsgespräch*|aufnahmegespräch*|erstgespräch therapie|therapie erstgespräch|anprobe|kleideranprobe|hörgeräte*|nutzerstudie*|fokusgruppe*|arbeitsagentur|berufsberatung|erster arbeitstag|einführungstag
entretien d'admission|entretiens d'admission|admission en master|formation recruteurs|formation des managers|essayage*|journée d'accueil|premier jour|pôle emploi|france travail|enquête utilisateurs|test utilisateur*|entretien psy*|consultation
entrevista de admisión|entrevista de ingreso|admisiones|formación para entrevistadores|prueba de vestuario|prueba del vestido|primer día|sepe|tutora de
entrevista de admissão|admissões|formação de entrevistadores|prova do vestido|primeiro dia|perfil de investidor
colloquio di ammissione|colloqui di ammissione|ammission*|formazione selezionatori|prova abito|primo giorno|centro per l'impiego|colloquio clinico|colloquio prof|colloquio con prof|colloquio con lo psicologo
toelatingsgesprek*|toelatingsinterview*|training voor leidinggevenden|passen jurk|pasafspraak|eerste werkdag|uwv|webinar*
szkoleni*|warsztat*|rozmow* wstępn* na studia|rekrutacj* na studia|przymiark*|pierwszy dzień|urząd pracy|rozmow* kwalifikując*|do zabiegu
utbildning för chefer|antagningsintervju*|provning|första arbetsdag*|arbetsförmedlingen|introduktionssamtal|hos kuratorn|hos psykologen
kursus for ledere|optagelsessamtale*|optagelsesinterview*|prøvning|første arbejdsdag|jobcentret|samtale hos psykolog*|opptaksintervju*|første arbeidsdag
valintahaastattelu yliopisto|přijímací řízení na vysokou|kabul mülakatı|üniversite mülakatı
return to work|return to work interview|absence review|sickness absence|disciplinary|grievance|probation review|probation meeting|investigation meeting|loan interview|tenancy interview|witness statement|recorded interview|notice of marriage|marriage interview|registrar interview|foster|fostering|adoption interview|blood donor|donor screening|sleep clinic|eye test|benefits interview|jobseeker*|signing on|pip assessment|work capability|tax interview|cabin crew photo|oral exam practice|viva|phd viva|thesis interview|vox pop|oral history|news interview|newspaper interview|magazine interview|radio interview|guest on|interview panel training|panel training|recruitment training|shortlisting meeting|interview room|candidate schedule|flatmate interview|roommate interview|childminder interview|au pair interview|cleaner interview|alumni interviewer|parents' meeting|parent meeting|teacher meeting|school meeting|careers service|career service|careers workshop|cv workshop|cv clinic|census interview|survey interview|health interview|pre op|pre assessment|pre op assessment|clinical assessment|intake session|intake appointment
rückkehrgespräch*|fehlzeitengespräch*|krankenrückkehrgespräch*|kündigungsgespräch*|trennungsgespräch*|probezeitgespräch*|quartalsgespräch*|statusgespräch|gesprächskreis|elternsprechstunde|entwicklungsgespräch*|aufnahmegespräch*|eignungsgespräch studium|musterung*|assessment bundeswehr|zeugenvernehmung|vernehmung|vermietergespräch|wg besichtigung|schuldnerberatung|eheberatung|erziehungsberatung|paartherapie|therapiestunde|tagesmutter|kitaplatz|kita platz|schulanmeldung|steuerberater*|finanzberatung|baufinanzierung|kreditgespräch*|interviewer training|interviewertraining|interviewleitfaden schulung|führungskräftetraining|vorstandsinterview|zeitzeugeninterview*|befragung|umfrage|jobcenter*|agentur für arbeit|eingliederungsvereinbarung|vorsorgegespräch|op vorgespräch|vorgespräch narkose|impfgespräch
entretien de retour|entretien de mi parcours|entretien disciplinaire|entretien de fin d'année|entretien d'orientation|entretien infirmier|entretien psychologue|entretien médical|entretien prénatal|entretien préfecture|entretien de naturalisation|entretien ofii|entretien consulaire|entretien bancaire|entretien conseiller|entretien pédagogique|entretien avec la maîtresse|entretien maîtresse|entretien professeur principal|entretien d'inscription|entretien crèche|rendez-vous parents|conseil de classe|journée défense|visite médicale|médecine du travail|entretien de suivi|formation au recrutement|formation à l'entretien|panel de consommateurs|étude utilisateur*|interview pour le journal|interview pour la radio
tutoría|reunión con la tutora|entrevista con tutor*|entrevista de nacionalidad|entrevista de adopción|entrevista consular|cita médica|revisión médica|preoperatorio|entrevista de alquiler|formación interna|taller de entrevistas|estudio de mercado|estudio de usuarios|investigación de usuarios|entrevista para el periódico|entrevista para la revista|evaluación anual|revisión salarial|oficina de empleo|orientador laboral
colloquio psicologico|colloquio di orientamento|colloquio orientamento|colloquio con la banca|colloquio mutuo|mutuo|colloquio di fine anno|colloquio di sviluppo|colloquio disciplinare|colloqui scuola famiglia|udienza|intervista per il giornale|ricerca utenti|ricerca di mercato|corso per selezionatori|visita medica|colloquio con il pediatra|patronato
oudergesprek|rapportgesprek|verzuimgesprek*|re integratiegesprek*|exitgesprek*|intake fysio*|intake psycholoog|intake sportschool|intakegesprek|kennismaking huisarts|kennismaking kinderopvang|kennismakingsgesprek huisarts|hypotheekadvies|adviesgesprek|loopbaancoach*|loopbaangesprek*|interview voor de krant|interview voor het blad|gebruikersonderzoek|marktonderzoek|training selectiegesprekken|werkbedrijf|keuring|nazorggesprek
rozmow* z wychowawc*|spotkanie z wychowawc*|rozmow* z psycholog*|wizyt* lekarsk*|rozmow* w banku|kredyt* hipoteczn*|wywiad do gazety|wywiad dla radia|badani* użytkownik*|badani* rynku|rekrutacj* do przedszkola|rekrutacj* do żłobka|rekrutacj* do szkoły|rozmow* rozwojow*|ocena pracownicza|powiatowy urząd pracy|doradca zawodowy|komisja wojskowa|kwalifikacja wojskowa|wywiad lekarski
consulta médica|avaliação anual|conversa anual|reunião com a professora|reunião de encarregados|diretora de turma|entrevista para a rádio|entrevista para a revista|estudo de mercado|pesquisa com usuários|crédito habitação|iefp|centro de emprego|matrícula|vistoria
rehabsamtal*|rehabiliteringssamtal*|mönstring*|antagningsprov|föräldrasamtal*|hälsosamtal*|bokpratssamtal|banksamtal*|bolånesamtal*|intervju för tidningen|användarstudie*|marknadsundersökning|chefsutbildning*|rekryteringsutbildning*|avslutningssamtal*|uppföljningssamtal*|omplaceringssamtal*
sygefraværssamtale*|fraværssamtale*|omsorgssamtale*|bankmøde|lånesamtale|jobsamtale i jobcentret|jobcenter*|a kasse|forsvarets dag|skole hjem samtale|interview til avisen|brugerundersøgelse|markedsundersøgelse|forundersøgelse|lægesamtale|konfirmationssamtale|dåbssamtale|bryllupssamtale|rekrutteringskursus
affordability interview|mortgage application|loan application|insurance claim|kreditantrag*|demande de prêt|hipoteca|richiesta di mutuo|hypotheekaanvraag|wniosek kredytowy|pedido de crédito|låneansökan|låneansøgning
housing association|tenants' panel|for the flat|your tenancy|tenancy application|induction|your first shift|selbstauskunft|vermieter|mietvertrag|wohnungsbesichtigung|psychotherapeut*|sprechstunde|versichertenkarte|anamnese|projet immobilier|previa al tratamiento|en ayunas|colloquio con i docenti|colloqui con i docenti|rozmow* o postępach|rozmow* z rodzicami|traga os exames|consulta de avaliação
demonstração|démonstration|demostración|dimostrazione|demonstratie|produktvorführung|new patient interview|patient interview|participant interview*|interview til podcast|careers fair|kennismaking met de juf|entretien du jardin|entretien du véhicule|entretien de la chaudière|entretien du logement|entretien du linge|entretien de la voiture|entretien du matériel|entretien du parc|entretien de la toiture|entretien du bâtiment|entretien de la piscine|entretien de la maison`

/** Anywhere in a text: the talk is for the press, for research, about somebody else, for a place at a school, for an office. */
const elsewhere = `
a piece about|a piece on|for a piece|the piece about|photographer to follow|our photographer|feature on|for our readers|quotes before|our listeners|for the documentary
für unsere leser|unser fotograf|unsere fotografin|für die zeitung|für den artikel|für einen artikel|für einen beitrag|für ein porträt|beitrag über|reportage über|zitate frei*
papier sur|un papier|notre photographe|reportage sur|pour notre journal|pour notre magazine|votre témoignage
reportaje|para la revista|para el periódico|nuestro fotógrafo|nuestra revista|artículo sobre
pezzo su|pezzo sul*|per il giornale|nostro giornale|per la rivista|servizio su|registro solo
voor de krant|voor ons blad|stuk over|onze fotograaf|artikel over
do gazety|artykuł o|artykułu o|reportaż*|nasz fotograf
reportagem|para a revista|para o jornal|dar nos a entrevista|o nosso fotógrafo
artikel om|reportage om|vår fotograf|till tidningen|vores fotograf|til avisen|til bladet|journalist fra|journalist på
research interview*|research session*|no right or wrong answers|gift voucher|voucher for your time|voucher for|your time is worth|participant interview*|taking part in our study|taking part in the study|our research participants|insights team|user insights
teilnahme an unserer studie|unserer studie|unsere studie|aufwandsentschädigung|gutschein für|nutzerforschung|haushaltsbefragung*|befragung zu
notre étude|étude sur|bon d'achat|carte cadeau|chèque cadeau|dédommagement de|groupe de discussion
nuestro estudio|estudio sobre|tarjeta regalo|cheque regalo|vale de compra|grupo de discusión
nostra ricerca|nostro studio|ricerca su|buono regalo|buono amazon|buono da|gruppo di discussione
ons onderzoek|onderzoek naar|cadeaubon|cadeaukaart
badaniu opinii|w badaniu|badania opinii|udział w badaniu|za udział|bon podarunkowy|wywiad indywidualny|pracownia badawcza|wywiad pogłębiony
nosso estudo|estudo sobre|vale presente|cartão presente|vale oferta|inquérito ao|agregado familiar
vår undersökning|undersökning om|presentkort|vores undersøgelse|undersøgelse af|gavekort|brugerindsigt|vår undersøkelse
as a reference for|as a referee|reference for|referee for|act as a reference|given you as a reference|named you as
als referenz für|als referenzgeber*|referenzauskunft|als referenz angegeben|referenzgespräch*
référence pour|prise de référence*|comme référence|en tant que référence
como referencia|referencias de|referencias sobre|dar referencias
come referenza|referenze su|referenze per
als referentie|referentie voor|referentiegesprek|referentiecheck
referencj* dla|referencj* o|jako osoba referencyjna
como referência|referências de|referências sobre
som referens|referens för|referenstagning|som reference|reference for|referencesamtale*|referansesamtale*|som referanse|referanse for
course interview|place on the course|on the programme starting|phd place|sixth form|bursary|studentship|university place|school place|enrolment
studienplatz|studiengang|schulplatz|aufnahmeprüfung
entretien d'admission|en bts|bts|votre bourse|parcoursup|dossier d'inscription|école doctorale
la beca|una beca|beca de estudios|plaza escolar|proceso de admisión|máster en
borsa di studio|immatricolazione|iscrizione alla|corso di laurea|test di ammissione|graduatoria di ammissione
studiebeurs|toelating tot|inschrijving voor de opleiding
rekrutacj* na studia|na studia|komisja stypendialna
vestibular|bolsa de estudo*|ingresso no curso|candidatura ao mestrado
antagning till|utbildningsplats|optagelse på|studieplads
mönstring*|session og værnepligt|værnepligt*|conscription|consular|residence permit|aufenthaltstitel|titre de séjour|permesso di soggiorno|verblijfsvergunning|dagpenge*|dagpengeret|a kasse|sjukpenning|unemployment benefit
new patient*|neupatient*|nouveau patient*|nueva paciente|nuevo paciente|nuovo paziente|nuova paziente|nieuwe patiënt*|ny patient|our first session together
casting for a room|zdolności kredyt*|o kredycie|last three payslips|buste paga`

/** In a text: it is for an audience or for research. */
const audience = `
my article|our article|an article|our story|for a story|our readers|our listeners|our audience|on the record|off the record|on air|our podcast|the podcast|this episode|publication|webinar|panelists|panellists|speakers|register here|register now|registration link|tickets|research study|consent form|study participants|gift card|honorarium|my thesis|my dissertation|your feedback on our product|product feedback|testimonial
unseren artikel|unsere leser*|unsere hörer*|sendung|masterarbeit|bachelorarbeit|doktorarbeit|veröffentlich*|nutzerstudie
notre article|nos lecteurs|émission|mon mémoire|nuestro artículo|nuestros lectores|oyentes|en directo|nosso artigo|nossos leitores|trasmissione|nostri lettori|luisteraars|lezers
掲載|記事|視聴|采访稿|读者|기사|방송
gravar a conversa|podcast|recording|our listeners|our magazine|our newspaper|prépare un dossier|quelques questions sur|für unsere zeitung|questionnaire|participants|as a thank you|incentive|voucher|thank you gift|as a thank-you|research team|design team working
writing a feature|a feature about|features desk|an article about|article about|piece about|our reporter|für einen artikel|für einen beitrag|für eine reportage|pour un article|pour un reportage|para un artículo|para un reportaje|per un articolo|per un servizio|voor een artikel|voor een reportage|do artykułu|do reportażu|para uma reportagem|para um artigo|till en artikel|till ett reportage|til en artikel|market research|user research|usability|we pay|paid study|paid research|reward`

/** A place at a school or a university, not a job. */
const study = `
place to read|place to study|ucas|undergraduate|postgraduate|admissions office|admissions tutor|admissions|degree programme|degree program|offer holder|applicant day|prospective student*
studienplatz|studiengang*|immatrikulation|zulassungsstelle|hochschulzulassung
parcoursup|candidature en master|admission en|votre admission|admissions
grado en|admisión al|admisiones|posgrado|proceso de admisión
licenciatura|mestrado|admissões|candidatura ao mestrado
corso di laurea|ammissione|ammissioni|laurea magistrale
opleiding|toelating|toelatings*|studiekeuze*
studia|na studia|kierunek studiów
antagning*|utbildningen|studieplats
optagelse|optagelses*|uddannelsen|studieplads|opptak
sisäänpääsy|pääsykoe|přijetí ke studiu`

/** What is said in a letter about work that is to be had: they look for somebody. */
const wanted = `
looking for a|looking for an|looking for someone|looking for somebody|need someone|need somebody|need a hand|space for a|room for a|room for another|short of staff|an extra pair of hands|join us|work with us|work for us|working with us|working for us|our vacancy|the advert|our advert|your enquiry|job going|jobs going
wir suchen|ich suche|suchen jemanden|suchen gerade|verstärkung|bei uns arbeiten|bei uns anfangen|bei uns mitarbeiten|unsere anzeige|auf unsere anzeige|stelle frei|platz im team
nous cherchons|nous recherchons|je cherche|je recherche|on cherche|besoin de quelqu'un|travailler avec nous|travailler chez nous|notre annonce|rejoindre l'équipe|rejoindre notre équipe
buscamos|busco|necesitamos|trabajar con nosotros|nuestro anuncio|tu anuncio|incorporar
cerchiamo|cerco|stiamo cercando|ci serve|lavorare con noi|nostro annuncio|unirti a noi
we zoeken|wij zoeken|ik zoek|op zoek naar|bij ons werken|bij ons wilt komen werken|komen werken|onze advertentie
szukamy|szukam|potrzebujemy|pracować u nas|ogłoszeni*|praca u nas
procuramos|à procura|preciso de alguém|trabalhar connosco|trabalhar conosco|trabalhar conosco|seu anúncio|nosso anúncio|anúncio
vi söker|söker någon|letar efter|behöver någon|jobba hos oss|arbeta hos oss|vår annons
vi søger|leder efter|mangler en|arbejde hos os|vores annonce|vi trenger|jobbe hos oss`

/** Its conditions. */
const conditions = `
hours and pay|pay and hours|the pay|the hours|pay rate|hourly rate|wages|salary|your rate|shifts|the rota|shift pattern|contract|when you can start|when could you start|start date|holiday cover|trial day|trial morning|trial hour
übers geld|lohn|gehalt|stundenlohn|bezahlung|arbeitszeiten|arbeitszeit|schichten|dienstplan|vertrag|anfangen kannst|anfangen können|starten kannst|probetag
les horaires|horaires|le salaire|la paie|le contrat|le planning|vos disponibilités|tes disponibilités|journée d'essai
el horario|del horario|horarios|el sueldo|el contrato|los turnos|condiciones
gli orari|orari|lo stipendio|paga|del contratto|contratto|i turni|prova
uren|loon|salaris|rooster|het contract|arbeidsvoorwaarden|proefdag
warunki|warunkach|umow*|stawk*|wynagrodzeni*|pensj*|grafik*|godziny pracy|dzień próbny
o horário|horário|salário|ordenado|o contrato|turnos|as condições
lönen|lön|arbetstider|schema|villkor|anställningen
løn|lønnen|arbejdstid*|vagter|vagtplan|vilkår|arbeidstid`

/** They want to see the user. */
const visit = `
come and see us|come and look round|come and have a look|come round|look round|look around|show you round|show you around|show you the ropes|show you what|see the workshop|see the place|see you again|like to see you|like to meet you|love to meet you|meet you in person|get to know you|put a face to|have a chat|have a proper chat|have a talk|have a word|talk things through|talk it through|talk through|cuppa|over a coffee|for a coffee
anschauen|anzuschauen|zeigt dir alles|zeigen dir alles|zeige dir|zeigen ihnen|vorbei zu kommen|vorbeikommen|vorbeizukommen|kommst du vorbei|kommen sie vorbei|unterhalten|mit ihnen sprechen|mit dir sprechen|reden wir|kennenlernen|kennenzulernen|auf einen kaffee|in ruhe sprechen
passer à|pouvez-vous passer|peux-tu passer|passez nous voir|venir visiter|vous montrer|te montrer|en discuter|en discuterons|en parler|en parlerons|discuter ensemble|autour d'un café
me gustaría verte|nos gustaría verte|puedes pasarte|puedes venir|podrías venir|podría venir|te enseño|le enseñamos|hablamos|hablaremos|charlamos|conocernos|tomar un café
puoi venire|può venire|passa a trovarci|passi a trovarci|così vedi|ti faccio vedere|le faccio vedere|parliamo|ne parliamo|conoscerci|prendere un caffè
kopje koffie|bakje koffie|kom je langs|kunt u langskomen|kun je langskomen|rondleiding|laat ik je zien|laten zien|kennismaken|praten we|bespreken
przyjść|przyjechać|wpaść|pokażę|pokażemy|porozmawiamy|porozmawiać|poznać się|na kawę
passar cá|passar por cá|pode vir|podes vir|consegue vir|mostro|mostrar-lhe|nos conhecermos|falamos|conversamos|tomar um café
komma till|kunna komma|titta förbi|visar runt|visar dig|sätter vi oss|prata|pratar vi|träffas|ses över en kaffe|kaffe
kan du komme|komme forbi|kigge forbi|vise dig rundt|viser dig rundt|snakke|snakker vi|høre mere om|en kop kaffe|mødes
have a yarn|a yarn about|do a video|see you as well|discute un quart d'heure|on discute|on fait le tour|se joint à nous`

/** The user wrote to them first. */
const wrote = `
your cv|your letter|your email about|your message about|your application|your portfolio|your note|hear from you|heard from you|your interest|got your cv|read your cv
ihren lebenslauf|deinen lebenslauf|ihre nachricht|deine nachricht|ihre mail|deine mail|ihre unterlagen|deine unterlagen|ihre bewerbung|deine bewerbung|ihr interesse|dein interesse|ihre anfrage
votre cv|ton cv|votre message|ton message|votre courrier|votre lettre|votre candidature|ta candidature|votre mail
tu currículum|su currículum|tu cv|su cv|tu mensaje|su mensaje|tu carta|tu candidatura
il curriculum|tuo curriculum|suo curriculum|il tuo messaggio|la sua mail|la sua candidatura|il cv
je brief|uw brief|je cv|uw cv|je mail|je bericht|je sollicitatie|uw sollicitatie
pani cv|pana cv|twoje cv|pani wiadomość|pana wiadomość|w sprawie ogłoszenia|pani zgłoszenie
o seu cv|seu currículo|o teu cv|a sua mensagem|a tua mensagem|a sua candidatura|o seu anúncio
ditt cv|ditt brev|ditt mejl|din ansökan|ditt mail
dit cv|din ansøgning|din mail|dit brev|ansøgninger|søknaden din`

/** Practice. */
const mock = `
mock|mock interview*|practice interview*|interview practice|interview practise|practice session|interview coaching|interview coach
probeinterview|übungsinterview|interviewtraining|interview training|bewerbungscoaching
simulation d'entretien|entretien blanc|coaching entretien
simulacro|simulacro de entrevista|simulação de entrevista|simulazione colloquio|oefengesprek|próbna rozmowa
模擬面接|面接練習|模拟面试|模擬面試|모의 면접|모의면접|пробное собеседование
coaching session|sesja coachingowa|coaching sitzung|coachingsitzung|séance de coaching|session de coaching|sesión de coaching|sessione di coaching|sessão de coaching|coachingsessie|coachingsamtal|mock session|öva intervju|öva anställningsintervju|intervjuträning|samtaletræning|interviewtræning|prepara tu entrevista|preparazione al colloquio|przygotowani* do rozmowy`

/** Something to do about an interview, which is none itself. */
const task = `
prep|prepare|prepping|preparation|prep call|interview prep|study for|study|read up|research company|send thank*|thank you note|thank you notes|thank you email|thank you mail|thank you letter|follow up|followup|buy|book train|book flight|book hotel|pick up|iron|print|dry clean*|travel to|drive to|flight to|train to|drive home|commute|reminder to|remember to|ask about|decide|decompress|recover from|deadline|due|submit|update cv|update resume|update linkedin|outfit|suit|haircut|notes from|write up|feedback from|hear back|waiting for|results|celebrate|after interview|after the interview|post interview|watch|read|block|focus time|no interview*|do not book|email
vorbereit*|*vorbereitung|üben|nachfassen|nachhaken|dankesmail|danke mail|dankschreiben|bewerbung schreiben|bewerbung abschicken|bewerbungsfrist|unterlagen zusammen*|anzug|anreise|zugfahrt|ergebnis|rückmeldung abwarten|nachbereit*|kaufen|abholen|nach vorstellungsgespräch|nach dem
préparer|préparation|prépa|relancer|relance|remercier|remerciement*|acheter|réviser|costume|train pour|date limite
preparar|preparación|enviar|agradecimiento|comprar|repasar|recordatorio|traje
preparação|estudar|lembrete|agradecer|agradecimento
preparare|preparazione|ringraziamento|comprare|promemoria|ripassare
voorbereid*|voorbereiding|bedankmail*|kopen|nabellen
przygotow*|podziękow*|kupić
förbered*|tacka|köpa|forbered*|takk*|takke*|valmistaud*|valmistautu*|příprava|připravit|hazırlık|hazırlan*|teşekkür*
подготов*|готовиться|купить|поблагодарить|підготов*
準備|練習|対策|お礼|振り返り|リマインド|買う
准备|准备面试|感谢信|复盘|买
준비|연습|감사 메일|복기
تحضير|הכנה|chuẩn bị|persiapan|เตรียม`

/** The user sits on the other side. */
const hiring = `
scorecard*|score card|interview kit|interviewer instructions|interviewer notes|interviewer guide|resume attached|cv attached|attached resume|candidate's resume|candidate resume|candidate's cv|candidate cv|view candidate|candidate packet|candidate name|candidate info|candidate details|review the candidate|interview the candidate|meet the candidate|evaluate the candidate|assess the candidate|you are interviewing|you're interviewing|you will be interviewing|you'll be interviewing|please interview|hiring committee|candidate review|hiring sync|hiring meeting|recruiting sync|recruiting meeting|recruiting weekly|pipeline review|interviewer sync|interviewers sync|shadow interview|reverse shadow|intake meeting|role intake|headcount|interview candidates|interview shortlisting|shortlisting|interview questions|interviews block|candidate interview|candidate interviews|interview candidate|interviewing candidates|our candidate|the candidate is|applicant interview|assigned interviewer
bewertungsbogen|bewerberauswahl|bewerbergespräch*|bewerberinterview*|bewerbergespräche|kandidatengespräch*|kandidateninterview*|lebenslauf anbei|cv anbei|cv im anhang|lebenslauf im anhang|unterlagen des bewerbers|unterlagen der bewerberin|feedback abgeben|interviewleitfaden|bewerberprofil
grille d'évaluation|fiche d'évaluation|cv du candidat|cv de la candidate|cv en pièce jointe|cv joint|entretien candidat|entretien candidate|débrief candidat|recevoir le candidat
cv del candidato|cv de la candidata|ficha de evaluación|formulario de evaluación|entrevistar a|entrevista candidato|entrevista a candidato*|cv adjunto
currículo do candidato|currículo em anexo|cv em anexo|ficha de avaliação|entrevistar candidat*|entrevista candidato|entrevista com candidat*
cv del candidato|cv allegato|scheda di valutazione|colloquio candidato|colloquio con candidat*|colloqui candidati
cv van de kandidaat|cv bijgevoegd|beoordelingsformulier|gesprek met kandidaat|gesprek kandidaat|interview kandidaat
cv kandydata|rozmowa z kandydat*|kandidatintervju*|kandidat intervju|cv bifogat|intervju med kandidat*|samtale med kandidat*
pohovor s kandidátem|aday görüşme*|aday mülakat*|adayın
резюме кандидата|оценка кандидата|собеседование с кандидатом|кандидат на|резюме во вложении|собеседование кандидата
候補者|応募者|面接評価|評価シート|面接官をお願い|面接対応|面接官として
候选人|面试评价|评价表|简历附件|面试候选|应聘者
지원자|후보자|면접 진행|면접 평가|평가표|면접관으로
ứng viên|kandidat wawancara|المرشح|המועמד
scoring sheet|scoring sheets|score sheet|you're on the panel|you are on the panel|on the panel with|fichas de puntuación|entrevistamos a|sökande*|intervju med sökande*|intervjua kandidat*|bewerber interview*|wir interviewen|nous recevons|on reçoit|gesprekken met kandidaten|rozmow* z kandydat*|samtaler med ansøger*|samtale med ansøger*|ansøger*|søkere|finalistas
are on the panel|is on the panel|application packs|application pack|applications attached|packs attached|we are interviewing|we're interviewing|you are chairing|you're chairing|we interview|the candidates|shortlisted candidates|our shortlisted|wir haben drei bewerber|die bewerbungen|bewerbungsmappen|les candidats|les candidatures|los candidatos|las candidaturas|os candidatos|i candidati|le candidature|de kandidaten|de sollicitanten|kandydaci|kandydatów|kandidaterna|de sökande|kandidaterne|ansøgerne
you ask the questions|you'll be asking|ask the questions about|take turns on questions|take turns asking|shows them round|show them round|your scores|scores in|bring your questions for the candidates|viene el candidato|vienen los candidatos|viene il candidato|vengono in|lo intervistiamo|la intervistiamo|le intervistiamo|li intervistiamo|intervistiamo|fai le domande|facciamo i colloqui|stellst die fragen|stellst fragen|du führst|kommen zum gespräch|nous rencontrons les|tu poses les questions|haces las preguntas|entrevistamos al|entrevistamos a la|stelt de vragen|stel jij de vragen|wij spreken kandidaten|zadajesz pytania|rozmawiamy z kandydat*|fazes as perguntas|entrevistamos o|entrevistamos a candidata|ställer du frågorna|du ställer frågor*|vi intervjuar|vi interviewer|du stiller spørgsmål*`

/** The same, where nothing speaks to a candidate: they are asked for feedback too. */
const feedback = `
submit feedback|submit your feedback|leave feedback|leave your feedback|provide feedback|provide your feedback|enter feedback|complete your feedback|feedback form|rubric|shadowing|candidate profile|candidate's profile|candidate will|your assigned focus|focus area for you
feedback abgeben|bewertung abgeben`

/** Said to the person who is being assessed. */
const candidate = `
you will meet|you'll meet|you will be meeting|you'll be meeting|you will be speaking with|you'll be speaking with|you will speak with|you'll speak with|you will be interviewed|you'll be interviewed|you will be chatting|you'll be chatting|you will be talking|you'll be talking|you will interview with|you'll interview with|you will be interviewing with|you'll be interviewing with|your interview|your interviews|your upcoming interview|your application|your candidacy|your resume|your cv|your background|your interest in|your interest|thank you for applying|thanks for applying|you applied|interest in joining|interest in the role|interest in the position|interest in our|interested in joining|your interviewer|your interviewers|your recruiter|meet your interviewers|look forward to meeting you|looking forward to meeting you|looking forward to speaking with you|look forward to speaking with you|next step in our process|next step in the process|next stage|next step of the process|interview process|hiring process|selection process|recruitment process|candidate portal|learn more about you|your experience|candidate guide|speaking with|best of luck|good luck|join our team|your career
ihre bewerbung|deine bewerbung|ihrer bewerbung|deiner bewerbung|ihr interesse|dein interesse|ihren lebenslauf|deinen lebenslauf|bewerbungsunterlagen|ihr gesprächspartner*|ihre gesprächspartner*|deine gesprächspartner*|gesprächspartner*|bewerbungsprozess*|bewerbungsverfahren*|sie kennenzulernen|dich kennenzulernen|persönlich kennenlernen|ihr vorstellungsgespräch|sie persönlich kennen
votre candidature|ta candidature|votre cv|ton cv|votre entretien|votre profil|ton profil|votre parcours|ton parcours|vous rencontrerez|vous échangerez|tu rencontreras|tu échangeras|processus de recrutement|vous rencontrer|votre intérêt|suite à votre
su candidatura|tu candidatura|su postulación|tu postulación|su cv|tu cv|tu perfil|su perfil|te reunirás|se reunirá|te entrevistará|le entrevistará|tu entrevista|su entrevista|conocerte|tu interés|su interés|conocerle
sua candidatura|tua candidatura|seu currículo|teu currículo|seu perfil|sua entrevista|te conhecer|pelo interesse|interesse na vaga|seu interesse|conhecer você|conhecê lo|conhecê la|processo seletivo
sua candidatura|tua candidatura|suo cv|tuo cv|suo profilo|tuo profilo|suo colloquio|incontrerai|tuo interesse|suo interesse|incontrerà|conoscerla|conoscerti
je sollicitatie|uw sollicitatie|jouw sollicitatie|gesprekspartner*|je spreekt met|u spreekt met|je gesprek|je cv|uw cv|kennis te maken|je interesse|uw interesse
pana aplikacj*|pani aplikacj*|twoj* aplikacj*|pana cv|pani cv|zgłoszeni*|rekruter*
din ansökan|ditt intresse|din interesse|du kommer att träffa|träffa dig|din ansøgning|du møder|møde dig|din søknad|du møter|møte deg
hakemuksesi|tavata sinut|vaš* žádost*|vaš* životopis*|başvurunuz*|başvurduğunuz|özgeçmişiniz*
ваш отклик|вашему отклику|ваше резюме|вашего резюме|ваш опыт|с вами пообщается|ваше собеседование
вашого резюме|ваше резюме
طلبك|سيرتك الذاتية|קורות החיים שלך|מועמדותך
ご応募|ご興味|応募いただ|面接官|面接担当|応募職種|選考結果|選考の
面试官|应聘|您的简历|面试岗位|求职|投递
지원해 주셔서|지원하신|면접관|지원 직무|귀하의
ứng tuyển|hồ sơ của bạn|lamaran anda|cv anda|ใบสมัคร|ผู้สมัคร
have you in for|like to have you in|team wants to meet you|would like to meet you|we'd like to meet you|would love for you to meet|love to meet you|enjoyed meeting you|good to meet you at|thanks for your cv|thank you for your cv|thanks for sending your cv|thanks for sending your|your covering letter|your cover letter|your notice period|your portfolio|your references|right to work|would love to hear more about you|hear a bit more about you|why you want|who chairs the panel|the panel in|your next step for|invite you to interview|inviting you to interview|invite you for an interview|pleased to invite you|shortlisted
deine unterlagen|ihre unterlagen|für die unterlagen|danke für die unterlagen|deinen lebenslauf|dein lebenslauf|ihr lebenslauf|deine gehaltsvorstellung|ihre gehaltsvorstellung|dich besser kennenlernen|sie kennenlernen|kennenzulernen|zu einem gespräch einladen|probe arbeiten|wir suchen
ta motivation|tes disponibilités|vos disponibilités|merci pour votre cv|merci pour ton cv|a retenu notre attention|vous serez reçu|vous serez reçue|vous recevra|faire connaissance|nous cherchons
gracias por tu cv|gracias por postularte|por postular|proceso de selección|te esperamos|buscamos
conhecer melhor|obrigad* pelo cv|obrigad* pela candidatura|procuramos
il suo curriculum|il tuo curriculum|grazie per la candidatura|cerchiamo qualcuno|cerchiamo
bedankt voor je cv|dank voor je cv|we zoeken|fijn dat je komt|je solliciteerde
dzięki za cv|dziękujemy za cv|twoim doświadczeniu|pana doświadczeniu|pani doświadczeniu|zapraszamy na rozmowę|zapraszam na rozmowę|szukamy
att du sökte|du sökte|tack för din ansökan|välkommen på intervju|vi söker|vill träffa dig
tak for din ansøgning|tak for dit cv|glæder os til at møde dig|vi søger|til samtale hos|takk for søknaden|vi ser etter
kiitos hakemuksesta|děkujeme za životopis|cv'niz için|спасибо за отклик|приглашаем вас на собеседование
about the vacancy|about the job|about the post|about the position|talk about the role|show you around|meet the rest of the team|see you in action|bring your cv|bring your certificates|bring your references|bring your licence|bring your passport|proof of address|proof of your right|dbs|when you could start|when could you start|notice period|salary expectations|your interview panel|the interview panel|panel will|interviewers will|you have been shortlisted|delighted to invite|like to invite you|put you forward|trial shift|second interview|next round
ihre unterlagen haben|haben uns überzeugt|ihr profil|dein profil|über die stelle|zur stelle|die stelle als|zeugnisse|bringen sie bitte ihre zeugnisse|gehaltsvorstellung*|eintrittstermin|kündigungsfrist|arbeitsplatz zeigen|den betrieb zeigen|vorbeikommen|persönlich kennen zu lernen|möchten sie gerne kennenlernen|möchten dich gerne kennenlernen|sie zum gespräch einladen|dich zum gespräch einladen|einladung zum gespräch
pour le poste|du poste|au poste|votre candidature|vos références|vos diplômes|apporter vos diplômes|votre disponibilité|prétentions salariales|vous rencontrer|te rencontrer|faire votre connaissance|visiter l'atelier|votre recrutement|le recrutement
para el puesto|sobre el puesto|para la plaza|tu incorporación|referencias|trae tu cv|traiga su cv|pretensiones salariales|nos gustaría conocerte|nos gustaría conocerle|queremos conocerte|hemos recibido tu|tu solicitud
para a vaga|sobre a vaga|para o lugar|para a função|gostaríamos de te conhecer|traga o cv|as suas referências|disponibilidade|a sua candidatura
per il posto|per la posizione|per il ruolo|vorremmo conoscerla|vorremmo conoscerti|porti il curriculum|le sue referenze|inserimento|suo profilo professionale
voor de functie|voor de vacature|over de functie|over de baan|je motivatie|uw motivatie|neem je cv mee|graag leren kennen|leren we je graag kennen|kennis maken|uw brief|je brief
na stanowisko|o pracy|w sprawie pracy|pana cv|pani cv|pana kandydatur*|pani kandydatur*|chcielibyśmy pana poznać|chcielibyśmy panią poznać|oczekiwania finansowe|świadectwa pracy
för tjänsten|om tjänsten|om jobbet|din ansökan|ta med ditt cv|referenser|löneanspråk|vill gärna träffa dig|lära känna dig
til stillingen|om stillingen|om jobbet|din ansøgning|referencer|vil gerne møde dig|lære dig at kende|eksamensbevis|tag dit cv
um die stelle|it's about the job|about the job as|es geht um die stelle|il s'agit du poste|se trata del puesto|si tratta del posto|het gaat om de functie|het gaat om de baan|chodzi o stanowisko|trata-se da vaga|det gäller tjänsten|det gäller jobbet|det drejer sig om stillingen|interview you for
before we decide|thank you for coming in|thanks for coming in|will see you by video|see you by video|interview you for the|considering you|your first shift if|right for the job|right for us|where you'd fit|see if we get on|see if it's a fit|about your experience
ob wir zueinander passen|ob wir zusammenpassen|ob's passt|ob es passt|wegen ihrer bewerbung|wegen deiner bewerbung|zu deiner bewerbung|zu ihrer bewerbung|ihr gespräch bei|dein gespräch bei|die gesprächspartner
ton essai|si le feeling passe|votre entretien|ton entretien|notre rencontre pour|ta venue|vous recevoir
si encajas|para conocerte|su solicitud para|tu solicitud para|nos interesó su|nos interesó tu|por el puesto
se ci troviamo bene|il suo colloquio|il tuo colloquio
je gesprek bij|uw gesprek bij|of het klikt
dziękujemy za przesłanie|dziękuję za przesłanie|pani oczekiwania|pana oczekiwania|panią poznać|pana poznać|poznać panią|poznać pana|za aplikację
te convidar|a convidar para|o seu perfil agradou|gostámos do seu perfil
din intervju|om du passar in|för tjänst
din jobsamtale|møde dig til en snak|hear about your|hear more about your|hear all about your`

/** A vacancy is meant. */
const vacancy = `
role|position|opening|vacancy|opportunity|job description|requisition|req|job title|job opening|candidacy|job id|job
stelle|position|stellenanzeige|stellenausschreibung|stellenangebot|bewerbung|rolle
poste|offre d'emploi|cdi|cdd|alternance|candidature
puesto|vacante|posición|oferta
vaga|posição|cargo
posizione|ruolo|candidatura|annuncio
functie|vacature
stanowisko|stanowiska|stanowisk*|pracę
tjänsten|rollen|stillingen|stilling|tehtävä|tehtävään|pozici|pozice|pozisyon*
ваканси*|должност*|позици*|посад*
وظيفة|منصب|משרה|משרת|תפקיד
応募|職種|ポジション|求人|募集
岗位|职位|職位
포지션|직무|채용 공고
vị trí|posisi|lowongan|ตำแหน่ง
appointment as|post of|apprenticeship|tillsvidare|jobbet|ledige|ledig stilling|plaza|praca|tjänst|posto|posti|baan|arbeitsstelle|ausbildungsplatz`

/** In the name, the address or the signature of whoever invites. */
const recruiting = `
recruiting|recruiter|recruitment|recruiters|talent|talent acquisition|talent partner|talent team|hiring|hiring manager|people team|people partner|people operations|people ops|people & culture|people and culture|human resources|hr|hrbp|staffing|careers|sourcer|headhunter*|executive search|candidate experience|candidate calendar|recruiting coordinator|interviews|jobs|ta partner
personal|personalabteilung|personalreferent*|personalleit*|personalberat*|bewerbung*|karriere|recruiting
rh|drh|ressources humaines|recrutement|recruteur|recruteuse|chargée de recrutement|chargé de recrutement|talents
rrhh|recursos humanos|selección|reclutamiento|reclutador*|talento
recrutamento|recrutador*|seleção|gente e gestão|atração de talentos
risorse umane|selezione|selezionatrice|ufficio personale
werving|recruiter|personeelszaken|p&o
rekrutacj*|rekruter*|kadr*|rekrytering*|rekryterare|rekruttering*|rekrytointi*|nábor*|náborář*|personalist*|insan kaynakları|ik|işe alım
рекрутер*|рекрутинг|подбор*|отдел кадров|кадр*|hr|рекрутер
توظيف|الموارد البشرية|גיוס|משאבי אנוש
人事|採用|リクルーター|キャリアアドバイザー
招聘|人力|人事|猎头
채용|인사팀|인사담당|헤드헌터|리크루터
tuyển dụng|nhân sự|hrd|rekrutmen|ฝ่ายบุคคล`

/** Everyday work. */
const team = `
standup|stand up|daily|sync|weekly|bi weekly|biweekly|fortnightly|monthly|1:1|1 1|one on one|1on1|retro|retrospective|sprint|planning|all hands|town hall|townhall|team meeting|staff meeting|team sync|team lunch|check in|checkin|catch up|catchup|lunch|dinner|kick off|kickoff|office hours|grooming|refinement|offsite|jour fixe|happy hour|birthday|post mortem|incident|backlog|scrum|demo day|brown bag|steering committee|steerco|status|working session|brainstorm*|huddle
teammeeting|teamrunde|wochenmeeting|dienstbesprechung|jourfixe|abstimmung|besprechung|teambesprechung|mittagessen|quartalsplanung|wochenrunde
point hebdo|réunion d'équipe|réunion|point équipe|déjeuner
reunión de equipo|reunión|almuerzo|reunião|almoço|riunione|pranzo|teamoverleg|werkoverleg|overleg|spotkanie zespołu|teammöte|afdelingsmøde|tiimipalaveri|porada|toplantı*
планёрка|планерка|созвон команды|совещание
定例|朝会|週次|打ち合わせ|打合せ|例会|周会|周例会|晨会|站会|会议室|주간|회의|스탠드업`

/** Buying, selling, advising. */
const business = `
demo|product demo|pricing|proposal|contract|renewal|qbr|quote|invoice|vendor|partnership|procurement|sales call|discovery call|onboarding call|implementation|integration|account review|pitch|investor*|budget|roadmap|launch|campaign|negotiation|go live|migration|rollout|closing|client call|client meeting|customer call|customer meeting|customer feedback|customer|client|supplier|audit|tax|mortgage|insurance|consultation|advisor|coaching|coach
angebot|vertrag|vertrags*|kunde|kunden|lieferant*|kundentermin|beratung|steuerberat*|versicherung*|finanz*|kredit*
démo|devis|contrat|client|clients|fournisseur|banque|notaire|assurance
contrato|cliente|clientes|presupuesto|proveedor|banco|seguro
orçamento|fornecedor|preventivo|contratto|fornitore|offerte|klant|klanten|leverancier|klient*|umow*|kund|kunder|kunde
договор|клиент*|презентация продукта
商談|契約|見積|お客様|顧客|客户|合同|报价|고객|계약|견적`

/** Doctors, schools, homes. They are employers too, so they count only where nothing speaks of a vacancy. */
const life = `
first day|day 1|welcome to|claim|claims|daughter|son's|kid|kids|niece|nephew|grandma|orientamento|figlia|figlio|hija|hijo|filha|filho|tochter|sohn|oma|opa|ピアノ|教室|塾|保育園|幼稚園|小学校|中学校|の先生|
morning show|talk show|tv show|news show|newsletter|intranet|brochure|*broschüre|video shoot|adjuster|renovation|remodel|
admission*|appraisal|asylum|atelier|babysitter|besichtigung*|bootcamp|botschaft|broadcast|calibration|chaudière|citizenship*|conference|conférence|consolato|consulado|consulat|consulate|course|court|curso|deposition|documentary|embassy|episode|fireside|flatmate|garage|hochzeit*|housemate|immigration|jardinier|jornada|journalist*|jury|keynote|kindergarten*|kita*|lecture|live stream|livestream|magazine|meetup|mieter*|movie|newspaper|onboarding|orientation|padres|palestra|participant*|podcast*|police|press|presse|promotion|radio|ramonage|reporter|roommate|schulung|seminar|summit|survey|television|tsa|usability*|vidange|viewing|visa|vize*|vortrag|wizow*|workshop|визов*|подкаст*|пресс*
doctor*|dentist*|dental|gp|clinic|hospital|physio*|therap*|vet|checkup|check up|dermatolog*|optician|haircut|hairdresser|flat viewing|apartment viewing|house viewing|landlord|realtor|school|nursery|daycare|preschool|teacher*|tutor*|parents|bank|lawyer|notary|wedding|photographer|gym|baptism|priest|church|plumber|electrician|boiler|mechanic|dog|puppy
dr med|arzt*|ärztin|zahnarzt*|hautarzt|praxis|therap*|tierarzt|klinik|krankenhaus|physiotherapie|friseur|wohnung|makler|schule|lehrer*|bank|anwalt|notar|fotograf|hebamme|hund
médecin|dentiste|vétérinaire|kiné|école|crèche|appartement|agence immobilière|avocat|maîtresse|psy|psychologue
médico|médica|dentista|veterinari*|colegio|escuela|profesora|piso|inmobiliaria|abogad*|psicólog*
escola|professora|apartamento|advogad*|scuola|maestra|appartamento|avvocato|medico|psicolog*
huisarts|tandarts|school|juf|leraar|makelaar|woning|lekarz*|dentyst*|szkoł*|mieszkani*|läkare|tandläkare|skola|lägenhet|læge|tandlæge|skole
врач*|стоматолог*|школ*|квартир*
病院|歯医者|歯科|内見|学校|医院|牙医|看房|学校|병원|치과|집 보기
asilo|asilo nido|nido|küchenstudio|küchenplan*|autohaus|möbelhaus|babysitting|chirurg*|hypothek*|cuisiniste|promoteur immobilier|hörgerät*|couturière|robe|vestido|brautkleid|wedding dress|kurator|vårdcentral*`

/** The event is about an offer that was made. */
const offer = `
offer call|offer discussion|offer conversation|offer review|job offer|verbal offer|offer letter|offer presentation|offer details|compensation discussion|reference call|contract signing|discuss your offer|discuss the offer
angebotsgespräch|vertragsangebot|vertragsgespräch|arbeitsvertrag|vertragsunterzeichnung
proposition d'embauche|promesse d'embauche|présentation de l'offre|oferta de trabajo|oferta laboral|carta oferta|proposta de emprego|proposta di lavoro|proposta di assunzione|arbeidsvoorwaardengesprek|ofert* pracy|job offer|jobbtilbud|jobberbjudande|jobtilbud
オファー面談|内定|条件面談|offer沟通|谈薪|처우 협의|오퍼`

/** Something is set and looked at. */
const assessment = `
assessment day|assessment centre|assessment center|take home review|take home debrief|online assessment|coding test|coding challenge|technical test|skills test|aptitude test|work sample|technical assessment|hackerrank|codility|codesignal|case presentation
probearbeiten|probearbeitstag|eignungstest|einstellungstest|test technique|étude de cas|prueba técnica|teste técnico|prova tecnica|dinámica grupal|dinâmica de grupo|assessment|selectiedag|test rekrutacyjny|тестовое|笔试|筆記試験|適性検査|코딩 테스트|코딩테스트|인적성`

const informational = `
informational|informational interview|informational chat|coffee chat|coffee|career chat|career conversation|networking|networking call|pick your brain|virtual coffee
kaffee|café virtuel|café|カジュアル面談|커피챗|티타임|交流`

const recruiterCall = `
recruiter screen|recruiter call|recruiter chat|recruiter interview|recruiter intro|recruiter phone screen|recruiter|phone screen|phone screening|screening call|talent screen|hr screen|hr call|hr interview|pre screen|prescreen|intro call|introductory call|intro chat|initial screen|exploratory call|exploratory chat|call with recruiter|initial call
erstgespräch|kennenlerngespräch*|telefoninterview*|erstkontakt|entretien rh|préqualification|préqualif|call rh|premier échange|entrevista rrhh|entrevista de rrhh|entrevista con rrhh|llamada|entrevista com rh|entrevista rh|entrevista de rh|colloquio conoscitivo|colloquio hr|colloquio telefonico|kennismakingsgesprek*|rozmow* wstępn*|ik görüşme*|wawancara hrd|interview hrd|hr面|hr 面|인사팀`

export const eventTerms = {
  strong,
  interviewWith,
  word,
  call,
  negative,
  elsewhere,
  audience,
  mock,
  study,
  wanted,
  conditions,
  visit,
  wrote,
  task,
  hiring,
  feedback,
  candidate,
  vacancy,
  recruiting,
  team,
  business,
  life,
  offer,
  assessment,
  informational,
  recruiterCall,
} as const
export type EventTerm = keyof typeof eventTerms
