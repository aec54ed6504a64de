/** Scrolls until the element of that id stands at the top of the screen, with a little air above it. */
export type ScrollToElement = (id: string) => void
