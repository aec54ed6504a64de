// Paints the scenes as the JPEGs that the seed sends: photos, and what stands for films. Needs Chromium.
// Usage: node local-cloud/seed-media/draw-scenes.mjs [NAME…]   (without names all of them; writes into `scenes` beside itself)
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { scenes } from './scenes.mjs'

const SIZE = { width: 1200, height: 900 }
const QUALITY = 62

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'scenes')
const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: SIZE })
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="${SIZE.width}" height="${SIZE.height}">${draw()}</svg>`
  await page.setContent(`<body style="margin:0">${svg}</body>`)
  const bytes = await page.screenshot({ type: 'jpeg', quality: QUALITY })
  writeFileSync(path.join(folder, `${name}.jpg`), bytes)
}
await browser.close()
