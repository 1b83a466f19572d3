/** Whether a calendar begins somewhere in a text. */
export const isCalendarText = (text: string): boolean =>
  /^[ \t\uFEFF]*BEGIN:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*$/im.test(text)
