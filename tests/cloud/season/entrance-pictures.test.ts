import { amendSeason, startSeasonUpload } from '#shared/contract/season/manage-season'
import { readEntrancePicture, readSeason } from '#shared/contract/season/season'
import { finishUpload } from '#shared/contract/works/uploads'
import { codeOf } from '../../support/at-once'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { amended, hashNow, sendPicture, showPicture } from '../../support/seasons'
import { jpeg } from '../../support/work-samples'

let cloud: ProductCloud
let province: Person
let guest: Person
beforeEach(async () => {
  cloud = await productCloud()
  province = await cloud.provinceOfficer()
  guest = cloud.as('a-guest')
})
afterEach(() => cloud.remove())

describe('the picture of an entrance’s code', () => {
  const onSong = { kind: 'picture', subProject: 'song', index: 0 } as const
  const amend = async (uploadId: string) =>
    province.call(amendSeason, {
      expectedHash: await hashNow(province),
      change: onSong,
      uploadId,
      reason: '扫码',
    })

  it('is shown to everyone, and to nobody once it is removed', async () => {
    const picture = await showPicture(province)
    const { url } = await guest.must(readEntrancePicture, { picture })
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(bytes.equals(Buffer.from(jpeg(400, 400)))).toBe(true)
    await amended(province, { kind: 'picture', subProject: 'photography', index: 0 }, '二维码已失效')
    expect(await guest.refusal(readEntrancePicture, { picture })).toBe('NOT_FOUND')
    const { season } = await guest.must(readSeason, {})
    expect(JSON.stringify(season?.subProjects)).not.toContain(picture)
    await amended(province, { kind: 'picture', subProject: 'photography', index: 0, picture }, '又能用了')
    expect((await guest.must(readEntrancePicture, { picture })).url).toContain('.jpg')
  })

  it.each([
    ['no picture', Buffer.from('<svg onload="alert(1)"/>'), 'NOT_IMAGE'],
    ['half a picture', Buffer.from(jpeg(400, 400)).subarray(0, 40), 'TRUNCATED'],
    ['too many pixels', jpeg(5000, 5000), 'TOO_MANY_PIXELS'],
  ])('%s is refused by its reason', async (_what, bytes, verdict) => {
    const reply = await amend(await sendPicture(province, bytes))
    expect(reply).toMatchObject({ ok: false, error: { code: 'MEDIA_REFUSED', details: { verdict } } })
  })

  it('is the officer’s own, and there', async () => {
    expect(codeOf(await amend(await sendPicture(cloud.admin)))).toBe('NOT_FOUND')
    const kind = 'entrancePicture' as const
    const { uploadId } = await province.must(startSeasonUpload, { kind, fileName: 'a.png', sizeBytes: 9 })
    expect(codeOf(await amend(uploadId))).toBe('UPLOAD_INCOMPLETE')
    const unknown = { ...onSong, picture: '3'.repeat(32) }
    const expectedHash = await hashNow(province)
    expect(await province.refusal(amendSeason, { expectedHash, change: unknown, reason: '扫码' })).toBe(
      'NOT_FOUND',
    )
    const file = await province.upload({ kind: 'photo' })
    expect(codeOf(await amend(file.uploadId))).toBe('NOT_FOUND')
    expect(await province.refusal(finishUpload, { uploadId, fileId: file.fileId })).toBe('NOT_FOUND')
  })
})
