import type { Pool, Words } from '../words.ts'

const warm = { registers: ['warm'] } as const
const polite = { registers: ['neutral', 'formal'] } as const
const leaders = { readers: ['manager', 'final'] } as const
const eager = { lights: ['green'] } as const
const open = { lights: ['green', 'amber', 'none'] } as const

const greeting: Pool = [
  { text: 'Hallo {name},', registers: ['warm'] },
  { text: 'Guten Tag {name},', registers: ['neutral', 'formal'] },
]
const close: Pool = [
  { text: 'Viele Grüße', registers: ['warm', 'neutral'] },
  { text: 'Liebe Grüße', registers: ['warm'] },
  { text: 'Herzliche Grüße', registers: ['warm'] },
  { text: 'Freundliche Grüße', registers: ['neutral'] },
  { text: 'Beste Grüße', registers: ['neutral'] },
  { text: 'Mit freundlichen Grüßen', registers: ['formal'] },
]

/** `<Sie|du>`: the form for "Sie", then the one for "du". None of them changes the order of the words that come in. */
export const words: Words = {
  greeting,
  close,
  thanks: [
    'Vielen Dank für das Gespräch {day} über {role}[ bei {company}].',
    '<Vielen Dank|Danke> für die Zeit, die <Sie sich|du dir> {day} für unser Gespräch genommen <haben|hast>.',
    'Vielen Dank, dass <Sie|du> {day} mit mir über {role} gesprochen <haben|hast>.',
    { text: '<Vielen Dank|Danke> für das Gespräch {day} über {role}.', ...warm },
    { text: 'Haben Sie vielen Dank für das Gespräch {day} über {role}.', ...polite },
    { text: 'Für das Gespräch {day} über {role} danke ich Ihnen herzlich.', registers: ['formal'] },
  ],
  'thanks.after': [
    'Vielen Dank dafür und für das Gespräch über {role}.',
    '<Vielen Dank|Danke>, dass <Sie sich|du dir> die Zeit genommen <haben|hast>, mir {role} zu erklären.',
    'Vielen Dank für das Gespräch über {role}.',
    'Vielen Dank, dass <Sie|du> mit mir über {role} gesprochen <haben|hast>.',
  ],
  'thanks.plain': [
    'Vielen Dank für das Gespräch {day} über {role}[ bei {company}].',
    'Vielen Dank, dass <Sie|du> {day} mit mir über {role} gesprochen <haben|hast>.',
    '<Vielen Dank|Danke>, dass <Sie sich|du dir> {day} Zeit für ein Gespräch über {role} genommen <haben|hast>.',
  ],
  'thanks.panel': [
    'Vielen Dank, dass <Sie|du> {day} bei meinem Vorstellungsgespräch dabei <waren|warst>.',
    '<Vielen Dank|Danke> für die Zeit {day} in der Runde.',
    'Vielen Dank für <Ihren|deinen> Teil am Gespräch {day} über {role}.',
  ],
  'thanks.late': [
    'Vielen Dank noch einmal für das Gespräch {day} über {role}.',
    'Für das Gespräch {day} über {role} möchte ich <Ihnen|dir> noch einmal danken.',
  ],

  'quote.quotation': [
    '{Q}: Diesen Satz nehme ich aus unserem Gespräch {day} mit.',
    'Von allem, was {day} gesagt wurde, ist mir <Ihr|dein> Satz {q} am stärksten im Kopf geblieben.',
    '<Ihr|Dein> Satz {q} begleitet mich seit unserem Gespräch {day}.',
    'Seit unserem Gespräch {day} denke ich an <Ihren|deinen> Satz {q}.',
  ],
  'quote.after': [
    'Mitgenommen habe ich <Ihren|deinen> Satz {q}.',
    'Besonders im Kopf geblieben ist mir <Ihr|dein> Satz {q}.',
    { text: '<Ihr|Dein> Satz {q} ist einer, nach dem ich gern arbeiten würde.', ...open },
    'Über <Ihren|deinen> Satz {q} habe ich seitdem noch einmal nachgedacht.',
  ],
  'quote.also': [
    'Auch <Ihr|dein> Satz {q} ist mir im Kopf geblieben.',
    'Im Kopf geblieben ist mir auch <Ihr|dein> Satz {q}.',
  ],

  'moment.clause': [
    '<Vielen Dank|Danke> für das Gespräch {day}. <Sie haben|Du hast> erzählt, {x}, und das ist mir im Kopf geblieben.',
  ],
  'moment.asked': [
    '<Vielen Dank|Danke>, dass <Sie|du> mir {day} erzählt <haben|hast>, {x}.',
    '<Vielen Dank|Danke> für das Gespräch {day}. Mir ist noch im Kopf, {x}.',
  ],
  'moment.phrase': [
    '<Vielen Dank|Danke> für das Gespräch {day}. Was <Sie|du> über {x} erzählt <haben|hast>, ist mir im Kopf geblieben.',
    '<Vielen Dank|Danke>, dass <Sie|du> mir {day} von <Ihrer|deiner> Arbeit erzählt <haben|hast>. Das Stichwort „{x}“ habe ich mir gemerkt.',
  ],
  'moment-after.clause': ['<Sie haben|Du hast> erzählt, {x}, und das ist mir im Kopf geblieben.'],
  'moment-after.asked': ['Im Kopf geblieben ist mir, {x}.', 'Gern denke ich daran, {x}.'],
  'moment-after.phrase': ['Was <Sie|du> über {x} erzählt <haben|hast>, ist mir im Kopf geblieben.'],
  'moment.why': ['Das hat mir ein Bild von der Arbeit gegeben.', 'Damit kann ich mir die Arbeit besser vorstellen.'],

  'need.clause': [
    '<Sie haben|Du hast> gesagt, {x}.',
    '<Sie haben|Du hast> erzählt, {x}.',
    '<Sie sagten|Du hast mir gesagt>, {x}.',
  ],
  'need.after': [
    '<Sie haben|Du hast> gesagt, {x}, und daran würde ich gern arbeiten.',
    '<Sie haben|Du hast> erzählt, {x}, und das beschäftigt mich seitdem.',
    { text: '<Sie sagten|Du hast gesagt>, {x}, und dabei möchte ich gern helfen.', ...eager },
  ],
  'need.asked': ['<Sie haben|Du hast> mir erklärt, {x}.'],
  'need.asked.after': ['Ich habe mitgenommen, {x}.', 'Hilfreich war zu hören, {x}.'],
  'need.phrase': ['Wir haben über {x} gesprochen.', '<Sie haben|Du hast> {x} angesprochen.'],
  'need.phrase.after': [
    '<Sie haben|Du hast> {x} angesprochen, und daran würde ich gern arbeiten.',
    'Was <Sie|du> über {x} gesagt <haben|hast>, beschäftigt mich seitdem.',
    'Was <Sie|du> über {x} gesagt <haben|hast>, hat mir geholfen, die Aufgabe zu verstehen.',
  ],
  'need.doing': ['<Sie haben|Du hast> das Stichwort „{x}“ genannt.'],
  'need.doing.after': [
    'Mitgenommen habe ich vor allem <Ihr|dein> Stichwort „{x}“.',
    '<Ihr|Dein> Stichwort „{x}“ ist mir im Kopf geblieben.',
  ],
  'need.seeking': ['<Sie suchen|Ihr sucht> {x}.', '<Sie haben|Du hast> gesagt, <Sie suchen|ihr sucht> {x}.'],
  'need.seeking.after': [
    { text: '<Sie suchen|Ihr sucht> {x}, und das würde ich gern sein.', ...eager },
    'Mitgenommen habe ich, dass <Sie|ihr> {x}, <suchen|sucht>.',
    '<Sie haben|Du hast> gesagt, <Sie suchen|ihr sucht> {x}.',
  ],
  'need.anything': ['Die Aufgabe habe ich so verstanden: {x}.'],
  'need.anything.after': ['Die Aufgabe habe ich so verstanden: {x}.'],

  'stressed.phrases': ['<Ihnen|Dir> kommt es auf {x} an.', '<Sie haben|Du hast> {x} betont.'],
  'stressed.phrase': ['<Ihnen|Dir> kommt es auf {x} an.', '<Sie haben|Du hast> {x} betont.'],
  'stressed.phrases.after': [
    {
      text: '<Sie haben|Du hast> gesagt, dass es auf {x} ankommt, und daran würde ich mich gern messen lassen.',
      ...open,
    },
    'Ich habe mitgenommen, dass es <Ihnen|dir> auf {x} ankommt.',
  ],
  'stressed.phrase.after': [
    'Ich habe mitgenommen, dass es <Ihnen|dir> auf {x} ankommt.',
    {
      text: '<Sie haben|Du hast> gesagt, dass es auf {x} ankommt, und daran würde ich mich gern messen lassen.',
      ...open,
    },
    'Gut zu wissen war für mich, dass es <Ihnen|dir> auf {x} ankommt.',
  ],
  'skills.phrase': ['Gefragt sind {x}, so habe ich <Sie|dich> verstanden.'],
  'skills.phrases': ['Für die Stelle braucht es {x}.'],
  'success.phrase': ['Als Ziel für die ersten 90 Tage <haben Sie|hast du> {x} genannt.'],
  'success.phrase.after': [
    'Als Ziel für die ersten 90 Tage <haben Sie|hast du> {x} genannt, und darauf würde ich gern hinarbeiten.',
  ],
  'success.clause': ['Als Erfolg nach 90 Tagen gilt für <Sie|euch>: {X}.'],
  'success.clause.after': ['Als Erfolg nach 90 Tagen gilt für <Sie|euch>: {X}.'],

  'proof.deed': [
    { text: 'Das kenne ich aus eigener Arbeit. {X}.', related: true },
    { text: 'Daran habe ich schon einmal gearbeitet. {X}.', related: true },
    { text: 'Etwas Ähnliches habe ich schon gemacht. {X}.', related: true },
    'Dafür bringe ich Erfahrung mit. {X}.',
    '{X}, und diese Erfahrung würde ich gern einbringen.',
    'Wie erwähnt, bringe ich dazu etwas mit. {X}.',
  ],
  'proof.deed.plain': ['{X}.'],
  'proof.plan': ['Ich würde {x}.', 'Dabei bleibe ich: Ich würde {x}.', 'Wie {day} gesagt, würde ich {x}.'],
  'proof.habit': ['Ich würde {x}.'],
  'proof.habit.more': ['Hier würde ich {x}.'],
  'proof.plan.more': ['Hier würde ich {x}.', 'Bei <Ihnen|euch> würde ich {x}.'],
  'proof.clause': ['Meine Antwort war, {x}.'],
  'proof.phrase': ['Mein Beispiel dazu war „{x}“.'],
  'proof.anything': ['Mein Beispiel dazu: {X}.'],
  'proof.alone': [
    'Einbringen würde ich, was ich {day} erzählt habe. {X}.',
    'Aus meiner Arbeit passt dazu am besten, was ich erzählt habe. {X}.',
  ],
  asked: ['<Sie haben|Du hast> gefragt, {about}.'],

  'owed.deed': ['<Sie haben|Du hast> gefragt, {about}, und eine bessere Antwort bin ich noch schuldig. {X}.'],
  'owed.clause': ['<Sie haben|Du hast> gefragt, {about}, und ich habe noch einmal nachgedacht. {X}.'],

  'missed.deed': [
    'Eines ist nicht mehr zur Sprache gekommen. {X}.',
    'Etwas möchte ich noch ergänzen. {X}.',
    'Ein Nachtrag noch: {X}.',
  ],
  'missed.clause': ['Ergänzen möchte ich noch, {x}.', 'Ein Gedanke ist mir noch gekommen: {X}.'],
  'missed.asked': ['Ergänzen möchte ich noch, {x}.', 'Nicht mehr zur Sprache gekommen ist, {x}.'],
  'missed.phrase': ['Nicht mehr erwähnt habe ich {x}.', 'Für {x} blieb keine Zeit mehr.'],

  'promise.order': [
    'Wie versprochen werde ich {x}[ {by}] {verb}.',
    'Ich werde {x}[ {by}] {verb}, wie versprochen.',
    'Versprochen ist versprochen: Ich werde {x}[ {by}] {verb}.',
  ],
  'promise.more.order': ['Außerdem werde ich {x}[ {by}] {verb}.', 'Auch werde ich {x}[ {by}] {verb}.'],

  'interest.green': [
    'Diese Arbeit würde ich sehr gern machen.',
    'Diese Aufgabe würde ich sehr gern übernehmen.',
    { text: 'Ich würde sehr gern mit <Ihnen|dir> arbeiten.', readers: ['manager', 'panel', 'final'] },
    { text: 'Die Stelle möchte ich sehr gern antreten.', ...leaders },
    { text: 'Ich würde sehr gern weitermachen.', readers: ['recruiter'] },
    { text: 'Ich hätte große Lust auf diese Arbeit.', ...warm },
  ],
  'interest.amber': [
    'Die Stelle interessiert mich.',
    'Die Aufgabe interessiert mich, und ich würde gern mehr darüber erfahren.',
    'Ich habe Interesse an der Stelle und möchte gern noch mehr darüber wissen.',
  ],
  'interest.none': [
    'Ich habe jetzt ein viel klareres Bild von der Stelle.',
    'Es war gut, mehr über die Stelle zu erfahren.',
  ],
  'interest.question': ['Eine Frage ist für mich noch offen: {X}', 'Etwas würde ich gern noch wissen: {X}'],

  'step.event': ['Ich freue mich auf {x}[ {on}].', 'Auf {x}[ {on}] freue ich mich.'],
  'step.event.plain': ['Für den nächsten Schritt habe ich {x}[ {on}] notiert.'],
  'step.contact': [
    'Ich freue mich, {rest} von <Ihnen|dir> zu hören[, also {by}].',
    'Ich freue mich,[ {by}] von <Ihnen|dir> zu hören.',
    'Ich freue mich darauf,[ {by}] von <Ihnen|dir> zu hören.',
  ],
  'step.contact.plain': ['Danke für die Auskunft, dass ich[ {rest}][ {by}] von <Ihnen|dir> höre.'],
  'step.clause': ['Zum weiteren Ablauf habe ich notiert: {X}[, {by}].'],
  'step.decision': [
    'Ich weiß, dass die Entscheidung[ {by}] fällt.',
    'Notiert habe ich, dass die Entscheidung[ {by}] fällt.',
  ],
  'step.order': ['Ich werde {x}[ {by}] {verb}.'],
  'step.date': ['Ich freue mich, {by} von <Ihnen|dir> zu hören.'],
  'step.date.plain': ['Danke für die Auskunft, dass ich {by} von <Ihnen|dir> höre.'],
  'step.decisionBy': [
    'Ich weiß, dass die Entscheidung {by} fallen soll.',
    'Notiert habe ich, dass {by} entschieden wird.',
  ],

  offer: [
    'Falls von meiner Seite noch etwas hilft, <sagen Sie|sag> mir bitte Bescheid.',
    'Wenn noch etwas fehlt, <lassen Sie|lass> es mich bitte wissen.',
    'Sollte noch etwas offen sein, <melden Sie sich|melde dich> gern.',
  ],

  'informational.thanks': [
    'Vielen Dank, dass <Sie|du> mir {day} von <Ihrer|deiner> Arbeit erzählt <haben|hast>.',
    '<Vielen Dank|Danke> für die Zeit, die <Sie sich|du dir> {day} für meine Fragen genommen <haben|hast>.',
  ],
  'informational.touch': [
    'Ich melde mich, wenn es etwas zu erzählen gibt.',
    'Ich würde mich freuen, in Kontakt zu bleiben.',
  ],
  'informational.offer': ['Wenn ich mich einmal revanchieren kann, <sagen Sie|sag> mir bitte Bescheid.'],

  'organiser.thanks': [
    'Vielen Dank für die Organisation des Gesprächs {day} über {role}.',
    'Vielen Dank, dass <Sie|du> das Gespräch {day} möglich gemacht <haben|hast>.',
  ],
  'organiser.pass': [
    'Von {x} habe ich keine Adresse. <Könnten Sie|Könntest du> meinen Dank weitergeben?',
    '<Könnten Sie|Könntest du> bitte meinen Dank an {x} weitergeben? Eine Adresse habe ich nicht.',
  ],
  'organiser.topic': [
    'Mit {name} habe ich über das Stichwort „{x}“ gesprochen.',
    'Bei {name} ging es um das Stichwort „{x}“.',
  ],
  'organiser.step': [
    'Wenn <Sie|du> für den nächsten Schritt etwas von mir <brauchen|brauchst>, <sagen Sie|sag> mir bitte Bescheid.',
  ],

  'status.open': ['Wir haben {day} über {role} gesprochen.', 'Unser Gespräch über {role} war {day}.'],
  'status.ask': [
    '<Können Sie|Kannst du> mir sagen, wie es steht?',
    'Darf ich fragen, wie der Stand ist?',
    'Gibt es schon etwas Neues?',
  ],
  'status.interest': [
    { text: 'Die Stelle interessiert mich weiterhin sehr.', ...eager },
    { text: 'Die Stelle interessiert mich weiterhin.', lights: ['amber', 'none'] },
  ],

  'follow.open': ['Ich komme auf unser Gespräch {day} über {role} zurück.', 'Wir haben {day} über {role} gesprochen.'],
  'follow.about': ['Mein Gespräch über {role} war {day}.'],
  'follow.since': ['<Sie wollten|Du wolltest> sich bis {date} melden, und ich möchte fragen, wie es steht.'],
  'follow.second': [
    'Vor einer Woche habe ich <Ihnen|dir> zu {dative} geschrieben.',
    'Noch einmal möchte ich nach {dative} fragen.',
  ],
  'follow.news.deed': ['Etwas ist seitdem dazugekommen. {X}.', 'Eines möchte ich noch erzählen. {X}.'],
  'follow.news.clause': ['Seitdem habe ich erfahren, {x}.'],
  'follow.news.asked': ['Seitdem habe ich erfahren, {x}.'],
  'follow.news.phrase': ['Seitdem habe ich mich mit dem Stichwort „{x}“ beschäftigt.'],
  'follow.news.anything': ['Etwas habe ich seitdem gefunden: {X}.'],
  'follow.ask': [
    '<Können Sie|Kannst du> mir sagen, wann mit einer Entscheidung zu rechnen ist?',
    '<Brauchen Sie|Brauchst du> noch etwas von mir?',
    '<Können Sie|Kannst du> mir sagen, wie es steht?',
  ],
  'follow.last': [
    'Falls die Stelle vergeben ist, genügt mir eine kurze Nachricht.',
    'Ich frage danach nicht noch einmal und freue mich über eine kurze Antwort.',
  ],

  'subject.thanks': [
    'Danke für das Gespräch: {title}',
    'Vielen Dank für das Gespräch: {title}',
    'Unser Gespräch {day}: {title}',
    '{title}: danke für das Gespräch',
  ],
  'subject.topic': ['{title}: {topic}', 'Unser Gespräch über {topic}'],
  'subject.bare': ['Danke für das Gespräch', 'Unser Gespräch {day}'],
  'subject.informational': ['Danke für das Gespräch', 'Unser Gespräch {day}'],
  'subject.organiser': ['Danke für die Organisation: {title}', 'Mein Gespräch zur Stelle: {title}'],
  'subject.status': ['{title}: Stand der Dinge', 'Unser Gespräch: {title}'],
  'subject.follow': ['{title}: ein Nachtrag', 'Unser Gespräch: {title}'],

  'aside.promise': ['Wie versprochen: {x}.'],
  'aside.step': ['Der nächste Schritt ist {x}.'],
  'aside.proof': ['Wie ich erzählt habe: {x}.'],
  'aside.missed': ['Ergänzen möchte ich noch, dass {x}.'],
  'aside.need': ['<Sie haben|Du hast> gesagt, {x}.'],
  'aside.moment': ['Im Kopf geblieben ist mir {x}.'],
}
