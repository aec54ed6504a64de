import { normalise } from '#shared/domain/search/normalise'

/** Characters a search may be sent with; more are refused. */
export const QUERY_MAX_LENGTH = 200

/** Normalised characters of a search that count; what stands after them is cut off (our own rule). */
export const QUERY_COUNTS = 32

/** The first `most` characters, none of them cut in two. */
export const firstCharacters = (text: string, most: number): string =>
  Array.from(text).slice(0, most).join('')

/** What is searched for: normalised and cut. Empty when there is no letter and no digit in it. */
export const wantedBy = (query: string): string => firstCharacters(normalise(query), QUERY_COUNTS)
