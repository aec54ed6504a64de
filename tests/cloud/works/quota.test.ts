import { createWork, listMyWorks, submitWork } from '#shared/contract/works/works'
import { productCloud, type MadeWork, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const send = ({ author, workId, content }: MadeWork) =>
  author.call(submitWork, { workId, expectedVersion: 1, content })

it('lets only one of ten simultaneous submissions take the last place', async () => {
  const author = await cloud.registered('author')
  for (let count = 0; count < 4; count++) await cloud.submittedWork({ by: author })
  const drafts: MadeWork[] = []
  for (let count = 0; count < 10; count++) drafts.push(await cloud.draft({ by: author }))
  const replies = await Promise.all(drafts.map(send))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  const refused = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]))
  expect(refused).toEqual(Array.from({ length: 9 }, () => ({ code: 'QUOTA_EXCEEDED', details: { max: 5 } })))
  const states = (await author.must(listMyWorks, {})).items.map(({ status }) => status)
  expect(states.filter((status) => status === 'checking')).toHaveLength(5)
  expect(states.filter((status) => status === 'draft')).toHaveLength(9)
}, 30_000)

it('counts each sub-project apart', async () => {
  const author = await cloud.registered('author')
  for (let count = 0; count < 5; count++) await cloud.submittedWork({ by: author })
  expect(await cloud.submittedWork({ by: author, kind: 'video' })).toMatchObject({ status: 'checking' })
})

it('lets nobody keep more than ten drafts by asking for many at once', async () => {
  const author = await cloud.registered('author')
  const replies = await Promise.all(
    Array.from({ length: 14 }, () => author.call(createWork, { subProject: 'photography' })),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(10)
})

it('lets one file serve one work, when two claim it at once too', async () => {
  const { author, workId, content } = await cloud.draft()
  const other = await author.must(createWork, { subProject: 'photography' })
  const replies = await Promise.all(
    [workId, other.workId].map((id) => author.call(submitWork, { workId: id, expectedVersion: 1, content })),
  )
  expect(replies.map((reply) => (reply.ok ? 'sent' : reply.error.code)).sort()).toEqual([
    'UPLOAD_UNKNOWN',
    'sent',
  ])
})
