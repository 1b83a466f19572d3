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
    'Vielen Dank für das Gespräch {today}.',
    '<Vielen Dank|Danke> für <Ihre|deine> Zeit {today}.',
    '<Vielen Dank|Danke>, dass <Sie sich|du dir> {today} Zeit genommen <haben|hast>.',
    { text: 'Danke für das Gespräch {day}.', ...warm },
    { text: 'Haben Sie vielen Dank für das Gespräch {day}.', ...polite },
    { text: 'Für das Gespräch {today} danke ich Ihnen herzlich.', registers: ['formal'] },
  ],
  'thanks.after': [
    'Vielen Dank dafür und für <Ihre|deine> Zeit.',
    '<Vielen Dank|Danke>, dass <Sie sich|du dir> die Zeit genommen <haben|hast>.',
    'Vielen Dank für das Gespräch.',
  ],
  'thanks.plain': [
    'Vielen Dank für das Gespräch {today} über {role}.',
    'Vielen Dank, dass <Sie|du> {today} mit mir über {role} gesprochen <haben|hast>.',
    '<Vielen Dank|Danke>, dass <Sie sich|du dir> {today} Zeit für ein Gespräch über {role} genommen <haben|hast>.',
  ],
  'thanks.panel': [
    'Vielen Dank, dass <Sie|du> {today} bei meinem Gespräch dabei <waren|warst>.',
    '<Vielen Dank|Danke> für <Ihre|deine> Zeit {today} in der Runde.',
  ],
  'thanks.late': [
    'Vielen Dank noch einmal für das Gespräch {day} über {role}.',
    'Für das Gespräch {day} über {role} möchte ich <Ihnen|dir> noch einmal danken.',
  ],

  'quote.quotation': [
    '{Q}: Diesen Satz nehme ich aus unserem Gespräch {today} mit.',
    'Aus unserem Gespräch {today} nehme ich <Ihren|deinen> Satz {q} mit.',
    '<Ihren|Deinen> Satz {q} habe ich mir {today} als Erstes notiert.',
  ],
  'quote.after': [
    'Mitgenommen habe ich <Ihren|deinen> Satz {q}.',
    'Als Erstes habe ich mir <Ihren|deinen> Satz {q} notiert.',
    '<Ihr|Dein> Satz {q} steht in meinen Notizen ganz oben.',
  ],
  'quote.thanks': [
    '<Vielen Dank|Danke> für das Gespräch {today} und für <Ihren|deinen> Satz {q}.',
    '<Vielen Dank|Danke> für <Ihre|deine> Zeit {today} und für den Satz {q}.',
  ],
  'quote.also': [
    'Auch <Ihren|deinen> Satz {q} habe ich mir notiert.',
    'Mitgenommen habe ich auch <Ihren|deinen> Satz {q}.',
  ],

  'moment.clause': [
    '<Vielen Dank|Danke> für das Gespräch {today}. <Sie haben|Du hast> erzählt, {x}, und das habe ich mir gemerkt.',
  ],
  'moment.asked': [
    '<Vielen Dank|Danke>, dass <Sie|du> mir {today} erzählt <haben|hast>, {x}.',
    '<Vielen Dank|Danke> für das Gespräch {today}. Gemerkt habe ich mir, {x}.',
  ],
  'moment.phrase': [
    '<Vielen Dank|Danke> für das Gespräch {today}. Gemerkt habe ich mir {x}.',
    '<Vielen Dank|Danke> für das Gespräch {today} und dafür, dass <Sie|du> mir von <Ihrer|deiner> Arbeit erzählt <haben|hast>. Gemerkt habe ich mir {x}.',
  ],
  'moment.with-me': ['<Vielen Dank|Danke> für das Gespräch {today} und dafür, {x}.'],
  'moment-after.with-me': ['Danke auch dafür, {x}.'],
  'moment-after.clause': ['<Sie haben|Du hast> erzählt, {x}, und das habe ich mir gemerkt.'],
  'moment-after.asked': ['Gemerkt habe ich mir, {x}.', 'Notiert habe ich mir, {x}.'],
  'moment-after.phrase': ['Gemerkt habe ich mir {x}.', 'Notiert habe ich mir {x}.'],

  'because.asked': ['Das ist mir geblieben, weil {x}.'],
  'because.clause': ['Das ist mir aus einem Grund geblieben. {X}.'],
  // Notes that the user wants to be said word for word.
  'moment.quotation': ['<Vielen Dank|Danke> für das Gespräch {today}. Gemerkt habe ich mir {q}.'],
  'moment-after.quotation': ['Gemerkt habe ich mir {q}.'],
  'need.quotation': ['Notiert habe ich mir {q}.'],
  'need.quotation.after': ['Notiert habe ich mir {q}.', 'In meinen Notizen steht {q}.'],
  'also.quotation': ['Notiert habe ich mir auch {q}.'],

  'need.clause': [
    '<Sie haben|Du hast> gesagt, {x}.',
    '<Sie haben|Du hast> betont, {x}.',
    '<Sie sagten|Du hast mir gesagt>, {x}.',
  ],
  'need.after': [
    '<Sie sagten|Du hast mir gesagt>, {x}.',
    '<Sie haben|Du hast> gesagt, {x}.',
    '<Sie haben|Du hast> betont, {x}.',
  ],
  'problem.after': [
    { text: '<Sie haben|Du hast> gesagt, {x}, und dabei möchte ich gern helfen.', ...eager },
    { text: '<Sie haben|Du hast> erzählt, {x}, und daran würde ich gern arbeiten.', lights: ['green', 'amber'] },
  ],
  'need.asked': ['<Sie haben|Du hast> mir erklärt, {x}.'],
  'need.asked.after': ['Ich habe mitgenommen, {x}.', 'Hilfreich war zu hören, {x}.'],
  'need.phrase': ['Wir haben über {x} gesprochen.', '<Sie haben|Du hast> {x} angesprochen.'],
  'need.phrase.after': [
    '<Sie haben|Du hast> {x} angesprochen.',
    'Mitgenommen habe ich, was <Sie|du> über {x} gesagt <haben|hast>.',
  ],
  'need.doing': ['<Sie haben|Du hast> „{x}“ betont.'],
  'need.doing.after': [
    'Mitgenommen habe ich vor allem <Ihr|dein> Stichwort „{x}“.',
    '<Ihr|Dein> Stichwort „{x}“ steht in meinen Notizen ganz oben.',
  ],
  'need.anything': ['Einen Punkt habe ich mir besonders notiert: {x}.'],
  'need.anything.after': [
    'Einen Punkt habe ich mir besonders notiert: {x}.',
    'Notiert habe ich mir vor allem dies: {x}.',
  ],
  'need.order': ['<Ihnen|Dir> ist wichtig, {x}.'],
  'need.order.after': ['Mitgenommen habe ich, dass es darauf ankommt, {x}.', '<Ihnen|Dir> ist wichtig, {x}.'],
  'need.seeking': ['<Sie suchen|Ihr sucht> {x}.', '<Sie haben|Du hast> gesagt, <Sie suchen|ihr sucht> {x}.'],
  'need.seeking.after': [
    { text: '<Sie suchen|Ihr sucht> {x}, und das würde ich gern sein.', ...eager },
    '<Sie suchen|Ihr sucht> {x}.',
  ],

  // One more thing that they said, where the letter would be thin without it.
  'also.clause': ['Außerdem <haben Sie|hast du> gesagt, {x}.'],
  'also.phrase': ['Auch {x} <haben Sie|hast du> angesprochen.'],
  'also.phrases': ['Auch {x} <haben Sie|hast du> angesprochen.'],
  'also.order': ['Wichtig ist <Ihnen|dir> auch, {x}.'],
  'also.asked': ['<Sie haben|Du hast> mir auch erklärt, {x}.'],

  'stressed.phrases': ['<Ihnen|Dir> kommt es auf {x} an.', '<Sie haben|Du hast> {x} betont.'],
  'stressed.phrase': ['<Ihnen|Dir> kommt es auf {x} an.', '<Sie haben|Du hast> {x} betont.'],
  'stressed.phrases.after': [
    'Mitgenommen habe ich, dass es <Ihnen|dir> auf {x} ankommt.',
    '<Sie haben|Du hast> {x} betont.',
  ],
  'stressed.phrase.after': [
    'Mitgenommen habe ich, dass es <Ihnen|dir> auf {x} ankommt.',
    '<Sie haben|Du hast> {x} betont.',
  ],
  'skills.phrase': ['Gefragt sind {x}, so habe ich <Sie|dich> verstanden.'],
  'skills.phrases': ['Für die Stelle braucht es {x}.'],
  'success.phrase': ['Als Ziel <haben Sie|hast du> {x} genannt.'],
  'success.phrase.after': [
    { text: 'Als Ziel <haben Sie|hast du> {x} genannt, und darauf würde ich gern hinarbeiten.', ...open },
    'Als Ziel <haben Sie|hast du> {x} genannt.',
  ],
  'success.clause': ['Als Erfolg nach 90 Tagen gilt für <Sie|euch>: {X}.'],
  'success.clause.after': ['Als Erfolg nach 90 Tagen gilt für <Sie|euch>: {X}.'],

  'proof.deed': [
    { text: 'Das kenne ich aus eigener Arbeit. {X}.', related: true },
    { text: 'Daran habe ich schon einmal gearbeitet. {X}.', related: true },
    'Dafür bringe ich Erfahrung mit. {X}.',
  ],
  'proof.deed.plain': ['{X}.'],
  'proof.plan': ['Ich würde {x}.', 'Dabei bleibe ich, ich würde {x}.'],
  'proof.habit': ['Ich würde {x}.'],
  'proof.habit.more': ['Hier würde ich {x}.'],
  'proof.plan.more': ['Hier würde ich {x}.', 'Bei <Ihnen|euch> würde ich {x}.'],
  'proof.anything': ['Was ich dafür mitbringe: {x}.', 'Mein Vorgehen in Kürze: {x}.'],
  'proof.anything.plain': ['Mein Vorgehen in Kürze: {x}.', 'Meine Antwort in Kürze: {x}.'],
  // With a place or a figure it is what was done.
  'proof.anything.worked': ['Bewährt hat sich bei mir: {x}.', 'Aus meiner Arbeit dazu: {x}.'],
  'proof.clause': ['Meine Antwort war: {X}.'],
  'proof.alone': ['Aus meiner Arbeit bringe ich dies mit. {X}.', '{X}.'],
  asked: ['<Sie haben|Du hast> gefragt, {about}.', '<Sie wollten|Du wolltest> wissen, {about}.'],
  'asked.thanks': [
    '<Vielen Dank|Danke> für <Ihre|deine> Frage {today}, {about}.',
    '<Sie haben|Du hast> mich {today} gefragt, {about}.',
  ],

  'owed.deed': ['<Sie haben|Du hast> gefragt, {about}, und eine bessere Antwort bin ich noch schuldig. {X}.'],
  'owed.clause': ['<Sie haben|Du hast> gefragt, {about}, und ich habe noch einmal nachgedacht. {X}.'],

  'missed.deed': ['Eines ist nicht zur Sprache gekommen. {X}.', 'Nachtragen möchte ich eines. {X}.'],
  // A main clause keeps the order of its words only behind a colon or by itself.
  'missed.clause': ['Eines möchte ich noch ergänzen: {X}.', 'Nachtragen möchte ich eines. {X}.'],
  'missed.asked': ['Ergänzen möchte ich noch, {x}.', 'Nicht mehr zur Sprache gekommen ist, {x}.'],
  'missed.anything': ['Eines ist nicht zur Sprache gekommen: {x}.', 'Eines möchte ich noch ergänzen: {x}.'],
  'missed.phrase': ['Nicht mehr erwähnt habe ich {x}.', 'Für {x} blieb keine Zeit mehr.'],

  'promise.order': ['Wie versprochen werde ich {x}[ {by}] {verb}.', 'Ich werde {x}[ {by}] {verb}.'],
  'promise.floor': ['Was ich <Ihnen|dir> versprochen habe, <bekommen Sie|bekommst du> {by}.'],
  'promise.more.order': ['Außerdem werde ich {x}[ {by}] {verb}.', 'Auch werde ich {x}[ {by}] {verb}.'],

  'interest.green': [
    'Diese Arbeit würde ich sehr gern machen.',
    'Diese Aufgabe würde ich sehr gern übernehmen.',
    { text: 'Ich würde sehr gern mit <Ihnen|dir> arbeiten.', readers: ['manager', 'panel', 'final'] },
    { text: 'Die Stelle möchte ich sehr gern antreten.', ...leaders },
    { text: 'Ich würde sehr gern weitermachen.', readers: ['recruiter'] },
    { text: 'Ich hätte große Lust auf diese Arbeit.', ...warm },
  ],
  'interest.amber': ['Die Stelle interessiert mich.'],
  'interest.none': ['Es war gut, mehr über die Stelle zu erfahren.'],
  'interest.question': ['Eine Frage ist für mich noch offen: {X}', 'Etwas würde ich gern noch wissen: {X}'],

  'theirs.order': ['Danke auch, {x}.'],

  'step.event': ['Ich freue mich auf {x}[ {on}][{tail}].', 'Auf {x}[ {on}][{tail}] freue ich mich.'],
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
  'step.date': ['{date} habe ich mir notiert.'],
  'step.date.plain': ['{date} habe ich mir notiert.'],
  'step.soft': ['{date} habe ich mir vorgemerkt.'],
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
  'follow.news.clause': ['Etwas ist seitdem dazugekommen. {X}.'],
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

  'subject.thanks': ['Danke für das Gespräch {today}', 'Vielen Dank für {today}', 'Unser Gespräch {day}'],
  'subject.role': ['{Title}: danke für das Gespräch', '{Title}: vielen Dank', '{Title}: unser Gespräch {day}'],
  'subject.topic': ['{Topic}'],
  'subject.role.topic': ['{Title}: {Topic}'],
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
  'aside.because': ['Das ist mir geblieben, weil {x}.'],
  'aside.moment': ['Im Kopf geblieben ist mir {x}.'],
}
