import type { ByMaterial } from './wording.ts'

/** The first sentence of a full note in German. Each begins with a word that is written large after the greeting too. */
export const lead: ByMaterial = {
  words: {
    all: [
      '{X}: Diese Worte sind mir nach unserem Gespräch {day} im Kopf geblieben.',
      'Ihre Worte aus unserem Gespräch {day} sind mir im Kopf geblieben: {x}.',
      'Sie haben es {day} in wenigen Worten gesagt: {x}.',
      '{X}: Das habe ich mir aus unserem Gespräch {day} notiert.',
    ],
    formal: ['Ihre Worte habe ich mir nach unserem Gespräch {day} notiert: {x}.'],
  },
  moment: {
    all: [
      'Eines ist mir aus unserem Gespräch {day} im Kopf geblieben: {text}.',
      'Nach unserem Gespräch {day} ist mir vor allem das geblieben: {text}.',
      'Eines habe ich aus unserem Gespräch {day} mitgenommen: {text}.',
      'Aus unserem Gespräch {day} ist mir vor allem eines in Erinnerung: {text}.',
    ],
  },
  'moment-wh': {
    all: [
      'Nach unserem Gespräch {day} ist mir im Kopf geblieben, {x}.',
      'Aus unserem Gespräch {day} habe ich vor allem mitgenommen, {x}.',
      'Besonders in Erinnerung ist mir aus unserem Gespräch {day}, {x}.',
    ],
  },
  'moment-said': {
    all: [
      'Ein Satz von Ihnen ist mir nach unserem Gespräch {day} im Kopf geblieben: {text}.',
      'Was Sie {day} sagten, ist mir im Kopf geblieben: {text}.',
      'Eines, was Sie {day} sagten, habe ich mitgenommen: {text}.',
    ],
  },
  'moment-dass': {
    all: [
      'Sie sagten {day}, dass {x}. Das ist mir im Kopf geblieben.',
      'Aus unserem Gespräch {day} ist mir geblieben, dass {x}.',
      'Nach unserem Gespräch {day} denke ich noch daran, dass {x}.',
    ],
  },
  problem: {
    all: [
      'Für mich war es {day} hilfreich zu hören, welches Problem zu lösen ist: {text}.',
      'Sie haben {day} das Problem benannt, um das es geht: {text}.',
      'Aus unserem Gespräch {day} nehme ich mit, was zu lösen ist: {text}.',
      'Hilfreich war für mich, wie Sie {day} das Problem beschrieben haben: {text}.',
    ],
  },
  success: {
    all: [
      'Für mich war es {day} hilfreich zu hören, woran Sie nach 90 Tagen einen Erfolg erkennen: {text}.',
      'Sie haben {day} beschrieben, was nach 90 Tagen ein Erfolg wäre: {text}.',
      'Aus unserem Gespräch {day} nehme ich mit, was die ersten 90 Tage bringen sollen: {text}.',
    ],
  },
  stressed: {
    all: [
      'Für mich war es {day} hilfreich zu hören, worauf es Ihnen ankommt: {text}.',
      'Sie haben {day} gesagt, was Ihnen bei dieser Stelle wichtig ist: {text}.',
      'Aus unserem Gespräch {day} nehme ich mit, was für Sie zählt: {text}.',
    ],
  },
  skills: {
    all: [
      'Für mich war es {day} hilfreich zu hören, was die Stelle verlangt: {text}.',
      'Sie haben {day} gesagt, welche Fähigkeiten Sie suchen: {text}.',
      'Aus unserem Gespräch {day} nehme ich mit, welche Fähigkeiten zählen: {text}.',
    ],
  },
  'question-raw': {
    all: [
      'Eine Ihrer Fragen {day} war für mich hilfreich: {text}',
      'Ihre Frage {day} habe ich mitgenommen: {text}',
      'Aus unserem Gespräch {day} habe ich eine Ihrer Fragen mitgenommen: {text}',
    ],
  },
}

/** The same material later in the note: a stated need, or a second thing that was captured. */
export const more: ByMaterial = {
  words: {
    all: [
      'In Ihren Worten: {x}.',
      'Notiert habe ich mir auch, wie Sie es gesagt haben: {x}.',
      'Sie haben es so gesagt: {x}.',
    ],
  },
  moment: {
    all: [
      'Noch etwas ist mir geblieben: {text}.',
      'Auch daran erinnere ich mich gut: {text}.',
      'Ein Zweites habe ich mir gemerkt: {text}.',
    ],
  },
  'moment-wh': { all: ['Ich erinnere mich auch daran, {x}.', 'Gemerkt habe ich mir auch, {x}.'] },
  problem: {
    all: [
      'Sie haben das Problem so beschrieben: {text}.',
      'Das Problem habe ich so verstanden: {text}.',
      'Zu lösen ist, wie ich Sie verstanden habe, dies: {text}.',
      'Notiert habe ich, worum es geht: {text}.',
    ],
  },
  success: {
    all: [
      'Nach 90 Tagen wäre ein Erfolg für Sie: {text}.',
      'Ein Erfolg nach 90 Tagen sieht, wie ich Sie verstanden habe, so aus: {text}.',
      'Notiert habe ich auch, was die ersten 90 Tage bringen sollen: {text}.',
    ],
  },
  stressed: {
    all: [
      'Wichtig ist Ihnen außerdem: {text}.',
      'Betont haben Sie auch dies: {text}.',
      'Bei dieser Stelle zählt für Sie: {text}.',
    ],
  },
  skills: {
    all: [
      'An Fähigkeiten zählt für Sie: {text}.',
      'Sie suchen, wie ich notiert habe: {text}.',
      'Gefragt ist, wie Sie sagten: {text}.',
    ],
  },
}

export const evidence = {
  example: {
    all: [
      '{Dazu} passt das Beispiel, das ich genannt habe: {text}.',
      '{Dazu} fällt mir das Beispiel ein, das ich genannt habe: {text}.',
      '{Dazu} kann ich einbringen, was ich Ihnen geschildert habe: {text}.',
      '{Dazu} bringe ich die Arbeit mit, von der ich erzählt habe: {text}.',
    ],
  },
  answer: {
    all: [
      '{Dazu} habe ich Ihnen meinen Ansatz genannt: {text}.',
      '{Dazu} bleibe ich bei meiner Antwort: {text}.',
      '{Dazu} wäre mein Weg der, den ich beschrieben habe: {text}.',
    ],
  },
}
