/** Function words, and the frames in which any question can stand: "tell me about a time when", "erzählen Sie von". */
const frames = `
a an the this that these those some any of to in on at for from with by as is are was were be been am do does did doing done have has had
can could would should will shall may might must and or but so if then than there it its y ok okay i you your yours we us our they them
their he she his her me my mine myself about into out up over when where who whom which what whats how hows s t d re ve ll m im youre
tell describe give example examples time times situation please explain talk walk through share know think thinks say says said like liked ever just
happened case kind sort thing things something someone somebody anyone make made get got take let question exactly recent recently really
handle handled handling deal deals dealt dealing cope approach way ways go going went manage managing react reacting respond reason reasons cause
willing open possible able want wants wanted wanting need needed feel specific particular define mean meant meaning come comes thoughts
wld shd cld wud u ur abt wht wats w bring brings keep keeps use used using work works working day asked show view opinion concept being very lot much many
der die das den dem des ein eine einen einem einer eines und oder aber so wenn dann als wie was wer wem wen wo wann welche welcher welchem
welches welchen ist sind war waren sein haben hat hatte hatten habe sie ihr ihre ihren ihrem ihrer ihnen ich du dir dich dein deine deinen deiner deinem mir mich mein meine
meinen wir uns es er man in im an am auf aus bei mit nach von vom zu zum zur fur uber um durch bis da dort auch noch schon mal sich daran darauf
bitte erzahlen erzahl erzahle beschreiben beschreib beschreibe nennen nenn geben gib beispiel beispiele situation situationen zeit moment fall sagen sag erklaren erklar
konnen kannst konnten konntest wurden wurde wurdest werden wird sollte sollten mussen musst mochten mochte mochtest ware reizt reizen machen machst macht gemacht tun getan einmal etwas jemand
denken denkst glauben passiert genau umgang umgehen gehen geht gehst reagieren reagierst grund grunde hoch vorstellen vorstellung stehen lang lange
wollen willst will gern gerne finden halten halt gibt kommt kommen worin wodurch warum wieso weshalb why nutzen arbeiten arbeitet
le la les un une des du de et ou est sont etait etre avoir a ont que qu qui quoi quel quelle quels quelles comment vous votre vos je mon ma mes nous dans sur pour par avec chez
parlez racontez decrivez moi fois exemple l d c ce cette en donne envie voulez gerez pourquoi
el los las una unos y o es son era fue como cual quien usted su sus mi tu tus con por para hablame cuenteme cuentame describa vez ejemplo se te lo qu haces manejas
il gli uno e sono stato che chi come lei suo sua nel per di da mi racconti parli volta cui ha esempio dove si gestisce gestione cosa quali
w ik je jij u uw de het een is zijn was heeft hebt wat wie hoe vertel over keer voorbeeld waarom wil dat bij reden
i z na do o czy jak co kto jest byl pan pani prosze opowiedz opisz sytuacje dlaczego chce u sie jaki jakie jaka swoim swoje
как что вы у вас вам ваш ваши ваша какие какая какой почему хотите расскажите о об в на и мне себя бы
`
/**
 * Words that stand for the same thing in a question, one group a line; they need not be synonyms anywhere else. A word with
 * * at the end stands for all that begin so. Of several groups the first counts.
 */
const groups = `
kundigungsfrist* notice preavis preaviso preavviso opzegtermijn wypowiedzen*
fail* failure* mistake* error* wrong screw* messed mess blunder* regret* scheit* gescheit* fehler* misserfolg* niederlage* vermasselt panne schief* echec* fracas* falli* błąd porazk* mislukt*
conflict* disagree* argument* argue* dispute* clash* quarrel* konflikt* streit* uneinig* meinungsverschieden* conflit* conflitto* konflikt*
difficult* challeng* hard hardest tough toughest tricky schwierig* herausforder* schwer* hart* difficil* dificil* moeilijk* trudn*
weak* improve* improvement* shortcoming* flaw* schwach* verbesser* defaut* debil* debol* zwak* slab* слаб* 短所 弱み
strength* strong strongest superpower* stark* qualite* fortaleza* fuerte* forza sterk* mocn* сильн* 長所 強み
leav* left quit* resign* exit verlass* weggeh* weg kundig* gekundigt wechsel* quitt* dejar dejas lasci* odejs* zmien* увол* уход* verlaat
salary pay paid wage* compensation money earn* remuneration gehalt* lohn* verdien* bezahl* vergut* salaire* salario* sueldo* stipendio* salaris zarob* wynagrodz* зарплат*
expect* expectation* erwart* gehaltsvorstellung* wunschgehalt* gewunscht*
current* present aktuell* jetzig* derzeit* momentan* actuel* actual* attual* huidig* obecn* сейчас
boss manager* managers supervisor* superior* vorgesetzt* chef chefs chefin jefe* capo
colleague* coworker* teammate* peer* collaborator* kolleg* companero* collegh* collega*
customer* client* guest* patron* kunde kunden kundin gast gaste cliente* klient*
deadline* pressure stress* rush crunch druck zeitdruck hektik frist* scadenz*
goal* ambition* aim* ziele ziel
proud* achievement* accomplish* success* achieved stolz* erfolg* errungen*
biggest greatest main major grosst* grosste großte largest grand grande plus mas grootste najwieksz*
start begin starting beginning available availability anfang* beginn* starten eintritt* verfugbar*
hobby hobbies leisure spare freizeit* hobbys
feedback critici* critique* kritik* kritisier* ruckmeldung* critica*
prioriti* organis* organiz* juggl* prioris* reihenfolge
persuad* convinc* influenc* uberzeug*
delegat*
motivat* motivation* drive drives drivers treibt antreibt antrieb*
relocat* move moving umzieh* umzug* umziehen
led lead leads leading leader* leadership fuhren fuhrst fuhrung* gefuhrt
year years yr yrs jahr jahre jahren j annees ans ano anos anni jaar lat
temp temperature temperatur*
patient* pt pts
student* pupil* kid kids schuler* kind kinder
disrupt* disturb* stor* gestort
here hier company firm organisation organization firma unternehmen betrieb entreprise empresa azienda bedrijf
fast faster quick* speed* slow* schnell*
medication* meds med medikation* medikament*
`
/** Of these, each is the opposite of the other: two questions that differ so aren't the same. */
const opposites = `
strength* strong strongest stark* qualite* fortaleza* fuerte* forza sterk* mocn* сильн* 長所 強み | weak* schwach* defaut* debil* debol* zwak* slab* слаб* 短所 弱み
leav* left quit* resign* exit verlass* weggeh* weg quittez lasci* odejs* zmien* verlaat увол* | join* choose choisi* chose take took nas ons nosotros nous noi uns us here hier bleib*
like liked love* enjoy* mogen mogt gefall* gefiel | dislike* hate* annoy* nerv*
most meisten mas | least wenigsten menos
first erst* | last final letzt* | next nachst*
best bester besten beste | worst schlimm* schlechtest*
success* achiev* proud erfolg* stolz* gelungen | fail* mistake* gescheit* scheit* fehler* misserfolg* niederlage*
boss manager* supervisor* vorgesetzt* chef* jefe* | colleague* coworker* teammate* peer* kolleg* companero* | customer* client* guest* patient* parent* kunde kunden gast eltern cliente*
short kurz* | long lang lange
give gave geben gegeben | receive* receiv* bekomm* erhalt*
current* present aktuell* jetzig* сейчас | expect* gewunscht* wunsch* ожидан*
ago vor were waren war lavorava | now in future tra see sehen
night nacht* | early fruh* morning | late spat* evening
add* create* | drop* remove* delete*
binary | linear
optimist* | pessimist*
hot warm* | cold kalt*
high hoch hohe* | low niedrig*
before vorher | after nachher danach
right | inner
mejor | peor
legkoe лёгк* легк* | slozhnoe слож*
buy* kauf* | sell* verkauf*
hire* hired einstell* | fire* fired entlass*
yourself self selbst sich | others other andere* team
behind | ahead
with mit | without ohne
`
const lines = (text: string) => text.trim().split('\n')
const wordsIn = (text: string) => text.trim().split(/\s+/)
export const frameWords: ReadonlySet<string> = new Set(wordsIn(frames))
export const wordGroups: readonly (readonly string[])[] = lines(groups).map(wordsIn)
export const oppositeGroups: readonly (readonly (readonly string[])[])[] = lines(opposites).map((line) =>
  line.split('|').map(wordsIn),
)
/** Words that any interview question may hold: they say little about which one it is. */
export const genericWords: ReadonlySet<string> = new Set(
  wordsIn(`
    work job company role position team people person experience career interview
    arbeit arbeiten stelle firma unternehmen erfahrung mensch beruf
    difference unterschied between zwischen versus vs
  `),
)
/** What turns a question round. */
export const negations: ReadonlySet<string> = new Set(
  wordsIn('not never no dont didnt cant wont nicht kein keine keinen nie pas ne non nunca nie не 없'),
)
/** Numbers as words. */
/** Somebody else than the one who is asked. */
export const otherPeople: ReadonlySet<string> = new Set(
  wordsIn(
    'colleague colleagues coworker teammate boss manager supervisor doctor nurse patient customer client guest student pupil child kid parent parents someone somebody others other kollege kollegin kollegen chef chefin arzt arztin patientin kunde kundin gast schuler schulerin kinder eltern jemand andere anderen',
  ),
)
export const numberWords: ReadonlyMap<string, string> = new Map(
  wordsIn(
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 deux=2 trois=3 cinq=5 dix=10 dos=2 tres=3 cinco=5 diez=10 due=2 cinque=5 vijf=5 piec=5 пять=5',
  ).map((pair) => pair.split('=') as [string, string]),
)
