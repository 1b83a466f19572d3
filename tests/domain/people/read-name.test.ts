import { describe, expect, it } from 'vitest'
import { isBot } from '../../../lib/domain/people/bots.ts'
import { personName } from '../../../lib/domain/people/person-name.ts'
import { firstName, fullName } from '../../../lib/domain/thank-you/text/names.ts'
import { cleanName } from '../../../lib/sites/clean-names.ts'
import meet from '../../../lib/sites/google-meet/site.ts'

describe('a display name as greeting and list read it', () => {
  it.each([
    ['Grant, Leah, PhD', 'Leah', 'Leah Grant'],
    ['Grant, Leah', 'Leah', 'Leah Grant'],
    ['Grant, Leah, PhD, MBA', 'Leah', 'Leah Grant'],
    ['Grant, Leah (she/her)', 'Leah', 'Leah Grant'],
    ['Leah Grant, PhD', 'Leah', 'Leah Grant'],
    ['Leah Grant, M.Sc., PMP', 'Leah', 'Leah Grant'],
    ['Leah Grant MSc', 'Leah', 'Leah Grant'],
    ['DUPONT Marie', 'Marie', 'Marie DUPONT'],
    ['DE LA CRUZ María José', 'María', 'María José DE LA CRUZ'],
    ["O'BRIEN Sean", 'Sean', "Sean O'BRIEN"],
    ['McDONALD Ian', 'Ian', 'Ian McDONALD'],
    ['LI Na', 'Na', 'Na LI'],
    ['LEAH GRANT', 'LEAH', 'LEAH GRANT'],
    ['JJ Abrams', 'JJ', 'JJ Abrams'],
    ['AJ Smith', 'AJ', 'AJ Smith'],
    ['Dr. Sofia Meier', 'Sofia', 'Dr. Sofia Meier'],
    ['Dipl.-Ing. Max Weber', 'Max', 'Dipl.-Ing. Max Weber'],
    ['Dipl. Ing. Max Weber', 'Max', 'Dipl. Ing. Max Weber'],
    ['Dr. med. Anna Weber', 'Anna', 'Dr. med. Anna Weber'],
    ['Dr. rer. nat. Anna Weber', 'Anna', 'Dr. rer. nat. Anna Weber'],
    ['Prof. Dr. Dr. h.c. Max Muster', 'Max', 'Prof. Dr. Dr. h.c. Max Muster'],
    ['Univ.-Prof. Dr. techn. Eva Berger, MSc', 'Eva', 'Univ.-Prof. Dr. techn. Eva Berger'],
    ['Dr.-Ing. Jörg Krämer', 'Jörg', 'Dr.-Ing. Jörg Krämer'],
    ['Mag. Lisa Huber', 'Lisa', 'Mag. Lisa Huber'],
    ['Frau Dr. Petra Klein', 'Petra', 'Frau Dr. Petra Klein'],
    ['Phil Jones', 'Phil', 'Phil Jones'],
    ['Dr. Phil Jones', 'Phil', 'Dr. Phil Jones'],
    ['Nat Turner', 'Nat', 'Nat Turner'],
    ['Don Hale', 'Don', 'Don Hale'],
    ['Don Alberto Ruiz', 'Alberto', 'Don Alberto Ruiz'],
    ['Ing Chang', 'Ing', 'Ing Chang'],
    ['Kevin Ma', 'Kevin', 'Kevin Ma'],
    ['Ma, Kevin', 'Kevin', 'Kevin Ma'],
    ['Yo-Yo Ma', 'Yo-Yo', 'Yo-Yo Ma'],
    ['Amadou Ba', 'Amadou', 'Amadou Ba'],
    ['Ba, Amadou', 'Amadou', 'Amadou Ba'],
    ['Leah Grant MA', 'Leah', 'Leah Grant'],
    ['Leah Grant, M.A.', 'Leah', 'Leah Grant'],
    ['Peter Pan', 'Peter', 'Peter Pan'],
    ['van der Berg, Pieter', 'Pieter', 'Pieter van der Berg'],
    ['Pieter van der Berg', 'Pieter', 'Pieter van der Berg'],
    ['Martin Luther King Jr.', 'Martin', 'Martin Luther King'],
    ['King, Martin Luther, Jr.', 'Martin', 'Martin Luther King'],
    ['Henry Ford II', 'Henry', 'Henry Ford'],
    ['Nagy Péter', 'Péter', 'Péter Nagy'],
    ['Kovács Zsuzsanna', 'Zsuzsanna', 'Zsuzsanna Kovács'],
    ['Anna Nagy', 'Anna', 'Anna Nagy'],
    ['Simon Clark', 'Simon', 'Simon Clark'],
    ['Nguyễn Thị Ánh', 'Ánh', 'Nguyễn Thị Ánh'],
    ['Linh Nguyen', 'Linh', 'Linh Nguyen'],
    ['Tanaka Yumi', 'Yumi', 'Yumi Tanaka'],
    ['Yumi Tanaka', 'Yumi', 'Yumi Tanaka'],
    ['Wang Xiaoming', 'Xiaoming', 'Xiaoming Wang'],
    ['Xiaoming Wang', 'Xiaoming', 'Xiaoming Wang'],
    ['Kim Min-ji', 'Min-ji', 'Min-ji Kim'],
    ['Kim Novak', 'Kim', 'Kim Novak'],
    ['Lee Harper', 'Lee', 'Lee Harper'],
    ['山田 太郎', '山田 太郎', '山田 太郎'],
    ['김민수', '김민수', '김민수'],
    ['孙悦', '孙悦', '孙悦'],
    ['Иванова Мария', 'Иванова', 'Иванова Мария'],
    ['ليلى بن علي', 'ليلى', 'ليلى بن علي'],
    ['J. Doe', 'J. Doe', 'J. Doe'],
    ['Maya', 'Maya', 'Maya'],
    ['Dr. Meier', 'Meier', 'Dr. Meier'],
  ])('%s is greeted as %s, and is %s', (name, given, full) => {
    expect(firstName(name)).toBe(given)
    expect(fullName(name)).toBe(full)
  })
})

describe("a name of the calendar, with the person's address", () => {
  it.each([
    ['Kevin Ma', 'kma@vantor.example', 'Kevin Ma'],
    ['Don Hale', 'don.hale@vantor.example', 'Don Hale'],
    ['Ing Chang', 'ing.chang@vantor.example', 'Ing Chang'],
    ['Pan Jing', 'pan.jing@vantor.example', 'Pan Jing'],
    ['Pan Kowalski', 'kowalski@vantor.example', 'Kowalski'],
    ['Phil Jones', 'phil.jones@vantor.example', 'Phil Jones'],
    ['Yo Yo Ma', 'yoyo.ma@vantor.example', 'Yo Yo Ma'],
    ['Don Alberto Ruiz', '', 'Alberto Ruiz'],
    ['Leah Grant MA', '', 'Leah Grant'],
    ['DUPONT Marie', '', 'Marie Dupont'],
    ['Grant, Leah, PhD', '', 'Leah Grant'],
    ['Dipl.-Ing. Max Weber', '', 'Max Weber'],
    ['Nagy Péter', 'nagy.peter@vantor.example', 'Nagy Péter'],
    ['James Otter', 'james.otter@vantor.example', 'James Otter'],
  ])('%s <%s> is %s', (name, email, clean) => {
    expect(personName(name, email)).toBe(clean)
  })
})

describe('what takes notes is nobody, in a call and in a calendar', () => {
  it.each([
    'Fireflies.ai Notetaker Maya',
    'Otter.ai',
    "Maya's OtterPilot",
    'Fathom Notetaker',
    "Leah's Fathom Notetaker",
    'read.ai meeting notes',
    'Read AI',
    'Metaview Notetaker',
    'tl;dv',
    'MeetGeek Notetaker',
    'Gong Recorder',
    'Zoom AI Companion',
    'Otter Assistant',
    'Notta Bot',
    'Recall.ai Bot',
    'AI Notetaker',
    'KI-Assistent',
    'Meeting Recorder',
    'Granola Notes',
    'Copilot',
  ])('%s', (name) => {
    expect(isBot(name)).toBe(true)
    expect(cleanName(name, meet)).toBeNull()
    expect(personName(name)).toBeNull()
  })

  it.each([
    'Otter',
    'Otto Fathomsen',
    'Ava Reader',
    'Claire Noteman',
    'James Otter',
    'Grace Read',
    'Jamie Fellow',
    'Ai Yamamoto',
    'Jan Bot',
    'Gong Li',
    'Claude Grain',
  ])('%s is a person', (name) => {
    expect(isBot(name)).toBe(false)
    expect(cleanName(name, meet)).toBe(name)
  })
})
