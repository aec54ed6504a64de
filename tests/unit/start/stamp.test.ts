import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isBuiltFrom, removeStamp, sourcesHash, writeStamp } from '../../../local-cloud/start/stamp'

describe('the stamp of a build', () => {
  let root: string
  const file = (name: string) => path.join(root, name)
  const hash = () => sourcesHash(root, ['src', 'package.json'])

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'stamp-'))
    mkdirSync(file('src/pages'), { recursive: true })
    mkdirSync(file('dist'))
    writeFileSync(file('src/app.ts'), 'one')
    writeFileSync(file('src/pages/home.ts'), 'two')
    writeFileSync(file('package.json'), '{}')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('holds while the sources are the same', () => {
    writeStamp(file('dist'), hash())
    expect(isBuiltFrom(file('dist'), hash())).toBe(true)
  })

  it.each([
    ['a file was changed', () => writeFileSync(file('src/pages/home.ts'), 'too')],
    ['a file was added', () => writeFileSync(file('src/pages/me.ts'), '')],
    ['a file was removed', () => rmSync(file('src/app.ts'))],
    ['a file was renamed', () => renameSync(file('src/app.ts'), file('src/application.ts'))],
    ['the manifest was changed', () => writeFileSync(file('package.json'), '{ }')],
  ])('does not hold when %s', (_what, change) => {
    writeStamp(file('dist'), hash())
    change()
    expect(isBuiltFrom(file('dist'), hash())).toBe(false)
  })

  it('is missing from a build that never was, or was begun and not finished', () => {
    expect(isBuiltFrom(file('nowhere'), hash())).toBe(false)
    expect(isBuiltFrom(file('dist'), hash())).toBe(false)
    writeStamp(file('dist'), hash())
    removeStamp(file('dist'))
    expect(isBuiltFrom(file('dist'), hash())).toBe(false)
  })
})
