import { readReview, listReviewQueue } from '#shared/contract/reviews/reviews'
import { checkWork, createWork, readWork, submitWork } from '#shared/contract/works/works'
import { type MediaKind } from '#shared/domain/media/kinds'
import { type Work } from '#shared/domain/work/work'
import { withoutFilms, withoutScores, withoutSongs } from '../../support/changed-songs'
import { linkedFilm, sendCopy } from '../../support/linked-films'
import { PDF_TRUTH } from '../../support/pdf-samples'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { publishedSeason } from '../../support/seasons'
import { completeContent } from '../../support/work-samples'

let cloud: ProductCloud
let author: Person
beforeEach(async () => {
  cloud = await productCloud()
  author = await cloud.registered('author')
})
afterEach(() => cloud.remove())

const sweep = () => cloud.environment.fireTimer('events', 'sweep')

/** A song with its score, and what its call takes from then on. */
async function song(recording: MediaKind, score?: Uint8Array): Promise<string> {
  const subProject = 'song'
  const file = await author.upload({ kind: recording, subProject, slot: 'recording' })
  const sheet = { kind: 'document', subProject, slot: 'score', ...(score ? { bytes: score } : {}) } as const
  const { uploadId } = await author.upload(sheet)
  const { workId } = await author.must(createWork, { subProject })
  const content = completeContent(subProject, { files: { recording: [file.uploadId], score: [uploadId] } })
  await author.must(submitWork, { workId, expectedVersion: 1, content })
  return workId
}

describe('a work that the machine has not looked at yet', () => {
  it.each([
    ['its slot', 'audio', withoutScores],
    ['its kind of file', 'video', withoutFilms],
  ] as const)('goes by what it was sent in to when its call loses %s', async (_what, kind, change) => {
    const workId = await song(kind)
    await publishedSeason(cloud.admin, change)
    expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'inReview', atUnit: 'baoji' })
    const own = await author.must(readWork, { workId })
    expect(own.media.map(({ slot, check }) => [slot, check?.code])).toEqual([
      ['recording', 'OK'],
      ['score', 'OK'],
    ])
    const review = await (await cloud.provinceOfficer()).must(readReview, { workId })
    expect(review.media.map(({ slot }) => slot)).toEqual(['recording', 'score'])
  })

  it('goes on, and officers read it, when its call is gone altogether', async () => {
    const workId = await song('audio')
    await publishedSeason(cloud.admin, withoutSongs)
    await sweep()
    const review = await (await cloud.provinceOfficer()).must(readReview, { workId })
    expect([review.status, review.atUnit, review.fields]).toEqual(['inReview', 'baoji', {}])
    expect(review.media.map(({ check }) => check?.code)).toEqual(['OK', 'OK'])
  })

  it('is looked at as strictly as before', async () => {
    const workId = await song('audio', PDF_TRUTH['a script when it opens']?.().bytes)
    await publishedSeason(cloud.admin, withoutScores)
    expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'returned' })
    expect((await author.must(readWork, { workId })).decision?.faults).toMatchObject([
      { code: 'ACTIVE_CONTENT' },
    ])
  })

  it('of which nobody knows what was asked is given back, its files named in its text as before', async () => {
    const workId = await song('audio')
    await publishedSeason(cloud.admin, withoutScores)
    const [stored] = await cloud.environment.documents<Work>('works')
    const { submittedTo: _unknown, ...older } = stored as Work
    await cloud.environment.load('works', [older])
    await sweep()
    const work = await author.must(readWork, { workId })
    expect([work.status, work.content]).toEqual(['returned', older.content])
    expect(work.decision).toMatchObject({ by: 'machine', faults: [{ verdict: 'reject', code: 'NOT_ASKED' }] })
    expect(work.timeline.map(({ event }) => event)).toEqual(['submitted', 'checkFault'])
    const review = await (await cloud.provinceOfficer()).must(readReview, { workId })
    expect(review.decision).toMatchObject({ faults: [{ code: 'NOT_ASKED' }] })

    const content = { ...work.content, files: { ...work.content.files, score: [] } }
    await author.must(submitWork, { workId, expectedVersion: work.version, content })
    expect(await author.must(checkWork, { workId })).toMatchObject({ status: 'inReview' })
  })
})

describe('a film that came as a link, in review', () => {
  const filesOnly = () =>
    publishedSeason(cloud.admin, ({ subProjects }) => {
      const spec = subProjects.find(({ key }) => key === 'micro-film')?.spec as { media: object } | undefined
      const { options = [] } = (spec?.media ?? {}) as { options?: object[] }
      if (spec && options[0]) spec.media = options[0]
    })

  it('takes its copy by what it was sent in to when its call takes no links any more, and is accepted', async () => {
    const { workId } = await linkedFilm(author)
    await filesOnly()
    const province = await cloud.provinceOfficer()
    const { links } = await province.must(readReview, { workId })
    expect(links).toMatchObject([{ needsCopy: true, copyAsked: { kind: 'video' } }])
    expect(await sendCopy(province, workId)).toMatchObject({ ok: true })
    await cloud.decide(province, workId, 'approve')
    expect(await cloud.decide(province, workId, 'approve')).toMatchObject({ status: 'accepted' })
  })

  it('of which nobody knows what was asked can be given back, and says that it takes no copy', async () => {
    const { workId } = await linkedFilm(author)
    await filesOnly()
    const [stored] = await cloud.environment.documents<Work>('works')
    const { submittedTo: _unknown, ...older } = stored as Work
    await cloud.environment.load('works', [older])
    const province = await cloud.provinceOfficer()
    expect((await province.must(listReviewQueue, { unitId: 'baoji' })).items).toHaveLength(1)
    const { links } = await province.must(readReview, { workId })
    expect(links[0]?.needsCopy).toBe(true)
    expect(links[0]).not.toHaveProperty('copyAsked')
    expect(await cloud.decide(province, workId, 'return')).toMatchObject({ status: 'returned' })
  })
})
