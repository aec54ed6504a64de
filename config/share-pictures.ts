import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fewColours } from './few-colours'
import { openPainter } from './painter'
import season from '../cloudfunctions/server/season/2020.json'
import { sharePictureWords as words } from '../src/shared/texts/share-pictures'

const WIDTH_PX = 400
const HEIGHT_PX = 320
const COLOURS = 12
const EACH_LIMIT_BYTES = 20 * 1024
const TOGETHER_LIMIT_BYTES = 120 * 1024

const icons = path.resolve(__dirname, '../src/components/icon/svg')
const target = path.resolve(__dirname, '../cloudfunctions/server/sharing/pictures')

interface Card {
  readonly file: string
  readonly icon: string
  readonly title: readonly string[]
  readonly second: string
  readonly foot: string
}

const titleOf = (name: string): string[] => {
  const head = words.breakAfter.find((start) => name.startsWith(start))
  return head ? [head, name.slice(head.length)] : [name]
}

const cards: Card[] = [
  {
    file: 'season',
    icon: 'flag',
    title: season.slogan.split(' '),
    second: words.invitation,
    foot: words.issuer,
  },
  ...season.subProjects.map((subProject) => ({
    file: subProject.key,
    icon: subProject.look.icon,
    title: titleOf(subProject.name),
    second: subProject.tagline,
    foot: subProject.organizer.name,
  })),
]

const html = ({ icon, title, second, foot, file }: Card): string => {
  const size = Math.min(44, Math.floor(336 / Math.max(...title.map((line) => line.length))))
  const mark = readFileSync(path.join(icons, `${icon}.svg`), 'utf8').replace(
    'stroke="#000"',
    'stroke="#fff" width="210" height="210" style="position:absolute;right:-34px;bottom:-30px;opacity:.14"',
  )
  return `<div style="position:relative;overflow:hidden;width:${WIDTH_PX}px;height:${HEIGHT_PX}px;padding:34px 32px;color:#fff;
    background:#c8161d;font-family:'Noto Sans CJK SC',sans-serif">
    ${mark}
    <div style="font-size:16px;opacity:.92">${file === 'season' ? words.programme : season.slogan}</div>
    <div style="margin-top:26px;font-size:${size}px;line-height:1.28;font-weight:700">${title.join('<br>')}</div>
    <div style="margin-top:16px;font-size:19px;opacity:.95">${second}</div>
    <div style="position:absolute;left:32px;bottom:32px;padding:5px 14px;border-radius:16px;background:#fff;color:#9e0f15;
      font-size:16px;font-weight:700">${foot}</div>
  </div>`
}

/** Paints the 5:4 pictures of share cards: `node --import tsx config/share-pictures.ts`. */
async function main(): Promise<void> {
  mkdirSync(target, { recursive: true })
  const painter = await openPainter({ width: WIDTH_PX, height: HEIGHT_PX })
  let together = 0
  for (const card of cards) {
    const picture = fewColours(await painter.png(html(card)), COLOURS)
    if (picture.length > EACH_LIMIT_BYTES) throw new Error(`${card.file}.png weighs ${picture.length} bytes`)
    together += picture.length
    writeFileSync(path.join(target, `${card.file}.png`), picture)
  }
  await painter.close()
  if (together > TOGETHER_LIMIT_BYTES) throw new Error(`the pictures weigh ${together} bytes together`)
}

void main()
