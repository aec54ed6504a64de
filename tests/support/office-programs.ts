import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** LibreOffice and pdftoppm are on the PATH (Debian: libreoffice-calc-nogui, libreoffice-writer-nogui, poppler-utils). */
export const officeIsHere = (): boolean =>
  [
    ['soffice', '--version'],
    ['pdftoppm', '-v'],
  ].every(([program = '', flag = '']) => spawnSync(program, [flag]).status === 0)

/** Runs `work` in a folder of its own, which goes afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'office-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What LibreOffice makes of a file: `filter` as its `--convert-to` takes it. A text, UTF-8. */
export const converted = (bytes: Buffer, ending: string, filter: string): Promise<string> =>
  inFolder(async (folder) => {
    const source = path.join(folder, `paper.${ending}`)
    writeFileSync(source, bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, source])
    return readFileSync(path.join(folder, `paper.${filter.split(':')[0]}`), 'utf8')
  })

/** The rows of a comma-separated text in which every value is quoted. */
export function quotedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, value, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    if (end === '' && value === undefined && plain === '') break
    rows.at(-1)?.push(value === undefined ? plain : value.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

/** A page as a picture: one byte a pixel, 0 is black. */
export interface GreyPage {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

/** A PDF's pages, drawn by Poppler. `dpi`: pixels an inch. */
export const greyPages = (pdf: Buffer, dpi: number): Promise<readonly GreyPage[]> =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'paper.pdf')
    writeFileSync(source, pdf)
    const { stdout } = await run('pdftoppm', ['-gray', '-r', String(dpi), source], {
      ...{ encoding: 'buffer', maxBuffer: 1 << 28 },
    })
    return pagesOf(stdout)
  })

/** The PGM pictures that stand one after another in `bytes`. */
function pagesOf(bytes: Buffer): readonly GreyPage[] {
  const pages: GreyPage[] = []
  let at = 0
  while (at < bytes.length) {
    const head = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.toString('latin1', at, at + 40))
    if (!head) throw new Error('not a PGM picture')
    const [width, height] = [Number(head[1]), Number(head[2])]
    const from = at + head[0].length
    at = from + width * height
    pages.push({ width, height, pixels: bytes.subarray(from, at) })
  }
  return pages
}
