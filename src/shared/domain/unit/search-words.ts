import { normalise } from '#shared/domain/search/normalise'

/** Characters of the longest part of a name that is kept; a longer query is cut to it, so that it finds more, never less. */
export const MAX_WORD_LENGTH = 8

/** Characters of a query. */
export const UNIT_QUERY_MAX_LENGTH = 40

/** What a query asks the words for; empty where it asks for nothing. */
export const wantedWord = (query: string): string =>
  Array.from(normalise(query)).slice(0, MAX_WORD_LENGTH).join('')

/** Readings of one name that are kept, where its characters have several. */
const MAX_READINGS = 4

/** How a character is spoken, the usual reading first: `xi`; empty for what is no character of ours. */
export type Readings = (character: string) => readonly string[]

/** How names are read: how their characters are spoken, and the endings that every union's name has. */
export interface NameReading {
  readonly readings: Readings
  readonly endings: readonly string[]
}

/** What follows a union's own name says nothing of it. */
function ownName(name: string, endings: readonly string[]): string {
  const ending = endings.find((each) => name.endsWith(each))
  return ending === undefined ? name : name.slice(0, -ending.length)
}

const starts = (text: string): string[] => {
  const characters = Array.from(text).slice(0, MAX_WORD_LENGTH)
  return characters.map((_character, at) => characters.slice(0, at + 1).join(''))
}

/** Every way to speak the characters, syllable by syllable; at most `MAX_READINGS`. */
function spokenWays(characters: readonly string[], readings: Readings): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]]
  for (const character of characters) {
    const known = readings(character)
    const syllables = known.length > 0 ? known : [character]
    ways = ways.flatMap((way) => syllables.map((syllable) => [...way, syllable])).slice(0, MAX_READINGS)
  }
  return ways
}

/** A name's parts from each of its characters on: as written, as spoken, and by initials. */
function wordsOfName(name: string, { readings, endings }: NameReading): string[] {
  const characters = Array.from(normalise(ownName(name.trim(), endings)))
  return characters.flatMap((_character, at) => {
    const rest = characters.slice(at, at + MAX_WORD_LENGTH)
    const spoken = spokenWays(rest, readings)
    return [
      ...starts(rest.join('')),
      ...spoken.flatMap((syllables) => starts(syllables.join(''))),
      ...spoken.flatMap((syllables) => starts(syllables.map((syllable) => syllable.charAt(0)).join(''))),
    ]
  })
}

/** What a unit is found by: any part of a name from any of its characters on, in characters, pinyin or initials. */
export const searchWords = (names: readonly string[], reading: NameReading): readonly string[] => [
  ...new Set(names.flatMap((name) => [...starts(normalise(name)), ...wordsOfName(name, reading)])),
]

/** A name as it is usually spoken, in letters and digits: `weibinqu`. */
export const spokenName = (name: string, readings: Readings): string =>
  Array.from(normalise(name), (character) => readings(character)[0] ?? character)
    .join('')
    .replace(/[^a-z0-9]/g, '')
