/**
 * Writes cloudfunctions/server/units/hanzi-readings.json: how each character is spoken, by pinyin-pro (MIT). Run it by hand
 * when the library changes: `node config/hanzi-readings.mjs`. Phones carry neither; the function reads the file at its first use.
 */
import { writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'

const OUTPUT = 'cloudfunctions/server/units/hanzi-readings.json'
const FIRST = 0x4e00
const LAST = 0x9fff
/** A character with more readings has the usual ones. */
const MOST = 2

const bySyllables = new Map()
for (let code = FIRST; code <= LAST; code += 1) {
  const character = String.fromCharCode(code)
  const all = pinyin(character, {
    multiple: true,
    toneType: 'none',
    type: 'array',
    nonZh: 'removed',
    v: true,
  })
  const readings = [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading)).slice(0, MOST)
  if (readings.length === 0) continue
  const key = readings.join(',')
  bySyllables.set(key, (bySyllables.get(key) ?? '') + character)
}
const sorted = [...bySyllables].sort(([left], [right]) => (left < right ? -1 : 1))
writeFileSync(OUTPUT, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
