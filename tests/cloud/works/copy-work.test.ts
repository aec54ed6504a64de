import {
  copyWork,
  discardDraft,
  listMyWorks,
  readWork,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { type Upload } from '../../../cloudfunctions/server/records/upload-repository'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

let authors = 0
async function withdrawn() {
  const made = await cloud.checkedWork({ by: cloud.as(`author-${authors++}`), covered: true })
  const { author, workId, version } = made
  await author.must(withdrawWork, { workId, expectedVersion: version })
  return made
}
const uploadNow = async (id: string) =>
  (await cloud.environment.documents<Upload & { _id: string }>('uploads')).find((each) => each._id === id)

it('begins a draft with all that was written and its file, which can be sent; promises are made anew', async () => {
  const { author, workId, content, file } = await withdrawn()
  const { workId: copyId, status, version } = await author.must(copyWork, { workId })
  expect([status, version]).toEqual(['draft', 1])
  const copy = await author.must(readWork, { workId: copyId })
  expect(copy.content).toEqual({ ...content, declarations: {}, publicConsent: false })
  expect(copy.media.map(({ uploadId, url, cover }) => [uploadId, typeof url, typeof cover?.url])).toEqual([
    [file.uploadId, 'string', 'string'],
  ])
  const now = await uploadNow(file.uploadId)
  expect([now?.draftId, now?.workId]).toEqual([copyId, undefined])
  const promised = { ...copy.content, declarations: content.declarations }
  const sent = await author.must(submitWork, { workId: copyId, expectedVersion: version, content: promised })
  expect(sent.status).toBe('checking')
  expect((await uploadNow(file.uploadId))?.workId).toBe(copyId)
  expect((await author.must(readWork, { workId })).status).toBe('withdrawn')
})

it('asked twice, there is one copy; once that is thrown away, another without the files that went with it', async () => {
  const { author, workId } = await withdrawn()
  const first = await author.must(copyWork, { workId })
  expect(await author.must(copyWork, { workId })).toEqual(first)
  expect((await author.must(listMyWorks, {})).items.length).toBe(2)
  await author.must(discardDraft, { workId: first.workId })
  const { workId: second } = await author.must(copyWork, { workId })
  expect(second).not.toBe(first.workId)
  expect((await author.must(readWork, { workId: second })).content.files).toEqual({ main: [] })
})

it('is for the author alone, and only for what is withdrawn', async () => {
  const { workId } = await withdrawn()
  expect(await (await cloud.registered('somebody')).refusal(copyWork, { workId })).toBe('NOT_FOUND')
  const { author, workId: waiting } = await cloud.checkedWork({ by: cloud.as('still-waiting') })
  expect(await author.refusal(copyWork, { workId: waiting })).toBe('INVALID_TRANSITION')
})
