import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ICON_NAMES } from '../../../src/components/icon/icon-names'

const folder = path.resolve(__dirname, '../../../src/components/icon')
const drawings = readdirSync(path.join(folder, 'svg')).map((file) => file.replace('.svg', ''))
const styled = Array.from(
  readFileSync(path.join(folder, 'icon.scss'), 'utf8')
    .split('$names: (')[1]!
    .split(');')[0]!
    .matchAll(/'([a-z-]+)'/g),
  ([, name]) => name!,
)

// Painted into the tab bar's pictures only.
const TAB_ONLY = ['gallery', 'home']

it('has a drawing for every icon name, and a name for every drawing but the tab bar’s', () => {
  expect(drawings.filter((name) => !TAB_ONLY.includes(name)).sort()).toEqual([...ICON_NAMES].sort())
})

it('styles exactly the icons that have a name', () => {
  expect(styled.sort()).toEqual([...ICON_NAMES].sort())
})

it.each(drawings)('draws %s on the 24 px grid with the family’s stroke', (name) => {
  const svg = readFileSync(path.join(folder, 'svg', `${name}.svg`), 'utf8')
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1\.8" stroke-linecap="round" stroke-linejoin="round">/,
  )
})
