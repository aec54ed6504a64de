import { finishUpload, startUpload } from '#shared/contract/works/uploads'
import { createWork, submitWork } from '#shared/contract/works/works'
import { type ErrorCode } from '#shared/domain/refusal'
import { slotsOf, specFor } from '#shared/domain/season/slots'
import { type WorkContent } from '#shared/domain/work/work'
import { CloudFailure } from '../../support/test-environment'
import { type Person } from '../../support/product-person'
import { A_DAY_IN_JUNE, productCloud, type ProductCloud } from '../../support/product-cloud'
import { completeContent, fileNameOf, mediaFile } from '../../support/work-samples'
import { season2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

const photo = {
  subProject: 'photography',
  slot: 'main',
  kind: 'photo',
  fileName: '大堤.jpg',
  sizeBytes: 5000,
} as const
const video = {
  subProject: 'micro-video',
  slot: 'main',
  kind: 'video',
  fileName: '焊枪.mp4',
  sizeBytes: 5000,
} as const

it('gives out a place in the person’s own folder for a day', async () => {
  const ticket = await author.must(startUpload, photo)
  expect(ticket).toEqual({
    uploadId: expect.stringMatching(/^[A-Za-z0-9]{16}$/) as string,
    cloudPath: expect.stringMatching(/^uploads\/[0-9a-f]{24}\/[A-Za-z0-9]{16}\.jpg$/) as string,
    expiresAt: expect.any(Number) as number,
  })
  expect(ticket.expiresAt - A_DAY_IN_JUNE - 24 * 3600 * 1000).toBeLessThan(600_000)
  expect(ticket.cloudPath).toContain(ticket.uploadId)
})

it.each([
  ['../../etc/passwd', 'photo', 'jpg'],
  ['a.php', 'photo', 'jpg'],
  ['a.mp4/../../b.html', 'video', 'mp4'],
  ['a.HEIC', 'photo', 'heic'],
  ['.png', 'photo', 'png'],
  ['a.png\u0000.exe', 'photo', 'jpg'],
] as const)('a file named %j gets a path of the server’s making', async (fileName, kind, extension) => {
  const { cloudPath } = await author.must(startUpload, { ...(kind === 'photo' ? photo : video), fileName })
  expect(cloudPath).toMatch(new RegExp(`^uploads/[0-9a-f]{24}/[A-Za-z0-9]{16}\\.${extension}$`))
})

it.each([
  ['a film of 52,428,800 bytes', { ...video, sizeBytes: 52_428_800 }, 52_428_800],
  ['a photo of more than 10 MB', { ...photo, sizeBytes: 10_485_761 }, 10_485_760],
])('refuses %s before a byte travels', async (_what, input, limit) => {
  expect(await author.call(startUpload, input)).toMatchObject({
    error: { code: 'MEDIA_REFUSED', details: { verdict: 'TOO_LARGE', sizeBytes: input.sizeBytes, limit } },
  })
})

it('refuses 3 GB in every place of every call, for each kind that it takes, by its own limit', async () => {
  const sizeBytes = 3 * 1024 ** 3
  for (const { key: subProject, spec } of season2020.subProjects)
    for (const slot of slotsOf(spec.media))
      for (const kind of slot.kinds) {
        const asked = { subProject, slot: slot.key, kind, fileName: fileNameOf(kind), sizeBytes }
        const limit = specFor(slot, kind)?.maxSizeBytes.value
        expect([asked, await author.call(startUpload, asked)]).toMatchObject([
          asked,
          { error: { code: 'MEDIA_REFUSED', details: { verdict: 'TOO_LARGE', sizeBytes, limit } } },
        ])
      }
  expect(await cloud.environment.documents('uploads')).toEqual([])
})

it.each([
  ['a film of one byte less', { ...video, sizeBytes: 52_428_799 }],
  ['a photo of exactly 10 MB', { ...photo, sizeBytes: 10_485_760 }],
])('takes %s', async (_what, input) => {
  expect(await author.call(startUpload, input)).toMatchObject({ ok: true })
})

it('refuses a film for 摄影 and a photo for 微视频', async () => {
  expect(await author.refusal(startUpload, { ...photo, kind: 'video' })).toBe('INPUT_INVALID')
  expect(await author.refusal(startUpload, { ...video, kind: 'photo' })).toBe('INPUT_INVALID')
  expect(await author.refusal(startUpload, { ...video, subProject: 'song' })).toBe('SLOT_UNKNOWN')
})

describe('saying that the bytes are there', () => {
  it('is refused until they are, all of them', async () => {
    const bytes = mediaFile('photo')
    const ticket = await author.must(startUpload, { ...photo, sizeBytes: bytes.length })
    const { uploadId, cloudPath } = ticket
    const fileId = `cloud://${cloud.environment.env}.local/${cloudPath}`
    expect(await author.call(finishUpload, { uploadId, fileId })).toMatchObject({
      error: {
        code: 'UPLOAD_INCOMPLETE',
        details: { uploadId, expectedBytes: bytes.length, arrivedBytes: 0 },
      },
    })
    await cloud.environment.upload(author.openid, cloudPath, bytes.subarray(0, 50))
    expect(await author.call(finishUpload, { uploadId, fileId })).toMatchObject({
      error: {
        code: 'UPLOAD_INCOMPLETE',
        details: { uploadId, expectedBytes: bytes.length, arrivedBytes: 50 },
      },
    })
  })

  it('names this very place, in this very environment', async () => {
    const mine = await author.putFile({ kind: 'photo' })
    const other = await author.putFile({ kind: 'photo' })
    const stranger = await (await cloud.registered('stranger')).putFile({ kind: 'photo' })
    const { uploadId, fileId, cloudPath } = mine
    const { env } = cloud.environment
    for (const wrong of [
      other.fileId,
      stranger.fileId,
      `cloud://another-env.local/${cloudPath}`,
      `cloud://${env}x.local/${cloudPath}`,
      `cloud://${env}.local/${cloudPath}/../${cloudPath}`,
      `cloud://${env}.local//${cloudPath}`,
      `cloud://${env}.local/x?/${cloudPath}`,
      'cloud://',
    ])
      expect([wrong, await author.refusal(finishUpload, { uploadId, fileId: wrong })]).toEqual([
        wrong,
        'NOT_FOUND',
      ])
    expect(await author.must(finishUpload, { uploadId, fileId })).toEqual({
      uploadId,
      sizeBytes: mine.bytes.length,
    })
  })

  it('is too late after a day', async () => {
    const { uploadId, fileId } = await author.putFile({ kind: 'photo' })
    await cloud.environment.advanceClock(24 * 3600 * 1000)
    expect(await author.call(finishUpload, { uploadId, fileId })).toMatchObject({
      error: { code: 'UPLOAD_EXPIRED', details: { uploadId } },
    })
  })
})

describe('storage itself', () => {
  it('takes no second object in a place, none in another’s folder, none by a crooked path', async () => {
    const { cloudPath, bytes } = await author.upload({ kind: 'photo' })
    const put = (path: string, openid = author.openid) => cloud.environment.upload(openid, path, bytes)
    const folder = cloudPath.slice(0, cloudPath.lastIndexOf('/'))
    const failures = await Promise.all(
      [
        put(cloudPath),
        put(cloudPath, 'stranger'),
        put(`${folder}/../aaaa/x.jpg`),
        put('season/2020.json'),
        put(`/${cloudPath}2`),
      ].map((upload) => upload.catch((failure: unknown) => failure)),
    )
    expect(failures.map((failure) => failure instanceof CloudFailure && failure.status)).toEqual([
      409, 403, 400, 403, 400,
    ])
  })
})

it('refuses a place in a slot that the call does not have', async () => {
  expect(await author.call(startUpload, { ...photo, slot: 'score' })).toMatchObject({
    error: { code: 'SLOT_UNKNOWN', details: { slot: 'score' } },
  })
})

describe('a submission', () => {
  const sendWith = async (
    files: WorkContent['files'],
    subProject: 'photography' | 'micro-video' = 'photography',
  ) => {
    const { workId } = await author.must(createWork, { subProject })
    const content = completeContent(subProject, { files })
    return author.call(submitWork, { workId, expectedVersion: 1, content })
  }
  const refusal = (code: ErrorCode, details: object) => ({ error: { code, details } })

  it('takes only own, finished uploads of its sub-project, each once', async () => {
    const stranger = await (await cloud.registered('stranger')).upload({ kind: 'photo' })
    const inMain = (...ids: readonly string[]) => sendWith({ main: ids })
    for (const uploadId of [
      stranger.uploadId,
      'aaaaaaaaaaaaaaaa',
      (await author.upload({ kind: 'video' })).uploadId,
    ])
      expect(await inMain(uploadId)).toMatchObject(refusal('UPLOAD_UNKNOWN', { slot: 'main', uploadId }))
    const { uploadId: unfinished } = await author.putFile({ kind: 'photo' })
    expect(await inMain(unfinished)).toMatchObject(
      refusal('UPLOAD_INCOMPLETE', { slot: 'main', uploadId: unfinished }),
    )
    const { uploadId } = await author.upload({ kind: 'photo' })
    expect(await inMain(uploadId, uploadId)).toMatchObject(
      refusal('UPLOAD_REPEATED', { slot: 'main', uploadId }),
    )
    expect(await inMain()).toMatchObject(
      refusal('WORK_INCOMPLETE', { parts: ['files.main'], reasons: ['missing'] }),
    )
    expect(await sendWith({ main: [uploadId], score: [uploadId] })).toMatchObject(
      refusal('SLOT_UNKNOWN', { slot: 'score' }),
    )
    expect(await inMain(uploadId)).toMatchObject({ ok: true })
    expect(await inMain(uploadId)).toMatchObject(refusal('UPLOAD_UNKNOWN', { slot: 'main', uploadId }))
  })

  it('takes no second film, and no two or three pictures', async () => {
    const films = [await author.upload({ kind: 'video' }), await author.upload({ kind: 'video' })]
    expect(await sendWith({ main: films.map(({ uploadId }) => uploadId) }, 'micro-video')).toMatchObject(
      refusal('WORK_INCOMPLETE', { parts: ['files.main'], reasons: ['tooMany'] }),
    )
    const pictures = [await author.upload({ kind: 'photo' }), await author.upload({ kind: 'photo' })]
    expect(await sendWith({ main: pictures.map(({ uploadId }) => uploadId) })).toMatchObject(
      refusal('WORK_INCOMPLETE', { parts: ['files.main'], reasons: ['seriesGap'] }),
    )
  })

  it('does not take a file that was left lying for a day', async () => {
    const { uploadId } = await author.upload({ kind: 'photo' })
    await cloud.environment.advanceClock(24 * 3600 * 1000)
    expect(await sendWith({ main: [uploadId] })).toMatchObject(
      refusal('UPLOAD_EXPIRED', { slot: 'main', uploadId }),
    )
  })
})
