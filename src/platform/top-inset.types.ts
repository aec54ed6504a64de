/** Height in px of the phone's status bar, over a page that draws its own title. */
export type ReadTopInset = () => number
