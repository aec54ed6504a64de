import { randomBytes } from 'node:crypto'
import { ownerFolder } from '../../../config/storage-rules'
import { inferred, pages, source } from './basis'
import { type CloudUnderTest } from './cloud-under-test'
import { type Conforms } from './conforms'

const STORAGE = '@cloudbase/node-sdk/dist/storage/index.js'
const NOWHERE = { status: -503003, tempFileURL: '' }

interface Stored {
  readonly fileID: string
  readonly url: string
}

/** Stores `0123456789` under a new path, hands its signed URL to the test, and deletes it. */
async function withObject({ run }: CloudUnderTest, test: (object: Stored) => Promise<void>): Promise<void> {
  const cloudPath = `probe/${randomBytes(8).toString('hex')} 好.png`
  const object = await run<Stored>(
    `const { fileID } = await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.from('0123456789') })
     return { fileID, url: (await cloud.getTempFileURL({ fileList: [fileID] })).fileList[0].tempFileURL }`,
    cloudPath,
  )
  try {
    await test(object)
  } finally {
    await run(`await cloud.deleteFile({ fileList: [input] })`, object.fileID)
  }
}

const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(url, { headers, method })

/** Two answers to one signed URL differ in nothing but what is forged. */
const FORGERIES: ReadonlyArray<readonly [string, (url: string) => string]> = [
  ['another path', (url) => url.replace('.png', '.jpg')],
  ['another signature', (url) => url.replace(/sign=\w\w\w\w/, 'sign=0000')],
  ['no signature', (url) => url.replace(/sign=\w+&?/, '')],
  [
    'a later end',
    (url) => url.replace(/(expires|t)=(\d+)/, (_all, name, end) => `${name}=${Number(end) + 60}`),
  ],
]

export function describeObjects(conforms: Conforms): void {
  conforms(
    'an object is uploaded, downloaded and deleted by the SDK',
    source(STORAGE, "'x-cos-meta-fileid': cosFileId"),
    async ({ run }) => {
      const told = await run(
        `const { fileID } = await cloud.uploadFile({ cloudPath: 'probe/报告 1.txt', fileContent: Buffer.from('好') })
         const read = (await cloud.downloadFile({ fileID })).fileContent.toString()
         const { fileList } = await cloud.deleteFile({ fileList: [fileID] })
         const [gone] = (await cloud.getTempFileURL({ fileList: [fileID] })).fileList
         return [fileID.replace(/^cloud:..[^/]+/, ''), read, fileList[0].status, gone.status, gone.tempFileURL]`,
      )
      expect(told).toEqual(['/probe/报告 1.txt', '好', 0, NOWHERE.status, NOWHERE.tempFileURL])
    },
  )

  conforms(
    'an object that is not there has no URL, cannot be deleted, and spoils no other’s answer',
    source('wx-server-sdk/index.js', 'STORAGE_FILE_NONEXIST: -503003'),
    (cloud) =>
      withObject(cloud, async ({ fileID }) => {
        const missing = fileID.replace('.png', '.jpg')
        const told = await cloud.run(
          `const urls = (await cloud.getTempFileURL({ fileList: input.map((fileID) => ({ fileID, maxAge: 60 })) })).fileList
           return [urls.map(({ fileID, status, tempFileURL }) => [fileID, status, tempFileURL !== '']),
             (await cloud.deleteFile({ fileList: [input[1]] })).fileList[0].status]`,
          [fileID, missing],
        )
        expect(told).toEqual([
          [
            [fileID, 0, true],
            [missing, NOWHERE.status, false],
          ],
          NOWHERE.status,
        ])
      }),
  )

  for (const operation of ['getTempFileURL', 'deleteFile'])
    conforms(`${operation} takes 50 files and refuses 51`, pages.temporaryUrls, async ({ run }) => {
      const list = `return (await cloud.${operation}({ fileList: Array.from({ length: input }, (_unused, at) => 'cloud://probe.local/' + at) })).fileList.length`
      expect(await run(list, 50)).toBe(50)
      await expect(run(list, 51)).rejects.toMatchObject({ code: 'EXCEED_REQUEST_LIMIT' })
    })

  for (const [range, status, text, contentRange] of [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['nonsense', 200, '0123456789', null],
  ] as const)
    conforms(`Range ${range} is answered with ${status}`, pages.objects, (cloud) =>
      withObject(cloud, async ({ url }) => {
        const response = await ask(url, { range })
        expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
          ...[status, text, contentRange],
        ])
      }),
    )

  conforms('several ranges at once are answered with the whole', inferred('HTTP allows it'), (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, { range: 'bytes=0-1,4-5' })
      expect([response.status, await response.text()]).toEqual([200, '0123456789'])
    }),
  )

  conforms('a range beyond the end is refused with 416', pages.objectErrors, (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, { range: 'bytes=10-' })
      expect([response.status, await response.text()]).toEqual([
        416,
        expect.stringContaining('<Code>InvalidRange</Code>'),
      ])
    }),
  )

  conforms(
    'If-Match with its ETag reads the object, with another is refused with 412',
    pages.objects,
    (cloud) =>
      withObject(cloud, async ({ url }) => {
        const etag = (await ask(url)).headers.get('etag') ?? ''
        expect(etag).toMatch(/^"\w+"$/)
        expect((await ask(url, { 'if-match': etag, range: 'bytes=0-0' })).status).toBe(206)
        const other = await ask(url, { 'if-match': '"0123"', range: 'bytes=0-0' })
        expect([other.status, await other.text()]).toEqual([
          412,
          expect.stringContaining('<Code>PreconditionFailed</Code>'),
        ])
      }),
  )

  conforms('HEAD tells size and type without a body', pages.objects, (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, {}, 'HEAD')
      const { headers } = response
      expect([response.status, headers.get('content-length'), headers.get('content-type')]).toEqual([
        ...[200, '10', 'image/png'],
      ])
      expect(await response.text()).toBe('')
    }),
  )

  for (const [what, forge] of FORGERIES)
    conforms(`a URL with ${what} is refused with 403`, pages.objectErrors, (cloud) =>
      withObject(cloud, async ({ url }) => {
        expect(forge(url)).not.toBe(url)
        const response = await ask(forge(url))
        expect([response.status, await response.text()]).toEqual([
          403,
          expect.stringContaining('<Code>AccessDenied</Code>'),
        ])
      }),
    )

  conforms('a URL to read cannot write or delete', pages.objectErrors, (cloud) =>
    withObject(cloud, async ({ url }) => {
      expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403)
      expect((await ask(url, {}, 'DELETE')).status).toBe(403)
      expect(await (await ask(url)).text()).toBe('0123456789')
    }),
  )

  conforms('a URL ends when its maxAge is over', pages.temporaryUrls, (cloud) =>
    withObject(cloud, async ({ fileID }) => {
      const short = `return (await cloud.getTempFileURL({ fileList: [{ fileID: input, maxAge: 1 }] })).fileList[0].tempFileURL`
      const url = await cloud.run<string>(short, fileID)
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect((await ask(url)).status).toBe(403)
    }),
  )

  for (const [what, path] of [
    ['an empty path', ''],
    ['a leading slash', '/probe/a.txt'],
    ['a doubled slash', 'probe//a.txt'],
    ['a path of more than 850 bytes', `probe/${'长'.repeat(300)}.txt`],
  ] as const)
    conforms(`${what} is refused`, pages.paths, async ({ run }) => {
      const upload = `await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.from('x') })`
      await expect(run(upload, path)).rejects.toThrow()
    })

  conforms(
    'an object is created once: a second upload is refused as a failure of storage, and the first stays',
    inferred('a bucket may be told so; docs/deploy.md has the closest rule of the real one'),
    (cloud) =>
      withObject(cloud, async ({ fileID, url }) => {
        const upload = `await cloud.uploadFile({ cloudPath: input, fileContent: Buffer.from('other') })`
        await expect(cloud.run(upload, fileID.replace(/^cloud:..[^/]+./, ''))).rejects.toMatchObject({
          ...{
            code: 'STORAGE_REQUEST_FAIL',
            message: expect.stringContaining('[ObjectAlreadyExists]') as string,
          },
        })
        expect(await (await ask(url)).text()).toBe('0123456789')
      }),
    'create-only storage',
  )

  const own = `uploads/${ownerFolder('probe-person')}`
  const others = `uploads/${ownerFolder('somebody-else')}`
  conforms(
    'a phone stores under its owner’s folder, once, and a function reads it',
    inferred('config/storage-rules.ts; the real rules know no folders of hashes'),
    async ({ run, phone }) => {
      const person = phone('probe-person')
      const { fileID } = await person.upload(`${own}/a.mp4`, Buffer.from('film'))
      const again = person.upload(`${own}/a.mp4`, Buffer.from('other'))
      await expect(again).rejects.toMatchObject({ code: 'OBJECT_EXISTS', status: 409 })
      const read = `return (await cloud.downloadFile({ fileID: input })).fileContent.toString()`
      expect(await run(read, fileID)).toBe('film')
    },
    ...(['phones', 'create-only storage'] as const),
  )

  for (const [where, path, status] of [
    ['in another person’s folder', `${others}/a.mp4`, 403],
    ['outside uploads', 'season/a.mp4', 403],
    ['up and out of its folder', `${own}/../${ownerFolder('somebody-else')}/a.mp4`, 400],
  ] as const)
    conforms(
      `a phone may not store ${where}`,
      inferred('config/storage-rules.ts'),
      async ({ phone }) => {
        await expect(phone('probe-person').upload(path, Buffer.from('x'))).rejects.toMatchObject({ status })
      },
      'phones',
    )
}
