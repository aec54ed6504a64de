import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Readings, searchWords, spokenName } from '#shared/domain/unit/search-words'

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

interface WordsFile {
  readonly endings: readonly string[]
  readonly words: Readonly<Record<string, readonly string[]>>
}

/** What units are found by: everyday words by their names in the notice, and parts of all their names; how a name is spoken. */
export async function unitWords(): Promise<{
  readonly wordsOf: (noticeName: string) => readonly string[]
  readonly searchWordsOf: (names: readonly string[]) => readonly string[]
  readonly spokenOf: (name: string) => string
}> {
  known ??= readReadings()
  const [readings, { endings, words }] = await Promise.all([known, readJson<WordsFile>('unit-words.json')])
  return {
    wordsOf: (noticeName) => words[noticeName] ?? [],
    searchWordsOf: (names) => searchWords(names, { readings, endings }),
    spokenOf: (name) => spokenName(name, readings),
  }
}
