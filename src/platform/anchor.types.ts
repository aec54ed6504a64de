/** Scrolls the element of that id to the top of the screen, with a small gap above it. */
export type ScrollToElement = (id: string) => void
