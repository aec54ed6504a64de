import { demand } from '../media-fault'

const LABEL = ':AIGC'

/**
 * An XMP packet that holds the label of `xmp` and nothing else of it, in latin1; nothing where it has no label. One that
 * cannot be taken out is `CORRUPT`: a label may not be lost, and the rest of the packet may name place and device.
 */
export function labelPacket(xmp: string): string | undefined {
  const at = xmp.indexOf(LABEL)
  if (at < 0) return undefined
  const prefix = /[\w-]*$/.exec(xmp.slice(Math.max(0, at - 32), at))?.[0] ?? ''
  const value = labelValue(xmp, prefix + LABEL, at + LABEL.length)
  const namespace = new RegExp(`xmlns:${prefix}\\s{0,9}=\\s{0,9}["']([^"'<>]{1,200})["']`).exec(xmp)?.[1]
  demand(prefix !== '' && value !== undefined && namespace !== undefined, 'AI label')
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">`,
    `<${prefix}${LABEL}>${value}</${prefix}${LABEL}>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('')
}

/** The value behind the name that ends at `end`: an attribute's, or all that stands in an element. */
function labelValue(xmp: string, name: string, end: number): string | undefined {
  const next = /^(\s{0,9}=\s{0,9}["']|(\s[^<>]{0,120})?>)/.exec(xmp.slice(end, end + 128))?.[0]
  if (next === undefined) return undefined
  const from = end + next.length
  const to = xmp.indexOf(next.endsWith('>') ? `</${name}>` : next.slice(-1), from)
  return to < 0 ? undefined : xmp.slice(from, to)
}
