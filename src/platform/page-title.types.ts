/** Writes the title of the page on top. It may be anybody's text. */
export type WritePageTitle = (title: string) => void
