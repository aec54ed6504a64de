import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Readings, searchWords } from '#shared/domain/unit/search-words'

/** Both lie beside the code (config/build-functions.ts) and are read at the first writing of a unit. */
const readJson = async <Data>(name: string): Promise<Data> =>
  JSON.parse(await readFile(path.join(__dirname, name), 'utf8')) as Data

let known: Promise<Readings> | undefined

/** How characters are spoken: `config/hanzi-readings.mjs` wrote the file by a library. */
async function readReadings(): Promise<Readings> {
  const bySyllables = await readJson<Readonly<Record<string, string>>>('hanzi-readings.json')
  const byCharacter = new Map(
    Object.entries(bySyllables).flatMap(([syllables, characters]) =>
      Array.from(characters, (character) => [character, syllables.split(',')] as const),
    ),
  )
  return (character) => byCharacter.get(character) ?? []
}

/** What a unit of these names is found by. */
export async function searchWordsOf(): Promise<(names: readonly string[]) => readonly string[]> {
  known ??= readReadings()
  const readings = await known
  return (names) => searchWords(names, readings)
}

/** The everyday words for the units of annex 1, by their names in the notice. */
export async function everydayWords(): Promise<(noticeName: string) => readonly string[]> {
  const { words } = await readJson<{ words: Readonly<Record<string, readonly string[]>> }>('unit-words.json')
  return (noticeName) => words[noticeName] ?? []
}
