/** Words that say nothing about a job: function words, the verbs of every list of duties, and the phrases of every advert. */
const english = `
a about above across after against all along also am among an and another any are around as at based be because been being
below between both but by can could did do does during each either etc every few for from further had has have her here his
how however i if in including into is it its itself just like least less many may me might more most much must my near need
needed needs new no nor not of off on once one only onto or other our out over own per plus rather s same shall she should
since so some such than that the their them then there these they this those through throughout to together too toward
towards under until up upon us very via was we well were what when where whether which while who whom why will with within
without would you your
able accountable achieve act adapt advise aim aligned analyse analyze apply assist assure attend available become begin
bring build building champion closely coach collaborate collaborating come communicate contribute coordinate create creating cut cutting
daily define deliver delivering demonstrate design designing develop developing directly drive driving effectively enable
encourage engage ensure ensuring establish evaluate execute expect expected find focus focused gain get give go grow growing grows
guide handle happy help helping high highly hire identify implement implementing improve improving include includes increase
initiate inspire join keep know lead leading learn liaise look looking love maintain maintaining make making manage managing
meet mentor monitor monitoring offer operate optimise optimize organise organize oversee overseeing own owning participate
perform plan play prepare present produce promote provide providing quickly raise recruit reduce reducing report reporting represent resolve
responsible review run running see seek seeking set shape share show solve someone spend start strive succeed supervise
support supporting take thrive track train turn understand use using want welcome willing work working write
ability abilities advantage applicant applicants application benefit benefits bonus candidate candidates career company day
days degree desirable duties employee employees employer environment equivalent essential excellent exciting experience
experienced experiences fast good great ideal ideally individual information job jobs key knowledge member members
nice opportunity opportunities part passion passionate people person please position preferred previous proficiency proficient
profile proven qualification qualifications range relevant required requirement requirements responsibilities responsibility
role roles salary similar skill skills solid strong successful talented things time understanding variety way week world year
years yourself
`
const german = `
ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bzw da dabei dadurch
damit dann daran darauf das dass dazu deine deinem deinen deiner dem den denn der deren des dich die dies diese diesem diesen
dieser dir doch du durch ebenso ein eine einem einen einer eines er es etwa etwas euch eure für gegen gerne hast hat haben
hier ich ihr ihre ihrem ihren ihrer im in ins insbesondere ist jede jedem jeden jeder kann kannst können mehr mein mit nach
neben nicht noch nur ob oder ohne sehr sein seine sich sie sind so sowie sowohl über um und uns unser unsere unserem unseren
unserer unter viel viele vom von vor was weitere wenn werden wie wir wird wo zu zum zur zwischen
arbeiten arbeitest arbeitet bieten bietest bist bringen bringst entwickeln entwickelst erstellen fördern führen führst
gestalten gestaltest leiten leitest optimieren planen sicherstellen stellen steuern suchen übernehmen übernimmst
unterstützen unterstützt verantworten verantwortest verfügen verfügst
abschluss anforderungen anzeige arbeit arbeitgeber art aufgabe aufgaben ausbildung bereich bereiche bereitschaft bereitstellung
berufserfahrung bewerber bewerberin bewerbung erfahrung erfahrungen fähigkeit fähigkeiten firma freude idealerweise jahr jahre
jahren job kenntnisse kollegen kolleginnen mensch menschen mitarbeit mitarbeiter mitarbeiterin mitarbeitern mitarbeiterinnen
möglichkeit möglichkeiten position profil qualifikation rahmen rolle sinn stelle studium tag tage team teil umfeld umgang
umsetzung unternehmen unterstützung vergleichbare vergleichbares vorteil weise welt woche zeit ziel ziele m w d
`

export const stopWords: ReadonlySet<string> = new Set(`${english} ${german}`.trim().split(/\s+/))
