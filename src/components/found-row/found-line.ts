import { type Span } from '#shared/domain/search/normalise'

/** A text in three: what was found stands in the middle. */
export interface Marked {
  readonly before: string
  readonly found: string
  readonly after: string
}

export const marked = (text: string, { start, end }: Span): Marked => ({
  before: text.slice(0, start),
  found: text.slice(start, end),
  after: text.slice(end),
})

/** The line of the text where something was found begins, with as much of it as stands there. */
export function foundLine(text: string, { start, end }: Span): Marked {
  const from = text.lastIndexOf('\n', start) + 1
  const next = text.indexOf('\n', start)
  const to = next < 0 ? text.length : next
  return marked(text.slice(from, to), { start: start - from, end: Math.min(end, to) - from })
}
