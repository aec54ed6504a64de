// Writes the seed's PDFs: text as it stands, nothing compressed, the typeface named and left to the reader.
// Usage: node local-cloud/seed-media/write-papers.mjs   (writes into `papers` beside itself)
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { papers } from './papers.mjs'

const LEFT = 64
const TOP = 770
const LEADING = 1.9

const inHex = (text) => [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

function drawn(lines) {
  let y = TOP
  const shown = lines.map(({ size, text }) => {
    const line = `BT /F1 ${size} Tf ${LEFT} ${Math.round(y)} Td <${inHex(text)}> Tj ET`
    y -= size * LEADING
    return line
  })
  return shown.join('\n')
}

/** Objects 1 to 5 are the catalogue, the tree and the typeface; each page is two more. */
function pdf(pages) {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((lines, at) => {
      const content = drawn(lines)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + at * 2} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let written = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = written.length
    written += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return `${written}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${written.length}\n%%EOF\n`
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'papers')
mkdirSync(folder, { recursive: true })
for (const [name, pages] of Object.entries(papers))
  writeFileSync(path.join(folder, `${name}.pdf`), pdf(pages))
