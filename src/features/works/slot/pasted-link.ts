import { type WorkLink } from '#shared/domain/work/links'
import { workLinks } from '#shared/texts/work-links'

const ADDRESS = /https?:\/\/[\x21-\x7e]+/i
const CODE = new RegExp(`(?:${workLinks.codeWords.join('|')})\\s*[:：=]?\\s*([a-z0-9]{3,10})`, 'i')

const codeIn = (text: string) => CODE.exec(text)?.[1]

/** The address and code in what a net disk's or an app's “copy link” puts on the clipboard; the text itself where it holds none. */
export function pastedLink(text: string, code: string): WorkLink {
  const trimmed = text.trim()
  const address = ADDRESS.exec(trimmed)?.[0]
  if (address === undefined) return { address: trimmed, code }
  return { address, code: codeIn(trimmed.replace(address, ' ')) ?? codeIn(address) ?? code }
}
