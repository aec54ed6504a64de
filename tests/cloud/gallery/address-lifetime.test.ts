import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { readReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const MINUTE_S = 60

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

/** Until when an address is good, seconds from now by the machine's own clock: signatures run on real time. */
const goodForS = (url: string | undefined) =>
  Number(new URL(url ?? '').searchParams.get('expires')) - Date.now() / 1000

it('an address of a public film is good for its length and ten minutes, an officer’s for an hour', async () => {
  const { workId } = await cloud.acceptedWork({ kind: 'video' })
  const read = async () => (await cloud.as('guest').must(readPublicWork, { workId })).media[0]
  const film = await read()
  const seconds = (film?.durationMs ?? 0) / 1000
  expect(seconds).toBeGreaterThan(0)
  const left = goodForS(film?.url)
  expect(left).toBeLessThanOrEqual(seconds + 10 * MINUTE_S + 1)
  expect(left).toBeGreaterThan(9 * MINUTE_S)

  const province = await cloud.provinceOfficer()
  const [original] = (await province.must(readReview, { workId })).media
  expect(goodForS(original?.url)).toBeGreaterThan(50 * MINUTE_S)
  await province.must(takeDownWork, { workId, reason: '待核实' })
  expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
})

it('an address of a cover is good for ten minutes', async () => {
  const author = await cloud.registered('an-author')
  await cloud.acceptedWork({ by: author, kind: 'photo', covered: true })
  const [card] = (await cloud.as('guest').must(listGallery, {})).items
  expect(goodForS(card?.cover?.url)).toBeLessThanOrEqual(10 * MINUTE_S + 1)
})
