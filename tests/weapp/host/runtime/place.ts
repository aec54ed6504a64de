/** A place on the page: a selector, or the words of the smallest element that says them. */
export type Place = { readonly selector: string } | { readonly words: string }
