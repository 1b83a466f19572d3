import type { Wording } from '../wording.ts'

export const informational: Wording['informational'] = {
  thanks: {
    all: [
      'Vielen Dank, dass Sie mir[ {day}] von Ihrer Arbeit erzählt haben.',
      'Vielen Dank, dass Sie sich[ {day}] Zeit für meine Fragen genommen haben.',
      'Danke für Ihre Zeit[ {day}] und für Ihre Antworten.',
    ],
  },
  plain: {
    all: [
      'Vielen Dank, dass Sie mir {day} von Ihrer Arbeit[ bei {company}] erzählt haben.',
      'Vielen Dank, dass Sie sich {day} Zeit für meine Fragen genommen haben.',
      'Vielen Dank für Ihre Zeit {day} und für Ihre Antworten auf meine Fragen.',
    ],
  },
  touch: {
    all: [
      'Ich würde mich freuen, wenn wir in Kontakt bleiben.',
      'Wenn ich darf, lasse ich Sie wissen, wie es bei mir weitergeht.',
      'Gern bleibe ich mit Ihnen in Kontakt.',
    ],
  },
  offer: {
    all: [
      'Wenn ich Ihnen umgekehrt einmal helfen kann, sagen Sie es mir bitte.',
      'Falls ich mich revanchieren kann, lassen Sie es mich bitte wissen.',
      'Wenn ich einmal etwas für Sie tun kann, melden Sie sich bitte.',
    ],
  },
}

export const organiser: Wording['organiser'] = {
  thanks: {
    all: [
      'Vielen Dank, dass Sie das Gespräch {day} über {role} organisiert haben.',
      'Danke für die Organisation des Gesprächs {day} über {role}.',
      'Vielen Dank für die Vorbereitung des Gesprächs {day} über {role}.',
    ],
  },
  pass: {
    all: [
      'Würden Sie meinen Dank bitte an {who} weitergeben?',
      'Darf ich Sie bitten, meinen Dank an {who} weiterzugeben?',
      'Von {who} habe ich keine Adresse. Würden Sie meinen Dank weitergeben?',
    ],
  },
  topics: {
    all: [
      'Aus dem Gespräch mit {name} nehme ich ein Thema mit: {x}.',
      'Bei {name} ging es vor allem um dieses Thema: {x}.',
      'Mein Thema mit {name} war: {x}.',
      'Was ich mit {name} besprochen habe: {x}.',
    ],
  },
  'topics-raw': {
    all: [
      'Aus dem Gespräch mit {name} ist mir das geblieben: {text}.',
      'Von {name} habe ich mir gemerkt: {text}.',
      'Im Gespräch mit {name} blieb mir eines im Kopf: {text}.',
    ],
  },
  step: {
    all: [
      'Wenn Sie noch etwas von mir brauchen, schicke ich es Ihnen gern.',
      'Falls noch Unterlagen fehlen, reiche ich sie gern nach.',
      'Wenn noch etwas fehlt, lassen Sie es mich bitte wissen.',
    ],
  },
  subject: {
    all: ['Vielen Dank: Gespräch {role}', 'Danke für die Organisation: {role}', 'Unser Gesprächstermin: {role}'],
  },
}

export const followUp: Wording['followUp'] = {
  open: {
    all: [
      'Wir haben {day} über {role} gesprochen, und ich möchte etwas ergänzen.',
      'Zu unserem Gespräch {day} über {role} möchte ich noch etwas nachtragen.',
      'Eine kurze Ergänzung zu unserem Gespräch {day} über {role}.',
      'Zu {dative} möchte ich noch etwas ergänzen.',
    ],
  },
  since: {
    all: [
      'Als Termin für den nächsten Schritt war {date} genannt.',
      'In unserem Gespräch {day} war {date} als nächster Termin genannt.',
      'Für den nächsten Schritt war {date} vorgesehen.',
    ],
  },
  second: {
    all: [
      'Ich melde mich noch einmal kurz zu {dative}, vorerst zum letzten Mal.',
      'Noch eine kurze Nachricht von mir zu {dative}, dann warte ich auf Sie.',
      'Erlauben Sie mir eine zweite und letzte Nachricht zu {dative}.',
    ],
  },
  ask: {
    all: [
      'Gibt es bei Ihnen schon Neuigkeiten?',
      'Können Sie mir sagen, wie der Stand ist?',
      'Wissen Sie schon, wie es weitergeht?',
    ],
  },
  last: {
    all: [
      'Wenn es länger dauert, warte ich gern; eine kurze Nachricht würde mir bei der Planung helfen.',
      'Wie auch immer Sie entscheiden, über eine kurze Nachricht bin ich dankbar.',
      'Falls Sie sich anders entschieden haben, genügt mir eine kurze Zeile.',
    ],
  },
  'news-clause': {},
  news: {
    all: [
      'Inzwischen habe ich etwas nachgelesen: {text}.',
      'Einen Punkt habe ich seitdem geklärt: {text}.',
      'Seit unserem Gespräch habe ich eines herausgefunden: {text}.',
    ],
  },
  subject: {
    all: ['{role}: eine Ergänzung', 'Ergänzung zu unserem Gespräch: {role}', '{role}: noch ein Punkt'],
  },
}

export const statusCheck: Wording['statusCheck'] = {
  open: {
    all: [
      'Wir haben {day} über {role}[ bei {company}] gesprochen.',
      'Ich komme auf unser Gespräch {day} über {role}[ bei {company}] zurück.',
      'Unser Gespräch über {role}[ bei {company}] war {day}.',
      'Es geht um {role}[ bei {company}].',
    ],
  },
  ask: {
    all: [
      'Können Sie mir sagen, wie der Stand ist?',
      'Gibt es bei Ihnen schon Neuigkeiten?',
      'Wissen Sie schon, wie es weitergeht?',
    ],
  },
  subject: {
    all: ['{role}: Stand des Verfahrens', 'Unser Gespräch: {role}', 'Nachfrage zum Stand: {role}'],
  },
}
