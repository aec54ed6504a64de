import { ownerFolder } from '../../../config/storage-rules'
import { inferred, pages, source } from './basis'
import { type Conforms } from './conforms'
import { ask, withObject } from './stored-object'

const STORAGE = '@cloudbase/node-sdk/dist/storage/index.js'
const NOWHERE = { status: -503003, tempFileURL: '' }

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
