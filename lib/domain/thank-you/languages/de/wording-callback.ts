import type { ByMaterial } from '../wording.ts'

/** The first sentence of a full note in German. No two of them have five words in a row in common. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X}: Diese Worte sind mir nach unserem Gespräch {day} im Kopf geblieben.',
      'Einen Satz von Ihnen habe ich mir {day} aufgeschrieben: {x}.',
      'Sie haben es {day} in wenigen Worten gesagt: {x}.',
      'Als Sie {day} {x} sagten, habe ich mir das gleich notiert.',
      'Ihr Satz {x} aus unserem Gespräch {day} klingt bei mir noch nach.',
    ],
    warm: ['Ein Satz, der {day} fiel, ist mir im Ohr geblieben: {x}.'],
    formal: ['Ihre Formulierung {day} habe ich notiert: {x}.'],
  },
  moment: {
    all: [
      'Eines ist mir {day} besonders aufgefallen: {text}.',
      'Nach dem Gespräch {day} ist mir vor allem das geblieben: {text}.',
      'Eines habe ich {day} mitgenommen: {text}.',
      'Was ich von unserem Gespräch {day} behalte: {text}.',
      'Seit unserem Gespräch {day} habe ich eines im Kopf: {text}.',
    ],
  },
  'moment-wh': {
    all: [
      'Sie haben {day} erzählt, {x}, und daran denke ich noch.',
      'Besonders im Kopf ist mir {day} geblieben, {x}.',
      'Gern habe ich {day} gehört, {x}.',
      'Im Gedächtnis bleibt mir, {x}; davon haben Sie {day} erzählt.',
    ],
  },
  'moment-said': {
    all: [
      'Was Sie {day} sagten, ist mir im Kopf geblieben: {text}.',
      'Eines, was Sie {day} erzählt haben, vergesse ich nicht: {text}.',
      'Sie sagten {day} etwas, das ich mir notiert habe: {text}.',
      'Ein Satz von Ihnen {day} wirkt noch nach: {text}.',
    ],
  },
  'moment-dass': {
    all: [
      'Sie sagten {day}, dass {x}. Das habe ich mir gemerkt.',
      'Dass {x}, habe ich {day} gleich notiert.',
      'Sie haben {day} erwähnt, dass {x}, und das ist bei mir hängen geblieben.',
      'Mitgenommen habe ich {day} vor allem, dass {x}.',
    ],
  },
  problem: {
    all: [
      'Für mich war es {day} hilfreich zu hören, wo das Problem liegt: {text}.',
      'Sie haben das Problem {day} offen benannt: {text}.',
      'Dank unseres Gesprächs {day} weiß ich, was zu lösen ist: {text}.',
      'Hilfreich war, dass Sie {day} gesagt haben, woran es hakt: {text}.',
      'Sie haben mir {day} geschildert, womit Ihr Team zu tun hat: {text}.',
    ],
  },
  success: {
    all: [
      'Sie haben {day} beschrieben, was nach 90 Tagen ein Erfolg wäre: {text}.',
      'Gut zu hören war {day}, woran Sie nach 90 Tagen einen Erfolg erkennen: {text}.',
      'Aus dem Gespräch {day} nehme ich mit, was die ersten drei Monate bringen sollen: {text}.',
      'Was die ersten 90 Tage bringen sollen, haben Sie {day} klar gesagt: {text}.',
    ],
  },
  stressed: {
    all: [
      'Sie haben {day} gesagt, was Ihnen bei dieser Stelle wichtig ist: {text}.',
      'Hilfreich war für mich {day} zu hören, worauf es Ihnen ankommt: {text}.',
      'In unserem Gespräch {day} wurde deutlich, was für Sie zählt: {text}.',
      'Was Sie {day} betont haben, ist bei mir angekommen: {text}.',
    ],
  },
  skills: {
    all: [
      'Sie haben {day} aufgezählt, welche Fähigkeiten Sie suchen: {text}.',
      'Was die Stelle verlangt, ist mir {day} deutlich geworden: {text}.',
      'Klar ist mir {day} geworden, welche Fähigkeiten zählen: {text}.',
      'Gut zu wissen war {day}, was Sie suchen: {text}.',
    ],
  },
  'question-raw': {
    all: [
      'Eine Frage von Ihnen {day} war für mich besonders hilfreich: {text}',
      'Ihre Frage {day} habe ich mitgenommen: {text}',
      'Über eine Ihrer Fragen {day} denke ich noch nach: {text}',
      'Sie haben {day} eine gute Frage gestellt: {text}',
    ],
  },
}
