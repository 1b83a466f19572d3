import type { ByMaterial } from './wording.ts'

/** The first sentence of a full note in German. No two of them have five words in a row in common. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X}: Diese Worte sind mir nach unserem Gespräch {day} im Kopf geblieben.',
      'Einen Satz von Ihnen habe ich mir {day} aufgeschrieben: {x}.',
      'Sie haben es {day} in wenigen Worten gesagt: {x}.',
      'Als Sie {day} {x} sagten, habe ich mir das gleich notiert.',
      'Ihr Satz {x} aus unserem Gespräch {day} ist mir im Ohr geblieben.',
    ],
    warm: ['Ein Satz aus dem Gespräch {day} klingt bei mir noch nach: {x}.'],
    formal: ['Ihre Formulierung {x} habe ich mir {day} notiert.'],
  },
  moment: {
    all: [
      'Eines ist mir aus unserem Gespräch {day} in Erinnerung geblieben: {text}.',
      'Nach unserem Gespräch {day} ist mir vor allem das geblieben: {text}.',
      'Eines habe ich {day} mitgenommen: {text}.',
      'Was mir {day} besonders aufgefallen ist: {text}.',
      'Von unserem Gespräch {day} behalte ich eines im Gedächtnis: {text}.',
    ],
  },
  'moment-wh': {
    all: [
      'Sie haben {day} erzählt, {x}, und das ist mir im Kopf geblieben.',
      'Besonders in Erinnerung ist mir aus unserem Gespräch {day}, {x}.',
      'Aus unserem Gespräch {day} habe ich vor allem behalten, {x}.',
      'Gern habe ich {day} gehört, {x}.',
    ],
  },
  'moment-said': {
    all: [
      'Was Sie {day} sagten, ist mir im Kopf geblieben: {text}.',
      'Eines, was Sie {day} erzählt haben, habe ich mir gemerkt: {text}.',
      'Sie sagten {day} etwas, das ich mir notiert habe: {text}.',
      'Ein Satz von Ihnen ist mir nach dem Gespräch {day} geblieben: {text}.',
    ],
  },
  'moment-dass': {
    all: [
      'Sie sagten {day}, dass {x}. Das habe ich mir gemerkt.',
      'Dass {x}, ist mir aus unserem Gespräch {day} in Erinnerung geblieben.',
      'Sie haben {day} erwähnt, dass {x}, und das ist bei mir hängen geblieben.',
      'Nach dem Gespräch {day} ist mir vor allem geblieben, dass {x}.',
    ],
  },
  problem: {
    all: [
      'Für mich war es {day} hilfreich zu hören, wo das Problem liegt: {text}.',
      'Sie haben das Problem {day} offen benannt: {text}.',
      'Aus unserem Gespräch {day} weiß ich, was zu lösen ist: {text}.',
      'Hilfreich war, dass Sie {day} gesagt haben, woran es hakt: {text}.',
      'Sie haben mir {day} geschildert, womit Ihr Team zu tun hat: {text}.',
    ],
  },
  success: {
    all: [
      'Sie haben {day} beschrieben, was nach 90 Tagen ein Erfolg wäre: {text}.',
      'Gut zu hören war {day}, woran Sie nach 90 Tagen einen Erfolg erkennen: {text}.',
      'Aus dem Gespräch {day} nehme ich mit, was die ersten drei Monate bringen sollen: {text}.',
      'Sie haben mir {day} ein klares Ziel für die ersten 90 Tage genannt: {text}.',
    ],
  },
  stressed: {
    all: [
      'Sie haben {day} gesagt, was Ihnen bei dieser Stelle wichtig ist: {text}.',
      'Hilfreich war für mich {day} zu hören, worauf es Ihnen ankommt: {text}.',
      'In unserem Gespräch {day} wurde deutlich, was für Sie zählt: {text}.',
      'Was Sie {day} betont haben, habe ich mir gemerkt: {text}.',
    ],
  },
  skills: {
    all: [
      'Sie haben {day} gesagt, welche Fähigkeiten Sie suchen: {text}.',
      'In unserem Gespräch {day} habe ich erfahren, was die Stelle verlangt: {text}.',
      'Nach dem Gespräch {day} weiß ich, welche Fähigkeiten zählen: {text}.',
      'Gut zu wissen war für mich {day}, was Sie suchen: {text}.',
    ],
  },
  'question-raw': {
    all: [
      'Eine Ihrer Fragen {day} war für mich besonders hilfreich: {text}',
      'Ihre Frage {day} habe ich mitgenommen: {text}',
      'Aus unserem Gespräch {day} ist mir eine Ihrer Fragen geblieben: {text}',
      'Sie haben mir {day} eine gute Frage gestellt: {text}',
    ],
  },
}
