// Between the page's world and ours. Names that a page may know and use: the answer only lengthens or shortens a wait.

/** Asks the page's world, which answers before the dispatch returns. */
export const ASK = 'afterword-ask-media'
/** The answer, and what is told unasked when a connection was closed. `detail`: a MediaState. */
export const MEDIA = 'afterword-media'
