import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DeepState, nameOfTree } from '../../runner/deep-state'

describe('what a deep run found so far', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'deep-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const green = { passed: 3, failed: 0, skipped: [], seconds: 1.5 }
  const open = (tree: string) => new DeepState(folder, tree)

  it('is there for the next run of the same commit, and for no other', () => {
    open('a1').keep('unit', green)
    open('a1').keep('cloud', green)
    expect(open('a1').passed('unit')).toMatchObject(green)
    expect(open('a1').passed('cloud')).toMatchObject(green)
    expect(open('b2').passed('unit')).toBeUndefined()
  })

  it('does not hold for a stage that failed', () => {
    open('a1').keep('unit', { ...green, failed: 1 })
    expect(open('a1').passed('unit')).toBeUndefined()
  })

  it('belongs to the files as they are: an edited tree has a name of its own', () => {
    expect(nameOfTree('a1', '')).toBe('a1')
    const edited = nameOfTree('a1', '+ a line')
    expect(edited).toMatch(/^a1-[0-9a-f]{12}$/)
    expect(nameOfTree('a1', '+ another line')).not.toBe(edited)
  })
})
