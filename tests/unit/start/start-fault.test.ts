import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DocumentStore } from '../../../local-cloud/database/document-store'
import { DataFolder, openDataFolder } from '../../../local-cloud/start/data-folder'
import { seedScenes } from '../../../local-cloud/start/seed-scenes'
import { DataFolderFault, dataFolderFault } from '../../../local-cloud/start/start-fault'

let folder = ''
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'fault-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a start in that folder says, by the sentence alone. */
function said(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (failure) {
    return dataFolderFault(failure, folder)?.message
  }
}
const environment = () => path.join(folder, 'environments/main')
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
const place = { root: folder, functionsFolder: '', cacheFolder: '' }

it.each(['', '{"furnished', 'null', '[]', '好'])('a start.json of %j is named, with the way out', (text) => {
  write('start.json', text)
  const data = new DataFolder(folder)
  expect(said(() => data.state())).toMatch(/start\.json 读不出来.*--fresh/)
  data.empty()
  expect(data.state()).toEqual({})
  data.close()
})

it('a file in the folder’s place is said in one sentence', () => {
  write('file', '')
  const open = () => openDataFolder({ dataFolder: path.join(folder, 'file'), fresh: false }, () => undefined)
  expect(said(open)).toMatch(/不是目录.*--data/)
})

it.each([
  ['ENOSPC', /磁盘满了.*已经保存的都还在/],
  ['SQLITE_FULL', /磁盘满了/],
  ['EROFS', /没有权限.*--data/],
  ['EACCES', /没有权限/],
  ['SQLITE_CORRUPT', /可能损坏了.*--fresh/],
])('%s is one sentence with a way out', (code, sentence) => {
  expect(dataFolderFault(Object.assign(new Error('raw'), { code }), folder)?.message).toMatch(sentence)
})

it('any other fault stays what it is', () => {
  expect(dataFolderFault(new TypeError('ours'), folder)).toBeUndefined()
})

it('a corrupt database is said in one sentence', () => {
  mkdirSync(environment(), { recursive: true })
  writeFileSync(path.join(environment(), 'documents.db'), 'garbage'.repeat(2000))
  expect(said(() => new DocumentStore(path.join(environment(), 'documents.db'), {}, false))).toMatch(
    /损坏.*--fresh/,
  )
})

it('a garbage lock does not say that another process has the folder', () => {
  write('start.lock', 'garbage'.repeat(2000))
  new DataFolder(folder).close()
})

it('an empty administrator’s code is drawn anew', () => {
  write('administrator-code', '')
  const data = new DataFolder(folder)
  expect(data.administratorCode()).toMatch(/^[\w-]{20}$/)
  data.close()
})

it('a folder that was ready once and is empty now stops the start', async () => {
  const data = new DataFolder(folder)
  data.saveState({ furnished: 'done' })
  const seeding = seedScenes(data, place, 'people', () => undefined)
  await expect(seeding).rejects.toThrow(DataFolderFault)
  await expect(seeding).rejects.toThrow(/没有数据.*--fresh/)
  data.close()
})

it('a closed database is whole in its one file, for its owner alone', async () => {
  mkdirSync(environment(), { recursive: true })
  const file = path.join(environment(), 'documents.db')
  writeFileSync(file, '')
  chmodSync(file, 0o644)
  const store = new DocumentStore(file, { things: { indexes: [] } }, true)
  store.write('things', { _id: 'kept', name: '春天' })
  store.close()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`).length : 0).toBe(0)
  cpSync(file, path.join(folder, 'copy.db'))
  const copy = new DocumentStore(path.join(folder, 'copy.db'), { things: { indexes: [] } }, true)
  expect(copy.read('things', 'kept')).toEqual({ _id: 'kept', name: '春天' })
  copy.close()
  const data = new DataFolder(folder)
  data.saveState({ furnished: 'done' })
  await seedScenes(data, place, 'people', () => undefined)
  data.close()
})
