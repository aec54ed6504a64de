import { finishUpload } from '#shared/contract/works/uploads'
import {
  checkWork,
  createWork,
  discardDraft,
  listMyWorks,
  readWork,
  saveWork,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

let authors = 0
const by = () => cloud.as(`author-${authors++}`)
const sweep = () => cloud.environment.fireTimer<{ moved: number }>('events', 'sweep')

describe.each(HEAD_STARTS)('with %p ms between them', (ms) => {
  it('saving and submitting the same state: one is done, the other told', async () => {
    const { author, workId, content } = await cloud.draft({ by: by() })
    const saved = { ...content, title: '存下来的' }
    const replies = await atOnce(
      ms,
      () => author.call(saveWork, { workId, expectedVersion: 1, content: saved }),
      () => author.call(submitWork, { workId, expectedVersion: 1, content }),
    )
    expect(replies.map(codeOf).sort()).toEqual(['OK', 'WORK_CHANGED'])
    const work = await author.must(readWork, { workId })
    const expected = replies[0].ok
      ? { status: 'draft', content: saved, version: 2 }
      : { status: 'checking', content, version: 2 }
    expect(work).toMatchObject(expected)
    expect(work.timeline.map(({ event }) => event)).toEqual(replies[0].ok ? [] : ['submitted'])
  })

  it('submitting from two phones: one work, one receipt', async () => {
    const { author, workId, content } = await cloud.draft({ by: by() })
    const submit = () => author.call(submitWork, { workId, expectedVersion: 1, content })
    const replies = await atOnce(ms, submit, submit)
    expect(replies.map(codeOf).sort()).toEqual(['OK', 'WORK_CHANGED'])
    const { items } = await author.must(listMyWorks, {})
    expect(items.map(({ id, status, version }) => [id, status, version])).toEqual([[workId, 'checking', 2]])
  })

  it('a check by the phone and one by the timer clear a work once', async () => {
    const { author, workId, version } = await cloud.submittedWork({ by: by() })
    await atOnce(ms, () => author.must(checkWork, { workId }), sweep)
    const work = await author.must(readWork, { workId })
    expect(work).toMatchObject({ status: 'inReview', version: version + 1 })
    expect(work.timeline.map(({ event }) => event)).toEqual(['submitted', 'checkCleared'])
  })

  it('withdrawing while the machine looks at it: cleared or withdrawn, and in a queue only then', async () => {
    const { author, workId, version } = await cloud.submittedWork({ by: by() })
    const [checked, withdrawn] = await atOnce(
      ms,
      () => author.call(checkWork, { workId }),
      () => author.call(withdrawWork, { workId, expectedVersion: version }),
    )
    expect(codeOf(checked)).toBe('OK')
    expect(['OK', 'WORK_CHANGED']).toContain(codeOf(withdrawn))
    const { status, timeline, ...work } = await author.must(readWork, { workId })
    expect(status).toBe(withdrawn.ok ? 'withdrawn' : 'inReview')
    expect(work.atUnit).toBe(withdrawn.ok ? undefined : 'baoji')
    expect(timeline.map(({ event }) => event)).toEqual([
      'submitted',
      withdrawn.ok ? 'withdrawn' : 'checkCleared',
    ])
  })

  it('throwing a draft away and submitting it: gone or sent', async () => {
    const { author, workId, content } = await cloud.draft({ by: by() })
    const replies = await atOnce(
      ms,
      () => author.call(discardDraft, { workId }),
      () => author.call(submitWork, { workId, expectedVersion: 1, content }),
    )
    expect([
      ['OK', 'NOT_FOUND'],
      ['INVALID_TRANSITION', 'OK'],
    ]).toContainEqual(replies.map(codeOf))
    const { items } = await author.must(listMyWorks, {})
    expect(items.map(({ id }) => id)).toEqual(replies[0].ok ? [] : [workId])
  })

  it('throwing a draft away while its file arrives: the file waits for another', async () => {
    const author = await by().registered()
    const { workId } = await author.must(createWork, { subProject: 'photography' })
    const { uploadId, fileId } = await author.putFile({ kind: 'photo' })
    const replies = await atOnce(
      ms,
      () => author.call(discardDraft, { workId }),
      () => author.call(finishUpload, { uploadId, fileId }),
    )
    expect(replies.map(codeOf)).toEqual(['OK', 'OK'])
    const next = await cloud.draft({ by: author })
    const content = { ...next.content, files: { main: [uploadId] } }
    await author.must(submitWork, { workId: next.workId, expectedVersion: 1, content })
    expect((await author.must(listMyWorks, {})).items.map(({ id }) => id)).toEqual([next.workId])
  })

  it('a place given back and a sixth work: never more than five', async () => {
    const author = await by().registered()
    const works: MadeWork[] = []
    for (let count = 0; count < 5; count++) works.push(await cloud.submittedWork({ by: author }))
    const sixth = await cloud.draft({ by: author })
    const [withdrawn, sent] = await atOnce(
      ms,
      () => author.call(withdrawWork, { workId: works[0]?.workId ?? '', expectedVersion: 2 }),
      () => author.call(submitWork, { workId: sixth.workId, expectedVersion: 1, content: sixth.content }),
    )
    expect(codeOf(withdrawn)).toBe('OK')
    expect(['OK', 'QUOTA_EXCEEDED']).toContain(codeOf(sent))
    const { items } = await author.must(listMyWorks, {})
    expect(items.filter(({ status }) => status === 'checking')).toHaveLength(sent.ok ? 5 : 4)
  })
})
