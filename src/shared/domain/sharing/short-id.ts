const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Letters and digits of a derived short id: 62⁹ is just above 2⁵³. */
const DERIVED_LENGTH = 9
/** Letters and digits of a unit's code: 14.8 million codes. */
const UNIT_CODE_LENGTH = 4

/** 53 bits of a text's cyrb53 hash: no secret, the same on phone and server. https://github.com/bryc/code (public domain) */
function hash53(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

function base62(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / LETTERS.length))
    text = `${LETTERS.charAt(rest % LETTERS.length)}${text}`
  return text
}

/**
 * `t` of a scene: a sub-project, a work, an item of the series or an activity of the province, an announcement, or the whole
 * programme of a season.
 */
export const SHARE_KINDS = ['s', 'w', 'a', 'n', 'h'] as const
export type ShareKind = (typeof SHARE_KINDS)[number]

/** Kinds whose things are season data: their short id is derived from their key. Works and announcements bring their own. */
export type DerivedKind = 's' | 'a' | 'h'

/** The short id of a thing of a season, for example `0kF3x9QzR`. Two things of one season never share one (`shortIdFaults`). */
export const shortIdOf = (seasonKey: string, kind: DerivedKind, key: string): string =>
  base62(hash53(`${seasonKey}/${kind}/${key}`), DERIVED_LENGTH)

/** What stands for the programme's key: there is one in a season. */
const PROGRAMME = 'programme'

/** The short id of a season's whole programme: all its sub-projects at a glance. */
export const programmeIdOf = (seasonKey: string): string => shortIdOf(seasonKey, 'h', PROGRAMME)

/** The code of a unit in scenes, the same in every season. */
export const unitCodeOf = (unitId: string): string => base62(hash53(`unit/${unitId}`), UNIT_CODE_LENGTH)
