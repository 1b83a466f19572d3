import type { Wording } from '../wording.ts'
import { lead } from './wording-callback.ts'
import { evidence, missed, more } from './wording-fit.ts'
import { followUp, informational, organiser, statusCheck } from './wording-occasions.ts'
import { decision, interest, offer, promise, step } from './wording-tail.ts'

export const wording: Wording = {
  greeting: {
    warm: ['Hallo {name},'],
    neutral: ['Guten Tag {name},'],
    formal: ['Guten Tag {name},'],
  },
  lead,
  more,
  evidence,
  missed,
  thanks: {
    all: [
      'Vielen Dank, dass Sie sich[ {day}] Zeit genommen haben, mit mir über {role} zu sprechen.',
      'Vielen Dank für Ihre Zeit und für das Gespräch[ {day}] über {role}.',
    ],
    warm: [
      'Herzlichen Dank für Ihre Zeit und für das Gespräch[ {day}] über {role}.',
      'Danke, dass Sie mit mir[ {day}] über {role} gesprochen haben.',
    ],
    neutral: [
      'Für das Gespräch[ {day}] über {role} danke ich Ihnen.',
      'Danke für das Gespräch[ {day}] über {role}[ bei {company}].',
    ],
    formal: [
      'Für Ihre Zeit und das Gespräch[ {day}] über {role} danke ich Ihnen.',
      'Ich möchte mich für das Gespräch[ {day}] über {role} bei Ihnen bedanken.',
    ],
    recruiter: ['Vielen Dank, dass Sie mir[ {day}] {role} vorgestellt haben.'],
    manager: ['Vielen Dank, dass Sie mit mir[ {day}] über {role} gesprochen haben.'],
    panel: ['Vielen Dank, dass Sie[ {day}] bei meinem Gespräch über {role} dabei waren.'],
    final: ['Vielen Dank für Ihre Zeit[ {day}] und das Gespräch über {role}.'],
  },
  lateThanks: {
    all: [
      'Noch einmal vielen Dank für das Gespräch[ {day}] über {role}.',
      'Für das Gespräch[ {day}] über {role} danke ich Ihnen noch einmal.',
      'Vielen Dank noch einmal für Ihre Zeit[ {day}] und das Gespräch über {role}.',
    ],
  },
  plainThanks: {
    all: [
      'Vielen Dank für das Gespräch {day} über {role}[ bei {company}].',
      'Vielen Dank, dass Sie sich {day} Zeit genommen haben, mit mir über {role}[ bei {company}] zu sprechen.',
    ],
    warm: ['Herzlichen Dank für das Gespräch {day} über {role}[ bei {company}].'],
    neutral: ['Vielen Dank für Ihre Zeit und für das Gespräch {day} über {role}[ bei {company}].'],
    formal: ['Für das Gespräch {day} über {role}[ bei {company}] möchte ich Ihnen danken.'],
  },
  plainMore: {
    all: [
      'Wenn zu meinen Antworten noch eine Frage offen ist, beantworte ich sie gern.',
      'Falls Sie zu einem Punkt mehr wissen möchten, melden Sie sich bitte jederzeit.',
      'Sollte auf Ihrer Seite noch eine Frage auftauchen, beantworte ich sie gern.',
      'Wenn Sie zu einem Punkt mehr Einzelheiten brauchen, schicke ich sie Ihnen gern.',
    ],
  },
  promise,
  interest,
  step,
  decision,
  offer,
  close: {
    warm: ['Herzliche Grüße', 'Viele Grüße', 'Beste Grüße'],
    neutral: ['Viele Grüße', 'Freundliche Grüße', 'Beste Grüße'],
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'],
  },
  subject: {
    topic: { all: ['{role}: {topic}'] },
    thanks: {
      all: ['Vielen Dank für das Gespräch: {role}', 'Unser Gespräch: {role}', 'Danke für das Gespräch: {role}'],
    },
    role: { all: ['{role}'] },
    bare: {
      all: ['Vielen Dank für das Gespräch[ {day}]', 'Danke für das Gespräch[ {day}]', 'Unser Gespräch[ {day}]'],
    },
    talk: {
      all: ['Unser Gespräch[ {day}]', 'Zu unserem Gespräch[ {day}]', 'Nach unserem Gespräch[ {day}]'],
    },
    informational: {
      all: ['Vielen Dank für das Gespräch[ {day}]', 'Danke für Ihre Zeit[ {day}]', 'Vielen Dank für Ihre Antworten'],
    },
  },
  informational,
  organiser,
  followUp,
  statusCheck,
}
