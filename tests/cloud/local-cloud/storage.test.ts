import { createHash, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { ownerFolder } from '../../../config/storage-rules'
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

const OPENID = 'storage-person'
const FOLDER = `uploads/${ownerFolder(OPENID)}`
const BYTES = Buffer.from('0123456789')
const etagOf = (bytes: Buffer) => `"${createHash('sha256').update(bytes).digest('hex')}"`

let environment: TestEnvironment
beforeEach(async () => {
  environment = await createTestEnvironment()
})
afterEach(() => environment.remove())

/** The signed URL a function gets for a file. */
async function urlOf(fileID: string): Promise<string> {
  const script = `return (await cloud.getTempFileURL({ fileList: [input] })).fileList[0].tempFileURL`
  return probe(environment, script, fileID)
}

/** The URL a function may PUT an object to, as the SDK's uploadFile asks for it. */
async function putUrl(path: string): Promise<string> {
  const script = `const http = require('node:http'); const original = http.request; let seen
    http.request = (...parameters) => { const made = original(...parameters); if (made.method === 'PUT') { seen = made; setImmediate(() => made.destroy(new Error('not sent'))) } return made }
    try { await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.alloc(8 << 20) }) } catch {} finally { http.request = original }
    return seen.path`
  return environment.origin + (await probe<string>(environment, script, path))
}

it('an upload tells its file id, size and ETag; a browser may show it and guesses no other type', async () => {
  const uploaded = await environment.upload(OPENID, `${FOLDER}/a.mp4`, BYTES)
  expect(uploaded).toEqual({
    fileID: `cloud://${environment.env}.local/${FOLDER}/a.mp4`,
    ...{ etag: etagOf(BYTES), size: 10 },
  })
  const { headers } = await fetch(await urlOf(uploaded.fileID))
  const told = ['etag', 'content-type', 'content-disposition', 'x-content-type-options', 'accept-ranges']
  expect(told.map((name) => headers.get(name))).toEqual([
    ...[etagOf(BYTES), 'video/mp4', 'inline', 'nosniff', 'bytes'],
  ])
})

it('lets one of two simultaneous uploads to one path win', async () => {
  const bodies = [randomBytes(300_000), randomBytes(300_000)]
  const results = await Promise.allSettled(
    bodies.map((bytes) => environment.upload(OPENID, `${FOLDER}/race.mp4`, bytes)),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('an object that a test has swapped is another one to If-Match', async () => {
  const { fileID, etag } = await environment.upload(OPENID, `${FOLDER}/a.png`, BYTES)
  await environment.overwriteObject(`${FOLDER}/a.png`, Buffer.from('9876543210'))
  const url = await urlOf(fileID)
  expect((await fetch(url, { headers: { 'if-match': etag, range: 'bytes=0-1' } })).status).toBe(412)
  expect((await fetch(url)).headers.get('etag')).toBe(etagOf(Buffer.from('9876543210')))
})

it.each([
  ['a control character', `${FOLDER}/a\u0000.mp4`],
  ['what URLs take for something else', `${FOLDER}/a?b.mp4`],
])('a path with %s is refused', async (_what, path) => {
  await expect(environment.upload(OPENID, path, BYTES)).rejects.toMatchObject({ status: 400 })
})

it('a URL of one environment is none of another', async () => {
  const url = await urlOf((await environment.upload(OPENID, `${FOLDER}/a.png`, BYTES)).fileID)
  expect((await fetch(url.replace(environment.env, 'main'))).status).toBe(403)
})

it('keeps nothing of an upload that is cut in the middle, and takes the path’s next one', async () => {
  const url = await putUrl('made/cut.bin')
  await new Promise<void>((resolve) => {
    const cut = request(url, { method: 'PUT', headers: { 'content-length': 1000 } })
    cut.on('error', () => resolve())
    cut.write(Buffer.alloc(400), () => setTimeout(() => cut.destroy(), 50))
    cut.on('close', () => resolve())
  })
  const file = `cloud://${environment.env}.local/made/cut.bin`
  const status = `return (await cloud.getTempFileURL({ fileList: [input] })).fileList[0].status`
  expect(await probe(environment, status, file)).toBe(-503003)
  expect((await fetch(url, { method: 'PUT', body: 'whole' })).status).toBe(200)
  expect(await (await fetch(await urlOf(file))).text()).toBe('whole')
  expect((await fetch(url, { method: 'PUT', body: 'again' })).status).toBe(409)
})
