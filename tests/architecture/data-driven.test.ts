import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import season from '../../cloudfunctions/server/season/2020.json'

const ROOT = path.resolve(__dirname, '../..')

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`
    if (statSync(path.join(ROOT, file)).isDirectory()) return filesUnder(file)
    return /\.(tsx?|js|json|scss)$/.test(name) ? [file] : []
  })
}

/** A season's data lies beside the code as `<year>.json`. */
const isSeasonData = (file: string) => /^cloudfunctions\/server\/season\/\d{4}\.json$/.test(file)
/** Syllables, of which one is the key of a call. */
const isSyllables = (file: string) => file === 'cloudfunctions/server/units/hanzi-readings.json'
const files = ['src', 'cloudfunctions']
  .flatMap(filesUnder)
  .filter((file) => !isSeasonData(file) && !isSyllables(file))
const text = new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]))

const matching = (pattern: RegExp, where: readonly string[]) =>
  where.flatMap((file) =>
    (text.get(file) ?? '')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )

it('reads the product, and the season’s calls', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(season.subProjects.length).toBe(8)
})

it.each(season.subProjects.map(({ key }) => key))('no file of the product names the call %s', (key) => {
  expect(matching(new RegExp(`(?<![\\w-])${key}(?![\\w-])`), files)).toEqual([])
})

/** Tracks of a film are video or audio by the standard; the readers of film and sound know nothing of kinds. */
const ABOUT_TRACKS =
  /^src\/shared\/domain\/media\/(track|film|check-video|check-audio|sample-description)\.ts$/

it('nothing but the table of kinds branches on a kind of media', () => {
  const kinds = [...MEDIA_KINDS, 'photos', 'audio', 'links', 'documents'].join('|')
  const branch = new RegExp(`([!=]==? ?'(${kinds})'|'(${kinds})' ?[!=]==?|case '(${kinds})':)`)
  expect(
    matching(
      branch,
      files.filter((file) => !ABOUT_TRACKS.test(file)),
    ),
  ).toEqual([])
})
