import type { Wording } from '../wording.ts'

export const promise: Wording['promise'] = {
  do: {
    all: [
      'Wie versprochen werde ich {x}[ {by}] {verb}.',
      'Wie gesagt werde ich {x}[ {by}] {verb}.',
      'Mein Versprechen gilt: Ich werde {x}[ {by}] {verb}.',
      'Wie zugesagt werde ich {x}[ {by}] {verb}.',
    ],
  },
  np: {},
  raw: {
    all: [
      'Mein Versprechen steht: {text}[, {by}].',
      'Was ich versprochen habe, steht auf meiner Liste: {text}[, {by}].',
      'An mein Versprechen denke ich: {text}[, {by}].',
      'Wie versprochen kümmere ich mich[ {by}] darum: {text}.',
    ],
  },
  'also-do': {
    all: [
      'Außerdem werde ich {x}[ {by}] {verb}.',
      'Und ich werde {x}[ {by}] {verb}, wie gesagt.',
      'Zudem werde ich {x}[ {by}] {verb}.',
    ],
  },
  'also-raw': {
    all: [
      'Auch das steht auf meiner Liste: {text}[, {by}].',
      'Ebenso zugesagt habe ich: {text}[, {by}].',
      'Und das Zweite, das ich versprochen habe: {text}[, {by}].',
    ],
  },
}

export const interest: Wording['interest'] = {
  open: {
    all: [
      'Über ein weiteres Gespräch würde ich mich freuen.',
      'Ich würde das Gespräch gern fortsetzen.',
      'Gern setze ich das Gespräch mit Ihnen fort.',
    ],
    recruiter: ['Gern gehe ich den nächsten Schritt.'],
    manager: ['Gern spreche ich mit Ihnen weiter über die Aufgaben.'],
    panel: ['Gern spreche ich noch einmal mit Ihnen.'],
    final: ['Zu einem weiteren Gespräch bin ich gern bereit.'],
  },
  deeper: {
    all: [
      'Gern gehe ich auf unsere Themen noch genauer ein.',
      'Gern vertiefe ich unsere Themen in einem weiteren Gespräch.',
      'Über diese Themen spreche ich gern noch ausführlicher mit Ihnen.',
    ],
  },
  green: {
    all: [
      'Diese Aufgabe würde ich sehr gern übernehmen.',
      'Ich möchte diese Arbeit sehr gern machen.',
      'Diese Stelle würde ich sehr gern antreten.',
    ],
    recruiter: ['Den nächsten Schritt würde ich sehr gern gehen.'],
    manager: ['Diese Arbeit würde ich sehr gern mit Ihnen machen.'],
    panel: ['Mit Ihnen würde ich sehr gern zusammenarbeiten.'],
    final: ['Sehr gern würde ich bei Ihnen anfangen.'],
  },
  amber: {
    all: [
      'Die Stelle interessiert mich, und ich würde gern mehr darüber erfahren.',
      'Ich bin interessiert und würde gern noch mehr über die Stelle hören.',
      'Gern würde ich im nächsten Schritt mehr über die Stelle erfahren.',
    ],
    recruiter: ['Mein Interesse ist da, und ich würde gern mehr über die Stelle erfahren.'],
    manager: ['Die Stelle interessiert mich, und über die Aufgaben würde ich gern mehr hören.'],
    panel: ['Die Stelle interessiert mich, und über den Alltag würde ich gern mehr hören.'],
    final: ['Die Stelle interessiert mich, und ich würde gern hören, wohin sie sich entwickeln soll.'],
  },
  question: {
    all: [
      'Eine Frage ist für mich noch offen: {text}',
      'Eine Frage habe ich noch: {text}',
      'Zu einer Frage sind wir nicht mehr gekommen: {text}',
    ],
  },
}

export const step: Wording['step'] = {
  np: {},
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
      'Wie Sie sagten, steht als Nächstes an: {text}[, {by}].',
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
}

export const decision: Wording['decision'] = {
  all: [
    'Ich habe notiert, dass Sie {decision} entscheiden möchten.',
    'Wie Sie sagten, fällt die Entscheidung {decision}.',
    'Ich weiß, dass Sie {decision} entscheiden möchten.',
    'Ihre Entscheidung ist {decision} geplant, das habe ich mir gemerkt.',
  ],
}

export const offer: Wording['offer'] = {
  all: [
    'Wenn Sie noch etwas von mir brauchen, schicke ich es Ihnen gern.',
    'Falls noch etwas von meiner Seite hilft, sagen Sie mir bitte Bescheid.',
    'Weitere Unterlagen reiche ich gern nach.',
    'Wenn noch etwas fehlt, lassen Sie es mich bitte wissen.',
  ],
}
