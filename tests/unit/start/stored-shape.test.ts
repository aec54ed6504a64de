import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDataFolder } from '../../../local-cloud/start/data-folder'
import { putAside } from '../../../local-cloud/start/stored-shape'

const NOON = Date.parse('2026-11-29T12:00:00+08:00')

describe('a data folder', () => {
  let home: string
  let folder: string
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'shape-'))
    folder = path.join(home, '.local-cloud')
  })
  afterEach(() => rmSync(home, { recursive: true, force: true }))

  const keepAWork = (shape?: string) => {
    mkdirSync(path.join(folder, 'environments/main'), { recursive: true })
    writeFileSync(path.join(folder, 'environments/main/documents.db'), 'a work')
    if (shape !== undefined) writeFileSync(path.join(folder, 'shape'), shape)
  }
  const open = (fresh = false) => {
    const said: string[] = []
    openDataFolder({ dataFolder: folder, fresh }, (sentence) => said.push(sentence)).close()
    return said
  }
  const workIn = (where: string) => readFileSync(path.join(where, 'environments/main/documents.db'), 'utf8')

  it.each([
    ['an older shape', 'an older one'],
    ['no shape', undefined],
  ])('of %s is put aside whole, with one sentence', (_what, shape) => {
    keepAWork(shape)
    const said = open()
    expect(said).toEqual([expect.stringMatching(/旧数据，已原样移到 .*\.local-cloud-\d{4}-\d\d-\d\d，/)])
    const aside = /移到 (.*)，/.exec(said[0] ?? '')?.[1] ?? ''
    expect(workIn(aside)).toBe('a work')
    expect(existsSync(path.join(folder, 'environments'))).toBe(false)
  })

  it('of today’s shape is kept, and nothing is said', () => {
    open()
    keepAWork()
    expect(open()).toEqual([])
    expect(workIn(folder)).toBe('a work')
  })

  it('that holds no environment stays where it is', () => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'my-letter.txt'), 'dear')
    expect(open()).toEqual([])
    expect(readFileSync(path.join(folder, 'my-letter.txt'), 'utf8')).toBe('dear')
  })

  it('is emptied where that was asked for, whatever its shape', () => {
    keepAWork('an older one')
    expect(open(true)).toEqual([])
    expect(existsSync(path.join(folder, 'environments/main'))).toBe(false)
  })

  it('that is put aside on the same day as another takes the next name', () => {
    const names = [1, 2, 3].map(() => {
      mkdirSync(folder)
      return path.basename(putAside(folder, NOON))
    })
    expect(names).toEqual(
      ['-2026-11-29', '-2026-11-29-2', '-2026-11-29-3'].map((end) => `.local-cloud${end}`),
    )
  })
})
