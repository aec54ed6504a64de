/** A paper as it can be opened: a file on the phone, or in a browser its address. */
export interface FetchedPaper {
  readonly place: string
  readonly fileName: string
}

/** The platform's ways with a document. None of them throws; `false` or `undefined`: it did not work. */
export interface PaperFiles {
  /** Whether a paper can be sent into a chat. */
  readonly canSend: boolean
  fetch(url: string, fileName: string): Promise<FetchedPaper | undefined>
  /** Shows it in the platform's own viewer; a browser saves or shows it. */
  view(paper: FetchedPaper): Promise<boolean>
  /** Must be called in a tap, with nothing awaited before. */
  send(paper: FetchedPaper): Promise<boolean>
}
