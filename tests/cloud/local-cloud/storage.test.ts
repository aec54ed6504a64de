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
async function urlOf(fileID: string, maxAge?: number): Promise<string> {
  const fileList = [maxAge === undefined ? fileID : { fileID, maxAge }]
  const script = `return (await cloud.getTempFileURL({ fileList: input })).fileList[0].tempFileURL`
  return probe(environment, script, fileList)
}

/** The URL a function may PUT an object to, as the SDK's uploadFile asks for it. */
async function putUrl(path: string): Promise<string> {
  const script = `const http = require('node:http'); const original = http.request; let seen
    http.request = (...parameters) => { const made = original(...parameters); if (made.method === 'PUT') { seen = made; setImmediate(() => made.destroy(new Error('not sent'))) } return made }
    try { await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.alloc(8 << 20) }) } catch {} finally { http.request = original }
    return seen.path`
  return environment.origin + (await probe<string>(environment, script, path))
}

describe('what a phone uploads', () => {
  it('is stored under its own folder and read back through a signed URL', async () => {
    const uploaded = await environment.upload(OPENID, `${FOLDER}/a.mp4`, BYTES)
    expect(uploaded).toEqual({
      fileID: `cloud://${environment.env}.local/${FOLDER}/a.mp4`,
      etag: etagOf(BYTES),
      size: 10,
    })
    const response = await fetch(await urlOf(uploaded.fileID))
    expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([
      200,
      '0123456789',
      etagOf(BYTES),
    ])
    expect(response.headers.get('content-type')).toBe('video/mp4')
    expect(response.headers.get('content-disposition')).toBe('inline')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is never overwritten', async () => {
    const { fileID } = await environment.upload(OPENID, `${FOLDER}/a.mp4`, BYTES)
    await expect(environment.upload(OPENID, `${FOLDER}/a.mp4`, Buffer.from('other'))).rejects.toMatchObject({
      status: 409,
    })
    expect(await (await fetch(await urlOf(fileID))).text()).toBe('0123456789')
  })

  it('lets one of two simultaneous uploads to one path win', async () => {
    const bodies = [randomBytes(300_000), randomBytes(300_000)]
    const results = await Promise.allSettled(
      bodies.map((bytes) => environment.upload(OPENID, `${FOLDER}/race.mp4`, bytes)),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each([
    ['another person’s folder', `uploads/${ownerFolder('somebody-else')}/a.mp4`, 403],
    ['outside uploads', 'season/a.mp4', 403],
    ['up and out', `${FOLDER}/../${ownerFolder('somebody-else')}/a.mp4`, 400],
    ['a leading slash', `/${FOLDER}/a.mp4`, 400],
    ['a doubled slash', `${FOLDER}//a.mp4`, 400],
    ['a control character', `${FOLDER}/a\u0000.mp4`, 400],
    ['a path of more than 850 bytes', `${FOLDER}/${'长'.repeat(300)}.mp4`, 400],
  ])('is refused at %s', async (_what, path, status) => {
    await expect(environment.upload(OPENID, path, BYTES)).rejects.toMatchObject({ status })
  })
})

describe('what a function stores', () => {
  it('is uploaded, downloaded and deleted by the SDK', async () => {
    const result = await probe(
      environment,
      `const { fileID } = await cloud.uploadFile({ cloudPath: 'made/报告 1.txt', fileContent: Buffer.from('好') })
       const read = (await cloud.downloadFile({ fileID })).fileContent.toString()
       const { fileList } = await cloud.deleteFile({ fileList: [fileID, fileID] })
       const gone = (await cloud.getTempFileURL({ fileList: [fileID] })).fileList[0]
       return { fileID, read, deleted: fileList.map((file) => file.status), gone: [gone.status, gone.tempFileURL] }`,
    )
    expect(result).toEqual({
      fileID: `cloud://${environment.env}.local/made/报告 1.txt`,
      ...{ read: '好', deleted: [0, -503003], gone: [-503003, ''] },
    })
  })

  it('takes at most 50 files in one getTempFileURL', async () => {
    const script = `return (await cloud.getTempFileURL({ fileList: Array(input).fill('cloud://x.local/a') })).fileList.length`
    expect(await probe(environment, script, 50)).toBe(50)
    await expect(probe(environment, script, 51)).rejects.toMatchObject({ code: 'EXCEED_REQUEST_LIMIT' })
  })
})

describe('a signed URL', () => {
  let url: string
  beforeEach(async () => {
    url = await urlOf((await environment.upload(OPENID, `${FOLDER}/a.png`, BYTES)).fileID)
  })
  const get = (headers: Record<string, string>, address = url, method = 'GET') =>
    fetch(address, { headers, method })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null],
  ])('answers Range %s with %i', async (range, status, text, contentRange) => {
    const response = await get({ range })
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ])
    expect(response.headers.get('accept-ranges')).toBe('bytes')
  })

  it('answers If-Match with 412 once the object is another', async () => {
    expect((await get({ 'if-match': etagOf(BYTES) })).status).toBe(200)
    await environment.overwriteObject(`${FOLDER}/a.png`, Buffer.from('9876543210'))
    expect((await get({ 'if-match': etagOf(BYTES), range: 'bytes=0-1' })).status).toBe(412)
    expect((await get({})).headers.get('etag')).toBe(etagOf(Buffer.from('9876543210')))
  })

  it('answers HEAD with the size and no body', async () => {
    const response = await get({}, url, 'HEAD')
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '10',
      '',
    ])
  })

  it.each([
    ['another path', (address: string) => address.replace('/a.png', '/b.png')],
    [
      'a later end',
      (address: string) =>
        address.replace(/expires=(\d+)/, (_all, end: string) => `expires=${Number(end) + 60}`),
    ],
    ['another signature', (address: string) => address.replace(/sign=\w\w/, 'sign=00')],
    ['no signature', (address: string) => address.replace(/sign=\w+&/, '')],
    ['another environment', (address: string) => address.replace(environment.env, 'main')],
  ])('is refused with %s', async (_what, forge) => {
    expect((await get({}, forge(url))).status).toBe(403)
  })

  it('is for its method only', async () => {
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403)
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403)
  })

  it('expires', async () => {
    const short = await urlOf(`cloud://${environment.env}.local/${FOLDER}/a.png`, 1)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await get({}, short)).status).toBe(403)
  })
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
