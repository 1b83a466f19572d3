/** Where the debrief of an interview is: in the panel's page, in a tab. */
export const debriefPage = (interviewId: string) => `sidepanel.html?interview=${encodeURIComponent(interviewId)}`
