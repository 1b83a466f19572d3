import type { ByMaterial, Wording } from '../wording.ts'

/** A stated need, or a second thing that was captured, later in the note. */
export const more: ByMaterial = {
  words: {
    all: [
      'In Ihren Worten: {x}.',
      'Sie haben es so gesagt: {x}.',
      'Notiert habe ich mir auch, wie Sie es nannten: {x}.',
    ],
  },
  moment: {
    all: [
      'Noch etwas ist mir geblieben: {text}.',
      'Auch dies ist mir im Gedächtnis: {text}.',
      'Und ein Zweites: {text}.',
    ],
  },
  'moment-wh': {
    all: ['Ich erinnere mich auch daran, {x}.', 'Gemerkt habe ich mir auch, {x}.', 'Sie haben außerdem erzählt, {x}.'],
  },
  'moment-said': {
    all: ['Sie sagten außerdem: {text}.', 'Auch das haben Sie gesagt: {text}.', 'Und Sie haben erwähnt: {text}.'],
  },
  'moment-dass': {
    all: ['Sie sagten außerdem, dass {x}.', 'Und Sie haben erwähnt, dass {x}.', 'Behalten habe ich auch, dass {x}.'],
  },
  problem: {
    all: [
      'Sie haben das Problem so beschrieben: {text}.',
      'Das Problem habe ich so verstanden: {text}.',
      'Woran es hakt, haben Sie klar gesagt: {text}.',
      'Die Schwierigkeit, wenn ich Sie richtig verstanden habe: {text}.',
      'Was Sie lösen möchten, haben Sie so geschildert: {text}.',
    ],
  },
  success: {
    all: [
      'Nach 90 Tagen wäre für Sie ein Erfolg: {text}.',
      'Ihr Ziel für die ersten 90 Tage: {text}.',
      'Ein Erfolg nach 90 Tagen sieht für Sie so aus: {text}.',
      'Für die ersten drei Monate haben Sie ein Ziel genannt: {text}.',
    ],
  },
  stressed: {
    all: [
      'Wichtig ist Ihnen außerdem: {text}.',
      'Bei dieser Stelle zählt für Sie: {text}.',
      'Wert legen Sie auch auf Folgendes: {text}.',
      'Betont haben Sie auch: {text}.',
    ],
  },
  skills: {
    all: [
      'An Fähigkeiten zählt für Sie: {text}.',
      'Sie suchen, wie ich notiert habe: {text}.',
      'Gefragt ist, wie Sie sagten: {text}.',
      'Mitbringen sollte man, wie Sie sagten: {text}.',
    ],
  },
}

export const evidence: Wording['evidence'] = {
  example: {
    all: [
      '{Dazu} passt das Beispiel, das ich genannt habe: {text}.',
      '{Dazu} kann ich etwas beitragen, das ich selbst gemacht habe: {text}.',
      '{Dazu} bringe ich Erfahrung mit, von der ich erzählt habe: {text}.',
      '{Dazu} darf ich an mein Beispiel erinnern: {text}.',
      '{Dazu} fällt mir die Arbeit ein, die ich Ihnen geschildert habe: {text}.',
      '{Dazu} habe ich Ihnen ein eigenes Beispiel genannt: {text}.',
    ],
  },
  'example-clause': {},
  answer: {
    all: [
      '{Dazu} habe ich Ihnen meinen Ansatz genannt: {text}.',
      '{Dazu} bleibe ich bei meiner Antwort: {text}.',
      '{Dazu} wäre mein Weg der, den ich beschrieben habe: {text}.',
      '{Dazu} würde ich so vorgehen, wie ich gesagt habe: {text}.',
    ],
  },
}

/** It adds something of use, and says nothing of the answer that it was missing from. */
export const missed: Wording['missed'] = {
  np: {},
  clause: {
    all: [
      'Ergänzen möchte ich noch, dass {x}.',
      'Nützlich könnte auch sein, dass {x}.',
      'Zu unserem Gespräch möchte ich hinzufügen, dass {x}.',
    ],
  },
  wh: {
    all: [
      'Gern erzähle ich Ihnen noch, {x}.',
      'Beim nächsten Mal zeige ich Ihnen gern, {x}.',
      'Wir hatten keine Zeit mehr dafür, aber gern erkläre ich Ihnen, {x}.',
    ],
  },
  other: {
    all: [
      'Einen Punkt möchte ich noch ergänzen: {text}.',
      'Für einen Punkt blieb keine Zeit mehr: {text}.',
      'Noch eine Ergänzung von mir: {text}.',
      'Ein Punkt, der noch nützlich sein könnte: {text}.',
    ],
  },
}
