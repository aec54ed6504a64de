import { checkWork, createWork, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type Upload } from '../../../cloudfunctions/server/records/upload-repository'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { completeContent } from '../../support/work-samples'
import { season2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

const most = ({ spec }: SubProject) => slotsOf(spec.media).reduce((sum, { max }) => sum + max, 0)
const call = [...season2020.subProjects].sort((one, other) => most(other) - most(one))[0]

/** As many files as the call takes, each new. */
async function filesOf(author: Person, { key, spec }: SubProject): Promise<Record<string, string[]>> {
  const files: Record<string, string[]> = {}
  for (const { key: slot, kinds, max } of slotsOf(spec.media)) {
    const [kind] = kinds
    for (let at = 0; kind && at < max; at++)
      files[slot] = [...(files[slot] ?? []), (await author.upload({ kind, subProject: key, slot })).uploadId]
  }
  return files
}

it('a work of the most files can have them all replaced as it is sent, and the old ones expire', async () => {
  if (!call) throw new Error('the season has no call')
  const author = await cloud.registered('author')
  const [old, fresh] = [await filesOf(author, call), await filesOf(author, call)]
  const { workId } = await author.must(createWork, { subProject: call.key })
  const draft = completeContent(call.key, { files: old })
  await author.must(saveWork, { workId, expectedVersion: 1, content: draft })
  const content = { ...draft, files: fresh }
  await author.must(submitWork, { workId, expectedVersion: 2, content })
  expect((await author.must(checkWork, { workId })).status).toBe('inReview')
  expect((await author.must(readWork, { workId })).content.files).toEqual(fresh)
  const stored = await cloud.environment.documents<Upload & { _id: string }>('uploads')
  const of = (ids: readonly string[]) => stored.filter(({ _id }) => ids.includes(_id))
  const [before, after] = [Object.values(old).flat(), Object.values(fresh).flat()]
  expect(before.length).toBeGreaterThanOrEqual(10)
  expect(of(before).filter(({ draftId, workId: bound }) => draftId ?? bound)).toEqual([])
  expect(of(after).map(({ workId: bound }) => bound)).toEqual(after.map(() => workId))
  expect(await cloud.environment.documents('outbox')).toEqual([])
})

it('a file that a draft leaves out and names again stays with it', async () => {
  if (!call) throw new Error('the season has no call')
  const author = await cloud.registered('another author')
  const [slot = '', [file = ''] = []] = Object.entries(await filesOf(author, call))[0] ?? []
  const { workId } = await author.must(createWork, { subProject: call.key })
  const named = completeContent(call.key, { files: { [slot]: [file] } })
  const save = (expectedVersion: number, files: Record<string, string[]>) =>
    author.must(saveWork, { workId, expectedVersion, content: { ...named, files } })
  await save(1, { [slot]: [file] })
  await save(2, {})
  await save(3, { [slot]: [file] })
  const stored = await cloud.environment.documents<Upload & { _id: string }>('uploads')
  expect(stored.find(({ _id }) => _id === file)?.draftId).toBe(workId)
})
