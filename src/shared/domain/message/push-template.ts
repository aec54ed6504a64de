/** What a message says, whatever its template calls it. */
export interface PushWords {
  /** The work's title. */
  readonly title: string
  /** What happened, in at most five characters. */
  readonly outcome: string
  /** epoch ms */
  readonly at: number
  /** What to do now. */
  readonly remark: string
}

/** The values in the order in which a deployment names their fields. */
export const PUSH_VALUES = ['title', 'outcome', 'at', 'remark'] as const satisfies ReadonlyArray<
  keyof PushWords
>

/** A template as the deployment chose it: the id, and the field of each value. A template may lack some. */
export interface PushTemplate {
  readonly id: string
  readonly fields: Partial<Record<(typeof PUSH_VALUES)[number], string>>
}

const FIELD = /^(?:thing|phrase|time|date)\d{1,3}$/
const TEMPLATE_ID = /^[A-Za-z0-9_-]{10,64}$/

/**
 * Reads `<id> <field> <field> <field> <field>`, the fields of title, outcome, time and remark; `-` where the template has none.
 * Null for anything else.
 */
export function parsePushTemplate(text: string): PushTemplate | null {
  const [id = '', ...names] = text.trim().split(/\s+/)
  const named = names.filter((name) => name !== '-')
  const sound =
    names.length === PUSH_VALUES.length && named.length > 0 && named.every((name) => FIELD.test(name))
  if (!TEMPLATE_ID.test(id) || !sound || new Set(named).size < named.length) return null
  const fields = PUSH_VALUES.map((value, at) => [value, names[at] ?? '-'] as const)
  return { id, fields: Object.fromEntries(fields.filter(([, name]) => name !== '-')) }
}

/** WeChat's bounds on a value: UTF-16 units of a `thing`, Chinese characters of a `phrase`. */
export const MAX_THING_LENGTH = 20
export const MAX_PHRASE_LENGTH = 5

/** At most so many UTF-16 units, with a sign of what was left out; no character is cut in two. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text
  let short = ''
  for (const character of Array.from(text)) {
    if (short.length + character.length > max - 1) break
    short += character
  }
  return `${short}…`
}

const onOneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** What an empty value is sent as: WeChat refuses one. */
const NOTHING = '—'

/** How a field of each of these types writes an instant (epoch ms). */
export type PushMoments = Readonly<Record<'time' | 'date', (at: number) => string>>

/** A value as the type of its field takes it; the type is the field's name without its number. */
export function pushValue(field: string, value: string | number, moments: PushMoments): string {
  const type = field.replace(/\d+$/, '')
  if (typeof value === 'number') return (type === 'date' ? moments.date : moments.time)(value)
  if (type === 'phrase') return Array.from(value).slice(0, MAX_PHRASE_LENGTH).join('')
  return shortened(onOneLine(value), MAX_THING_LENGTH) || NOTHING
}

/** The data of a message: WeChat's fields with what they say. */
export const pushData = (
  { fields }: PushTemplate,
  words: PushWords,
  moments: PushMoments,
): Readonly<Record<string, { readonly value: string }>> =>
  Object.fromEntries(
    PUSH_VALUES.flatMap((name) => {
      const field = fields[name]
      return field === undefined ? [] : [[field, { value: pushValue(field, words[name], moments) }]]
    }),
  )
