/** Height in px of what lies over a page that draws its own title: the phone's status bar. */
export type ReadTopInset = () => number
