// Paints the scenes and screens as the JPEGs that the seed sends: photos, and what stands for films. Needs Chromium.
// Usage: node local-cloud/seed-media/draw-scenes.mjs [NAME…]   (without names all of them; writes into folders beside itself)
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { scenes } from './scenes.mjs'
import { screens } from './screens.mjs'

const QUALITY = 62
/** Three pixels to a unit of the drawing. */
const SCALE = 3

const wanted = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()

async function paint(folderName, drawings, width, height) {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), folderName)
  mkdirSync(folder, { recursive: true })
  await page.setViewportSize({ width: width * SCALE, height: height * SCALE })
  for (const [name, draw] of Object.entries(drawings)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * SCALE}" height="${height * SCALE}">${draw()}</svg>`
    await page.setContent(`<body style="margin:0">${svg}</body>`)
    const bytes = await page.screenshot({ type: 'jpeg', quality: QUALITY })
    writeFileSync(path.join(folder, `${name}.jpg`), bytes)
  }
}

await paint('scenes', scenes, 400, 300)
await paint('screens', screens, 300, 400)
await browser.close()
