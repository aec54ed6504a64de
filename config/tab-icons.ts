import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { oneColourPng } from './one-colour-png'
import { openPainter } from './painter'

const SIDE_PX = 81
const LIMIT_BYTES = 1024
const PLAIN = '#6A605A'
const SELECTED = '#C8161D'

const icons = path.resolve(__dirname, '../src/components/icon/svg')
const target = path.resolve(__dirname, '../src/assets/tab')
const tabs = { home: 'home', gallery: 'gallery', submit: 'plus', me: 'person' }

/** Paints the tab bar's PNGs from the icon family: `node --import tsx config/tab-icons.ts`. */
async function main(): Promise<void> {
  mkdirSync(target, { recursive: true })
  const painter = await openPainter({ width: SIDE_PX, height: SIDE_PX })
  for (const [tab, icon] of Object.entries(tabs)) {
    const svg = readFileSync(path.join(icons, `${icon}.svg`), 'utf8')
    for (const [suffix, colour] of [
      ['', PLAIN],
      ['-on', SELECTED],
    ] as const) {
      const inked = svg.replace('stroke="#000"', `stroke="${colour}" width="72" height="72"`)
      const alphas = await painter.alphas(`<div style="padding:4.5px;line-height:0">${inked}</div>`)
      const png = oneColourPng(alphas, colour)
      if (png.length > LIMIT_BYTES) throw new Error(`${tab}${suffix}.png weighs ${png.length} bytes`)
      writeFileSync(path.join(target, `${tab}${suffix}.png`), png)
    }
  }
  await painter.close()
}

void main()
