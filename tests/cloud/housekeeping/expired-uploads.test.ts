import { readPublicWork } from '#shared/contract/gallery/gallery'
import { finishUpload } from '#shared/contract/works/uploads'
import { discardDraft, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { readSession } from '#shared/contract/session/session'
import { type WorkContent } from '#shared/domain/work/work'
import { type Person, type UploadedFile } from '../../support/product-person'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { CloudFailure, type Dies } from '../../support/test-environment'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

const removed = async (dies?: Dies) =>
  (await cloud.environment.fireTimer<{ uploadsRemoved: number }>('events', 'sweep', dies)).uploadsRemoved

/** The timer as often as there is something to remove. */
async function removedInAll(): Promise<number> {
  const count = await removed()
  return count === 0 ? 0 : count + (await removedInAll())
}

interface StoredUpload {
  readonly id: string
  readonly draftId?: string
  readonly removing?: true
}
const uploads = () => cloud.environment.documents<StoredUpload>('uploads')
const uploadIds = async () => (await uploads()).map(({ id }) => id).sort()

/** Whether an object lies there: places are written once. Asking takes a free place. */
async function isStored({ cloudPath, bytes }: Pick<UploadedFile, 'cloudPath' | 'bytes'>): Promise<boolean> {
  const failure = await cloud.environment
    .upload(author.openid, cloudPath, bytes)
    .catch((caught: unknown) => caught)
  return failure instanceof CloudFailure && failure.status === 409
}

const saved = async (
  { workId, content }: MadeWork,
  expectedVersion = 1,
  changes: Partial<WorkContent> = {},
) => author.must(saveWork, { workId, expectedVersion, content: { ...content, ...changes } })

describe('an upload that no work takes up', () => {
  it('goes an hour after its day, with what was stored, whether it finished or never said so', async () => {
    const finished = await author.upload({ kind: 'photo' })
    const silent = await author.putFile({ kind: 'photo' })
    const { uploadId, fileId } = silent
    await cloud.environment.advanceClock(DAY + HOUR - 60_000)
    expect([await removed(), (await uploads()).length]).toEqual([0, 2])
    await cloud.environment.advanceClock(120_000)
    expect([await removed(), await uploads()]).toEqual([2, []])
    expect([await isStored(finished), await isStored(silent)]).toEqual([false, false])
    expect(await author.refusal(finishUpload, { uploadId, fileId })).toBe('NOT_FOUND')
    expect(await removed()).toBe(0)
  })

  it('goes when a draft takes another in its place, a day later; the other stays as long as the draft', async () => {
    const draft = await cloud.draft({ by: author })
    await saved(draft)
    const next = await author.upload({ kind: 'photo' })
    await saved(draft, 2, { files: { main: [next.uploadId] } })
    await cloud.environment.advanceClock(DAY)
    expect(await removedInAll()).toBe(0)
    await cloud.environment.advanceClock(2 * HOUR)
    expect([await removedInAll(), await uploadIds()]).toEqual([1, [next.uploadId]])
    expect(await isStored(draft.file)).toBe(false)
    await cloud.environment.advanceClock(60 * DAY)
    expect(await removedInAll()).toBe(0)
    const content = { ...draft.content, files: { main: [next.uploadId] } }
    expect(
      await author.call(submitWork, { workId: draft.workId, expectedVersion: 3, content }),
    ).toMatchObject({
      value: { status: 'checking' },
    })
  })

  it('may be put back into the draft for a day', async () => {
    const draft = await cloud.draft({ by: author })
    await saved(draft)
    await cloud.environment.advanceClock(10 * DAY)
    await saved(draft, 2, { files: { main: [] } })
    await cloud.environment.advanceClock(DAY - HOUR)
    await saved(draft, 3)
    await cloud.environment.advanceClock(10 * DAY)
    expect([await removedInAll(), await isStored(draft.file)]).toEqual([0, true])
  })

  it('goes with a draft that is thrown away', async () => {
    const draft = await cloud.draft({ by: author })
    await saved(draft)
    await author.must(discardDraft, { workId: draft.workId })
    await cloud.environment.advanceClock(HOUR + 60_000)
    expect([await removedInAll(), await isStored(draft.file)]).toEqual([1, false])
  })

  it('is not kept by a draft of somebody else, nor by one of another sub-project', async () => {
    const { uploadId } = await author.upload({ kind: 'photo' })
    const stranger = await cloud.draft({ by: cloud.as('stranger') })
    const content = { ...stranger.content, files: { main: [uploadId] } }
    await stranger.author.must(saveWork, { workId: stranger.workId, expectedVersion: 1, content })
    await saved(await cloud.draft({ by: author, kind: 'video' }), 1, { files: { main: [uploadId] } })
    await cloud.environment.advanceClock(26 * HOUR)
    await removedInAll()
    expect(await uploadIds()).not.toContain(uploadId)
  })
})

it('the files of a work that exists stay, those of earlier submissions too, whatever became of it', async () => {
  const province = await cloud.provinceOfficer()
  const accepted = await cloud.acceptedWork({ by: author, kind: 'video' })
  const returned = await cloud.checkedWork({ by: author })
  const { version } = await cloud.decide(province, returned.workId, 'return')
  const next = await author.upload({ kind: 'photo' })
  await saved(returned, version, { files: { main: [next.uploadId] } })
  await cloud.environment.advanceClock(90 * DAY)
  expect(await removedInAll()).toBe(0)
  const content = { ...returned.content, files: { main: [next.uploadId] } }
  await author.must(submitWork, { workId: returned.workId, expectedVersion: version + 1, content })
  await cloud.environment.advanceClock(90 * DAY)
  expect(await removedInAll()).toBe(0)
  expect(await Promise.all([accepted.file, returned.file, next].map(isStored))).toEqual([true, true, true])
  const shown = await cloud.as('guest').must(readPublicWork, { workId: accepted.workId })
  expect(shown.media[0]?.url).toEqual(expect.any(String))
})

it('a draft that takes a file up while it is being removed has it for good, or not at all', async () => {
  const drafts: MadeWork[] = []
  for (let count = 0; count < 20; count++)
    drafts.push(await cloud.draft({ by: author, kind: count < 10 ? 'photo' : 'video' }))
  await cloud.environment.advanceClock(26 * HOUR)
  await Promise.all([1, 2, 3, 4].map(() => author.must(readSession, {})))
  // Every instance is warm. The timer begins with the oldest, the author with the youngest: somewhere they meet.
  const run = removed()
  await Promise.all([...drafts].reverse().map((draft) => saved(draft)))
  const taken = (await uploads()).flatMap(({ id, draftId }) => (draftId === undefined ? [] : [id]))
  await run
  await cloud.environment.advanceClock(2 * HOUR)
  await removedInAll()
  expect(await uploadIds()).toEqual(taken.sort())
  for (const { file, workId, content } of [...drafts.slice(0, 5), ...drafts.slice(-5)]) {
    const kept = taken.includes(file.uploadId)
    expect(await isStored(file)).toBe(kept)
    expect(await author.call(submitWork, { workId, expectedVersion: 2, content })).toMatchObject(
      kept ? { ok: true } : { error: { code: 'UPLOAD_UNKNOWN' } },
    )
  }
})

it('a run that is killed after any of its writes leaves nothing that the next ones do not find', async () => {
  let killed = 0
  for (let afterWrites = 1; killed === afterWrites - 1; afterWrites++) {
    const files = [await author.upload({ kind: 'photo' }), await author.putFile({ kind: 'photo' })]
    await cloud.environment.advanceClock(26 * HOUR)
    const outcome = await removed({ afterWrites }).catch((failure: unknown) => failure)
    if (outcome instanceof CloudFailure) killed++
    await cloud.environment.advanceClock(2 * HOUR)
    await removedInAll()
    expect([await uploads(), ...(await Promise.all(files.map(isStored)))]).toEqual([[], false, false])
  }
  expect(killed).toBeGreaterThanOrEqual(4)
})

it('removes what its portion allows in a run, by the index and nothing else', async () => {
  for (let count = 0; count < 23; count++) await author.upload({ kind: 'photo' })
  await cloud.environment.advanceClock(26 * HOUR)
  const [first, second, third] = [await removed(), await removed(), await removed()]
  expect([first + second, third]).toEqual([23, 0])
  const runs = (await cloud.environment.invocations()).filter((each) => each.function === 'events')
  const searches = runs.flatMap(({ queries }) => queries.filter(({ collection }) => collection === 'uploads'))
  expect(searches.map(({ index, sortedInMemory }) => [index, sortedInMemory])).toEqual(
    searches.map(({ index }) => [index === '_id' ? '_id' : 'expiry', false]),
  )
  expect(Math.max(...searches.map(({ examined }) => examined))).toBeLessThanOrEqual(23)
})

it('a file that a draft names can be read and submitted long after its upload', async () => {
  const draft = await cloud.draft({ by: author })
  await saved(draft)
  await cloud.environment.advanceClock(40 * DAY)
  await removedInAll()
  const { workId, content } = draft
  expect((await author.must(readWork, { workId })).media.map(({ url }) => typeof url)).toEqual(['string'])
  expect(await author.call(submitWork, { workId, expectedVersion: 2, content })).toMatchObject({ ok: true })
})
