import { evidence, lead, more } from './de-callback.ts'
import type { Wording } from './wording.ts'

export const german: Wording = {
  greeting: {
    warm: ['Hallo {name},'],
    neutral: ['Guten Tag {name},'],
    formal: ['Guten Tag {name},'],
  },
  lead,
  more,
  evidence,
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
  promise: {
    do: {
      all: [
        'Wie versprochen werde ich {x}[ {by}] {verb}.',
        'Mein Versprechen habe ich notiert: Ich werde {x}[ {by}] {verb}.',
        'Wie gesagt werde ich {x}[ {by}] {verb}.',
        'An mein Versprechen denke ich: Ich werde {x}[ {by}] {verb}.',
      ],
    },
    raw: {
      all: [
        'Was ich versprochen habe, steht auf meiner Liste: {text}[, {by}].',
        'Mein Versprechen habe ich notiert: {text}[, {by}].',
        'An mein Versprechen denke ich: {text}[, {by}].',
        'Wie versprochen kümmere ich mich darum[ {by}]: {text}.',
      ],
    },
    'also-do': { all: ['Außerdem werde ich {x}[ {by}] {verb}.', 'Und ich werde {x}[ {by}] {verb}, wie gesagt.'] },
    'also-raw': {
      all: ['Auch das steht auf meiner Liste: {text}[, {by}].', 'Ebenso notiert habe ich: {text}[, {by}].'],
    },
  },
  interest: {
    open: {
      all: [
        'Über ein weiteres Gespräch würde ich mich freuen.',
        'Ich würde das Gespräch gern fortsetzen.',
        'Gern setze ich das Gespräch mit Ihnen fort.',
      ],
    },
    deeper: {
      all: [
        'Gern gehe ich auf jeden dieser Punkte noch genauer ein.',
        'Gern vertiefe ich das in einem weiteren Gespräch.',
      ],
    },
    green: {
      all: [
        'Diese Aufgabe würde ich sehr gern übernehmen.',
        'Ich möchte diese Arbeit sehr gern machen.',
        'Diese Stelle würde ich sehr gern antreten.',
      ],
    },
    amber: {
      all: [
        'Die Stelle interessiert mich, und ich würde gern mehr darüber erfahren.',
        'Ich bin interessiert und würde gern noch mehr über die Stelle hören.',
        'Gern würde ich im nächsten Schritt mehr über die Stelle erfahren.',
      ],
    },
  },
  step: {
    np: { all: [] },
    clause: {
      all: [
        'Wie es weitergeht, habe ich so verstanden: {Text}[ {by}].',
        'Wie Sie sagten, geht es so weiter: {Text}[ {by}].',
        'Zum weiteren Ablauf habe ich notiert: {Text}[ {by}].',
      ],
    },
    raw: {
      all: [
        'Auf den nächsten Schritt freue ich mich: {text}[, {by}].',
        'Als nächsten Schritt habe ich notiert: {text}[, {by}].',
        'Wie Sie sagten, kommt als Nächstes: {text}[, {by}].',
        'Der nächste Schritt ist, wie Sie sagten: {text}[, {by}].',
      ],
    },
    'me-do': {
      all: [
        'Der nächste Schritt liegt bei mir: Ich werde {x}[ {by}] {verb}.',
        'Als Nächstes werde ich {x}[ {by}] {verb}.',
        'Von meiner Seite geht es so weiter: Ich werde {x}[ {by}] {verb}.',
      ],
    },
    'me-raw': {
      all: [
        'Der nächste Schritt liegt bei mir: {text}[, {by}].',
        'Meinen nächsten Schritt habe ich notiert: {text}[, {by}].',
        'Auf meiner Seite steht als Nächstes an: {text}[, {by}].',
      ],
    },
    by: {
      all: [
        'Ich habe notiert, dass ich {by} von Ihnen höre.',
        'Wie Sie sagten, gibt es {by} Neuigkeiten.',
        'Den Termin für den nächsten Schritt habe ich notiert: {by}.',
      ],
    },
    'me-by': {
      all: [
        'Der nächste Schritt liegt bei mir, {by}.',
        'Ich melde mich {by} bei Ihnen.',
        'Von meiner Seite folgt der nächste Schritt {by}.',
      ],
    },
  },
  decision: {
    all: [
      'Ich habe notiert, dass Sie {decision} entscheiden möchten.',
      'Wie Sie sagten, fällt die Entscheidung {decision}.',
      'Ich weiß, dass Sie {decision} entscheiden möchten.',
      'Ihre Entscheidung ist {decision} geplant, das habe ich mir gemerkt.',
    ],
  },
  offer: {
    all: [
      'Wenn Sie noch etwas von mir brauchen, schicke ich es Ihnen gern.',
      'Falls noch etwas von meiner Seite hilft, sagen Sie mir bitte Bescheid.',
      'Weitere Unterlagen reiche ich gern nach.',
      'Wenn noch etwas fehlt, lassen Sie es mich bitte wissen.',
    ],
  },
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
    bare: { all: ['Vielen Dank für das Gespräch[ {day}]', 'Danke für das Gespräch[ {day}]'] },
  },
}
