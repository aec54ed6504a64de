/** Opens a PDF at an address in the platform's own viewer; false where it could not. Never throws. */
export type ViewDocument = (url: string) => Promise<boolean>
