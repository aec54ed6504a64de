import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { readReview } from '#shared/contract/reviews/reviews'
import { readWork } from '#shared/contract/works/works'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { season2020 } from '../../unit/season/season-2020'
import { completeContent, mediaFile } from '../../support/work-samples'

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

it('is empty before anything is accepted', async () => {
  const guest = cloud.as('guest')
  expect(await guest.must(listGallery, {})).toEqual({ items: [] })
  expect(await guest.must(listGallery, { subProject: 'micro-video' })).toEqual({ items: [] })
})

it('shows works on their way to nobody, whatever state they are in', async () => {
  const province = await cloud.provinceOfficer()
  const draft = await cloud.draft({ by: cloud.as('a') })
  const submitted = await cloud.submittedWork({ by: cloud.as('b') })
  const checked = await cloud.checkedWork({ by: cloud.as('c') })
  const returned = await cloud.checkedWork({ by: cloud.as('d') })
  await cloud.decide(province, returned.workId, 'return')
  const rejected = await cloud.checkedWork({ by: cloud.as('e') })
  await cloud.decide(province, rejected.workId, 'reject')
  const approvedOnce = await cloud.checkedWork({ by: cloud.as('f') })
  await cloud.decide(province, approvedOnce.workId, 'approve')
  for (const person of [cloud.as('guest'), checked.author, province, cloud.admin]) {
    expect(await person.must(listGallery, {})).toEqual({ items: [] })
    for (const { workId } of [draft, submitted, checked, returned, rejected, approvedOnce])
      expect(await person.refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
  }
})

it('lists the newest acceptance first, page by page, by sub-project too', async () => {
  const authors = ['a', 'b', 'c', 'd', 'e'].map((openid) => cloud.as(openid))
  const ids: Record<'video' | 'photo', string[]> = { video: [], photo: [] }
  const order: string[] = []
  for (let count = 0; count < 22; count++) {
    const kind = count % 11 === 3 ? 'video' : 'photo'
    const { workId } = await cloud.acceptedWork({
      kind,
      ...(authors[count % 5] ? { by: authors[count % 5] } : {}),
    })
    ids[kind].unshift(workId)
    order.unshift(workId)
  }
  const guest = cloud.as('guest')
  const workIds = (page: { items: ReadonlyArray<{ workId: string }> }) =>
    page.items.map(({ workId }) => workId)
  const first = await guest.must(listGallery, {})
  const second = await guest.must(listGallery, { cursor: first.next ?? '' })
  expect(workIds(first)).toEqual(order.slice(0, 20))
  expect(workIds(second)).toEqual(order.slice(20))
  const few = await guest.must(listGallery, { atMost: 3 })
  expect(workIds(few)).toEqual(order.slice(0, 3))
  expect(workIds(await guest.must(listGallery, { atMost: 3, cursor: few.next ?? '' }))).toEqual(
    order.slice(3, 6),
  )
  for (const atMost of [0, 21, 1.5, '3'])
    expect(await guest.refusal(listGallery, { atMost } as { atMost: number })).toBe('INPUT_INVALID')
  expect(second).not.toHaveProperty('next')
  expect(workIds(await guest.must(listGallery, { subProject: 'micro-video' }))).toEqual(ids.video)
  expect(workIds(await guest.must(listGallery, { subProject: 'photography' }))).toEqual(ids.photo)
  expect(await guest.must(listGallery, { subProject: 'song' })).toEqual({ items: [] })
}, 90_000)

describe('an object replaced after its acceptance', () => {
  it('is shown to nobody: no page in the gallery, no address for author and officers', async () => {
    const { author, workId, file } = await cloud.acceptedWork({ kind: 'video' })
    const guest = cloud.as('guest')
    const { media } = await guest.must(readPublicWork, { workId })
    await cloud.environment.overwriteObject(file.cloudPath, mediaFile('video', 9))
    expect(await guest.refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
    expect((await author.must(readWork, { workId })).media[0]).not.toHaveProperty('url')
    const province = await cloud.provinceOfficer()
    expect((await province.must(readReview, { workId })).media[0]).not.toHaveProperty('url')
    expect(media[0]?.url).toContain('/storage/')
  })

  it('is back when the checked bytes are', async () => {
    const { workId, file } = await cloud.acceptedWork()
    await cloud.environment.overwriteObject(file.cloudPath, mediaFile('photo', 9))
    await cloud.environment.overwriteObject(file.cloudPath, file.bytes)
    expect(await cloud.as('guest').must(readPublicWork, { workId })).toMatchObject({ workId })
  })
})

it('addresses are signed: forged, changed and bare ones open nothing', async () => {
  const { workId, file } = await cloud.acceptedWork({ kind: 'video' })
  const { media } = await cloud.as('guest').must(readPublicWork, { workId })
  const url = new URL(media[0]?.url ?? '')
  const statusOf = async (change: (changed: URL) => void, method = 'GET') => {
    const changed = new URL(url)
    change(changed)
    return (await fetch(changed, { method, ...(method === 'PUT' ? { body: 'x' } : {}) })).status
  }
  const other = file.cloudPath.replace(/\.mp4$/, '0.mp4')
  expect(
    await Promise.all([
      statusOf(() => undefined),
      statusOf(({ searchParams }) => searchParams.delete('sign')),
      statusOf(({ searchParams }) => searchParams.set('sign', '0'.repeat(64))),
      statusOf(({ searchParams }) => searchParams.set('expires', '9999999999')),
      statusOf((changed) => (changed.pathname = changed.pathname.replace(file.cloudPath, other))),
      statusOf(() => undefined, 'PUT'),
    ]),
  ).toEqual([200, 403, 403, 403, 403, 403])
})

it('the season’s switch takes a kind’s playing away, not the picture nor the page, and not from author and officers', async () => {
  const film = await cloud.acceptedWork({ kind: 'video', covered: true })
  const photo = await cloud.acceptedWork({ by: film.author, covered: true })
  const off = { value: false, source: 'default' } as const
  const switchOff = (hash: string, kinds: object) =>
    cloud.environment.load('seasons', [
      { _id: hash, season: { ...season2020, playback: { ...season2020.playback, ...kinds } } },
      { _id: 'current', hash },
    ])
  await switchOff('without-films', { video: off })
  const guest = cloud.as('guest')
  const shown = await guest.must(readPublicWork, { workId: film.workId })
  const cover = expect.objectContaining({ width: 1280 }) as unknown
  const [plain] = shown.media
  expect(plain).toEqual({
    ...{ key: 'main-0', slot: 'main', kind: 'video', durationMs: 3000, width: 1280, height: 720, cover },
  })
  expect([shown.shownElsewhere, shown.cover]).toEqual([true, cover])
  expect(JSON.stringify(shown)).not.toContain(film.file.cloudPath)
  const picture = await guest.must(readPublicWork, { workId: photo.workId })
  expect(picture.media[0]?.url).toContain('/storage/')
  expect(picture).not.toHaveProperty('shownElsewhere')

  await switchOff('without-photos', { photo: off })
  const covered = await guest.must(readPublicWork, { workId: photo.workId })
  expect(covered.media.map(({ url }) => url)).toEqual([undefined])
  expect(covered).toMatchObject({ shownElsewhere: true, cover })
  const again = await guest.must(readPublicWork, { workId: film.workId })
  expect(again.media[0]?.url).toContain(film.file.cloudPath)

  await switchOff('without-films', { video: off })
  const { workId } = film
  const own = await film.author.must(readWork, { workId })
  const officer = await cloud.provinceOfficer()
  const review = await officer.must(readReview, { workId })
  for (const { url } of [...own.media, ...review.media]) expect(url).toContain(film.file.cloudPath)
})

it('says so where AI made the work', async () => {
  const declarations = { ...completeContent('photography').declarations, ai: true }
  const { workId } = await cloud.acceptedWork({ content: { declarations } })
  expect(await cloud.as('guest').must(readPublicWork, { workId })).toMatchObject({ aiGenerated: true })
})
