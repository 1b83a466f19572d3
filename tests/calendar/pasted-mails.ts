/** Mails as they are pasted, written for these tests; every person, firm and address in them is invented. */
export interface PastedMail {
  name: string
  /** The zone of the user. */
  zone: string
  text: string
  /** `start/end`, or `start` when no end is named. */
  when: string
  title: string
  location: string
}

export const pastedMails: readonly PastedMail[] = [
  {
    name: 'Zoom',
    zone: 'America/New_York',
    text: `Leah Grant is inviting you to a scheduled Zoom meeting.

Topic: Interview Alex Romero - Data Engineer
Time: Nov 4, 2026 02:00 PM Eastern Time (US and Canada)

Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=abc123

Meeting ID: 812 3456 7890
Passcode: 123456
One tap mobile
+13017158592,,81234567890#,,,,*123456# US (Washington DC)`,
    when: '2026-11-04T19:00Z',
    title: 'Interview Alex Romero - Data Engineer',
    location: '',
  },
  {
    name: 'Calendly',
    zone: 'Europe/Berlin',
    text: `Hi Alex Romero,

Your event has been scheduled.

Event Type:
30 Minute Interview

Invitee:
Alex Romero

Event Date/Time:
10:30am - 11:00am (Central European Time) on Thursday, November 5, 2026

Location:
This is a Google Meet web conference.

Need to make changes to this event?
Cancel: https://calendly.com/cancellations/abc`,
    when: '2026-11-05T09:30Z/2026-11-05T10:00Z',
    title: '30 Minute Interview',
    location: 'This is a Google Meet web conference.',
  },
  {
    name: 'a day of two talks, as Greenhouse writes it',
    zone: 'America/New_York',
    text: `Hi Alex,

Thanks for your interest in Brindlewick! Your interview has been confirmed for Tuesday, November 10, 2026.

10:00 AM - 10:45 AM EST
Hiring Manager Interview with Maya Lindqvar, Head of Operations

11:00 AM - 11:45 AM EST
Panel with Tobias Ashgrove

Please reply to confirm.`,
    when: '2026-11-10T15:00Z/2026-11-10T16:45Z',
    title: '',
    location: '',
  },
  {
    name: 'Outlook in German',
    zone: 'Europe/Berlin',
    text: `Von: Lindqvar, Maya <maya@brindlewick.example>
Gesendet: Montag, 2. November 2026 09:14
An: Alex Romero <alex@mail.example>
Betreff: Vorstellungsgespräch Brindlewick
Zeit: Donnerstag, 12. November 2026 14:00-15:00.
Ort: Microsoft Teams-Besprechung

Sehr geehrte Frau Romero, wir freuen uns auf Sie.`,
    when: '2026-11-12T13:00Z/2026-11-12T14:00Z',
    title: 'Vorstellungsgespräch Brindlewick',
    location: 'Microsoft Teams-Besprechung',
  },
  {
    name: 'Outlook in French',
    zone: 'Europe/Paris',
    text: `De : Lindqvar, Maya <maya@brindlewick.example>
Envoyé : lundi 2 novembre 2026 09:14
À : Alex Romero <alex@mail.example>
Objet : Entretien Brindlewick
Date : jeudi 12 novembre 2026 14:00-15:00.
Où : Réunion Microsoft Teams`,
    when: '2026-11-12T13:00Z/2026-11-12T14:00Z',
    title: 'Entretien Brindlewick',
    location: 'Réunion Microsoft Teams',
  },
  {
    name: 'Google in French',
    zone: 'Europe/Paris',
    text: `Invitation : Entretien Alex Romero @ jeu. 12 nov. 2026 14:00 - 14:45 (UTC+1) (alex@mail.example)

Quand
jeudi 12 nov. 2026 ⋅ 14:00 – 14:45 (heure d’Europe centrale - Paris)
Invités
Maya Lindqvar - organisateur
alex@mail.example`,
    when: '2026-11-12T13:00Z/2026-11-12T13:45Z',
    title: 'Entretien Alex Romero',
    location: '',
  },
  {
    name: 'Google in Spanish',
    zone: 'Europe/Madrid',
    text: `Invitación: Entrevista Alex @ jue 12 nov 2026 2pm - 2:45pm (CET) (alex@mail.example)

Cuándo
jueves, 12 nov 2026 ⋅ 2pm – 2:45pm (hora de Europa central - Madrid)
Invitados
Maya Lindqvar: organizador
alex@mail.example`,
    when: '2026-11-12T13:00Z/2026-11-12T13:45Z',
    title: 'Entrevista Alex',
    location: '',
  },
  {
    name: 'Google in Japanese',
    zone: 'Asia/Tokyo',
    text: `招待状: 一次面接 @ 2026年 11月 12日 (木) 14:00 - 14:45 (JST) (alex@mail.example)

日時
2026年 11月 12日 (木曜日) ⋅ 14:00～14:45 (日本標準時)
ゲスト
山田 花子 - 主催者
alex@mail.example`,
    when: '2026-11-12T05:00Z/2026-11-12T05:45Z',
    title: '一次面接',
    location: '',
  },
  {
    name: 'a mail in Japanese, with a deadline behind',
    zone: 'Asia/Tokyo',
    text: `この度はご応募いただきありがとうございます。
一次面接を下記の通り実施いたします。

■日時：11月12日(木) 14時00分～15時00分
■場所：オンライン（Zoom）
■面接官：山田 太郎

11月10日17:00までにご返信ください。`,
    when: '2026-11-12T05:00Z/2026-11-12T06:00Z',
    title: '',
    location: 'オンライン（Zoom）',
  },
  {
    name: 'a mail in German, with a deadline behind',
    zone: 'Europe/Berlin',
    text: `Guten Tag Frau Romero,

gerne bestätige ich Ihnen unser Telefoninterview am kommenden Donnerstag, 12.11.2026, von 9:00 bis 9:30 Uhr. Falls Sie verhindert sind, melden Sie sich bitte bis zum 10.11.2026, 12 Uhr.

Viele Grüße
Maya Lindqvar`,
    when: '2026-11-12T08:00Z/2026-11-12T08:30Z',
    title: '',
    location: '',
  },
  {
    name: 'a mail in English',
    zone: 'Europe/London',
    text: `Hi Alex,

Great speaking with you! Are you free for a 45 minute call on Thursday 12th November at 2.30pm? You'll be meeting Tobias.

Best,
Maya`,
    when: '2026-11-12T14:30Z/2026-11-12T15:15Z',
    title: '',
    location: '',
  },
  {
    name: 'Teams, copied from its page',
    zone: 'America/Chicago',
    text: `Interview with Brindlewick
Thursday, November 12, 2026
3:00 PM – 3:30 PM (CST)
Microsoft Teams meeting
Join: https://teams.microsoft.com/meet/123?p=x
Meeting ID: 234 567 890 12`,
    when: '2026-11-12T21:00Z/2026-11-12T21:30Z',
    title: 'Interview with Brindlewick',
    location: '',
  },
  {
    name: 'a date in numbers beside a zone of the United States',
    zone: 'America/New_York',
    text: `You're scheduled! Date: 11/12/2026 Time: 3:00 PM ET Duration: 60 minutes`,
    when: '2026-11-12T20:00Z/2026-11-12T21:00Z',
    title: '',
    location: '',
  },
  {
    name: 'an answer with the mail that it answers',
    zone: 'Europe/Berlin',
    text: `Thanks, Tuesday works.

On Mon, Nov 2, 2026 at 9:14 AM Maya Lindqvar <maya@brindlewick.example> wrote:
> Could we meet on Tuesday, Nov 10, 2026 at 11:00 AM CET?`,
    when: '2026-11-10T10:00Z',
    title: '',
    location: '',
  },
  {
    name: 'one time in three zones',
    zone: 'Europe/Berlin',
    text: `Interview: Thursday, November 12, 2026, 9:00 AM PT / 12:00 PM ET / 6:00 PM CET`,
    when: '2026-11-12T17:00Z',
    title: '',
    location: '',
  },
  {
    name: 'capitals',
    zone: 'America/New_York',
    text: `WHEN: THURSDAY, NOVEMBER 12, 2026 AT 3:00 PM EST`,
    when: '2026-11-12T20:00Z',
    title: '',
    location: '',
  },
  {
    name: 'a time as programs write it',
    zone: 'Europe/Berlin',
    text: `Start: 2026-11-12T14:00:00+01:00`,
    when: '2026-11-12T13:00Z',
    title: '',
    location: '',
  },
  {
    name: 'two of them',
    zone: 'Europe/Berlin',
    text: `Start: 2026-11-12T14:00:00Z End: 2026-11-12T15:00:00Z`,
    when: '2026-11-12T14:00Z/2026-11-12T15:00Z',
    title: '',
    location: '',
  },
  {
    name: 'a date in numbers with its weekday',
    zone: 'Europe/London',
    text: `Interview: Thu 12/11/2026 14:00 - 15:00`,
    when: '2026-11-12T14:00Z/2026-11-12T15:00Z',
    title: '',
    location: '',
  },
  {
    name: 'a weekday, and the date behind',
    zone: 'Europe/Berlin',
    text: 'Your meeting on Thursday at 3pm is confirmed (Nov 12).',
    when: '2026-11-12T14:00Z',
    title: '',
    location: '',
  },
]
