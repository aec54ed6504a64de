/** A panel over the page; while it is open, the page behind cannot be reached. */
export const PANEL = '.nut-popup, .privacy-question__panel'
