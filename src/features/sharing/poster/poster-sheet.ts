import { type Mark, type Measure, type Sheet } from '../../../platform/picture-painter.types'
import { breakLines } from './break-lines'

export interface PosterLine {
  readonly label: string
  readonly value: string
  /** Where it comes from, smaller. */
  readonly note?: string
}

/** What is written on a poster. */
export interface PosterFacts {
  /** Above the title. */
  readonly head: string
  /** Its lines, which are broken where they are too long. */
  readonly title: string
  /** In a pill below the title. */
  readonly pill: string
  readonly lines: readonly PosterLine[]
  /** Of the thing itself, above the lines; its size in pixels. */
  readonly picture?: { readonly url: string; readonly width: number; readonly height: number }
  /** Beside the code: in whose name, how to use it. */
  readonly unit: string
  readonly howTo: readonly string[]
  /** What must not be misunderstood. */
  readonly foot: string
}

/** A picture that WeChat made, a square of dark modules of our own, or none. */
export type PosterCode =
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'modules'; readonly modules: ReadonlyArray<readonly boolean[]> }
  | { readonly kind: 'none' }

export const POSTER_WIDTH = 360
const MARGIN = 16
const INSIDE = 20
const CODE = 116
const INNER_WIDTH = POSTER_WIDTH - 2 * (MARGIN + INSIDE)

const RED = '#C8161D'
const RED_DEEP = '#9E0F15'
const WHITE = '#FFFFFF'
const PAPER = '#F7F4F1'
const INK = '#211B18'
const SECOND = '#6A605A'
const LINE = '#EEE8E3'

const LEADING = 1.4
/** How far below a line's upper edge its letters stand, of their size. */
const ASCENT = 1.05

interface Style {
  readonly size: number
  readonly bold?: boolean
  readonly colour: string
  readonly most: number
}

/** Lays things out from top to bottom. */
class Column {
  readonly marks: Mark[] = []

  constructor(
    private readonly measure: Measure,
    public y: number,
  ) {}

  words(text: string, x: number, width: number, { size, bold = false, colour, most }: Style): void {
    if (text === '') return
    for (const line of breakLines(text, (each) => this.measure(each, size, bold) <= width, most)) {
      this.marks.push({ kind: 'words', x, y: this.y + size * ASCENT, text: line, size, bold, colour })
      this.y += size * LEADING
    }
  }

  /** A word on a ground of its own. */
  pill(text: string, x: number): void {
    const size = 14
    const [shown = ''] = breakLines(text, (each) => this.measure(each, size, true) <= INNER_WIDTH, 1)
    const width = this.measure(shown, size, true) + 24
    this.marks.push({ kind: 'box', x, y: this.y, width, height: 28, colour: WHITE, radius: 14 })
    this.marks.push({
      kind: 'words',
      x: x + 12,
      y: this.y + 19,
      text: shown,
      size,
      bold: true,
      colour: RED_DEEP,
    })
    this.y += 28
  }

  fact({ label, value, note }: PosterLine, x: number): void {
    this.words(label, x, INNER_WIDTH, { size: 13, colour: SECOND, most: 1 })
    this.words(value, x, INNER_WIDTH, { size: 17, bold: true, colour: INK, most: 3 })
    if (note !== undefined) this.words(note, x, INNER_WIDTH, { size: 13, colour: SECOND, most: 2 })
    this.y += 12
  }
}

function codeMarks(code: PosterCode, x: number, y: number): Mark[] {
  if (code.kind === 'none') return []
  if (code.kind === 'picture') return [{ kind: 'picture', x, y, width: CODE, height: CODE, source: code.url }]
  // Whole pixels: a third of a unit each.
  const side = Math.floor((CODE * 3) / code.modules.length) / 3
  const margin = (CODE - side * code.modules.length) / 2
  return code.modules.flatMap((row, down) =>
    row.flatMap((dark, along): Mark[] =>
      dark
        ? [
            {
              kind: 'box',
              x: x + margin + along * side,
              y: y + margin + down * side,
              width: side,
              height: side,
              colour: INK,
            },
          ]
        : [],
    ),
  )
}

/** The picture in the middle of the lines' width, whole, and no higher than wide. */
function pictureMark({ url, width, height }: NonNullable<PosterFacts['picture']>, x: number, y: number) {
  const scale = Math.min(INNER_WIDTH / width, INNER_WIDTH / height)
  const shown = { width: width * scale, height: height * scale }
  return { kind: 'picture', x: x + (INNER_WIDTH - shown.width) / 2, y, ...shown, source: url } as const
}

/** A poster: title, theme, deadline with its source, the unit's name and the code. As tall as its words need. */
export function posterSheet(facts: PosterFacts, code: PosterCode, measure: Measure): Sheet {
  const left = MARGIN + INSIDE
  const head = new Column(measure, 30)
  head.words(facts.head, left, INNER_WIDTH, { size: 15, colour: WHITE, most: 2 })
  head.y += 10
  head.words(facts.title, left, INNER_WIDTH, { size: 30, bold: true, colour: WHITE, most: 3 })
  head.y += 12
  if (facts.pill !== '') head.pill(facts.pill, left)
  const cardTop = head.y + 24

  const body = new Column(measure, cardTop + INSIDE)
  const picture = facts.picture && pictureMark(facts.picture, left, body.y)
  if (picture) body.y += picture.height + 16
  for (const line of facts.lines) body.fact(line, left)
  const ruleY = body.y + 4
  const codeTop = ruleY + 17
  const besideX = code.kind === 'none' ? left : left + CODE + 16
  const besideWidth = POSTER_WIDTH - MARGIN - INSIDE - besideX
  const beside = new Column(measure, codeTop + 8)
  beside.words(facts.unit, besideX, besideWidth, { size: 17, bold: true, colour: INK, most: 3 })
  beside.y += 6
  for (const line of facts.howTo)
    beside.words(line, besideX, besideWidth, { size: 14, colour: SECOND, most: 3 })
  const cardBottom = Math.max(beside.y, code.kind === 'none' ? 0 : codeTop + CODE) + INSIDE

  const foot = new Column(measure, cardBottom + 14)
  foot.words(facts.foot, left, INNER_WIDTH, { size: 13, colour: SECOND, most: 4 })
  const height = Math.ceil(foot.y + 18)
  const box = { kind: 'box', x: MARGIN, width: POSTER_WIDTH - 2 * MARGIN } as const
  return {
    width: POSTER_WIDTH,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, width: POSTER_WIDTH, height, colour: PAPER },
      { kind: 'box', x: 0, y: 0, width: POSTER_WIDTH, height: cardTop + 48, colour: RED },
      { ...box, y: cardTop, height: cardBottom - cardTop, colour: WHITE, radius: 16 },
      { kind: 'box', x: left, y: ruleY, width: INNER_WIDTH, height: 1, colour: LINE },
      ...head.marks,
      ...(picture ? [picture] : []),
      ...body.marks,
      ...codeMarks(code, left, codeTop),
      ...beside.marks,
      ...foot.marks,
    ],
  }
}
