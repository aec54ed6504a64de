import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DataFolder, DataFolderBusyError } from '../../../local-cloud/start/data-folder'

describe('the data folder', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'data-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('belongs to one holder at a time', () => {
    const holder = new DataFolder(folder)
    expect(() => new DataFolder(folder)).toThrow(DataFolderBusyError)
    holder.close()
    new DataFolder(folder).close()
  })

  it('keeps one administrator’s code of its own', () => {
    const first = new DataFolder(folder)
    const code = first.administratorCode()
    expect(code).toMatch(/^[\w-]{20}$/)
    first.close()
    const second = new DataFolder(folder)
    expect(second.administratorCode()).toBe(code)
    second.close()
    const other = new DataFolder(path.join(folder, 'other'))
    expect(other.administratorCode()).not.toBe(code)
    other.close()
  })

  it('when emptied loses the environment and its state, and nothing else', () => {
    const data = new DataFolder(folder)
    const environment = path.join(folder, 'environments/main')
    mkdirSync(environment, { recursive: true })
    writeFileSync(path.join(folder, 'my-letter.txt'), '')
    data.saveState({ furnished: 'done', clock: { now: 1, offsetMs: -1 } })
    data.empty()
    expect(data.state()).toEqual({})
    expect([existsSync(environment), existsSync(path.join(folder, 'my-letter.txt'))]).toEqual([false, true])
    data.close()
  })
})
