import { type Action, CALL_TEXT_MAX_BYTES } from '#shared/contract/action'
import { readNotice, readProgramme, readSeason } from '#shared/contract/season/season'
import { citationIsValid } from '#shared/domain/season/clauses'
import { productCloud, ProductCloud } from '../../support/product-cloud'
import { createTestEnvironment } from '../../support/test-environment'
import { parts2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

/** The parts of a season, the action that answers each, and the most bytes of UTF-8 it may weigh. */
const PARTS = [
  ['season', readSeason, 86_000],
  ['notice', readNotice, 32_000],
  ['programme', readProgramme, 16_000],
] as const

type ReadsPart = Action<{ knownHash?: string }, { readonly hash: string } & Record<string, unknown>>

describe.each(PARTS)('the %s', (name, action, mostBytes) => {
  const read = action as ReadsPart

  it('is answered whole to a guest, and light enough for a weak network', async () => {
    const answer = await cloud.as('a-guest').must(read, {})
    expect(answer).toEqual({ hash: answer.hash, [name]: parts2020[name] })
    const bytes = Buffer.byteLength(JSON.stringify(answer))
    expect([bytes <= mostBytes, bytes <= CALL_TEXT_MAX_BYTES]).toEqual([true, true])
  })

  it('is not sent again to who has it', async () => {
    const guest = cloud.as('a-guest')
    const { hash } = await guest.must(readSeason, {})
    expect(await guest.must(read, { knownHash: hash })).toEqual({ hash })
    expect(await guest.must(read, { knownHash: '0'.repeat(64) })).toEqual({ hash, [name]: parts2020[name] })
  })

  it('brings the clauses of all that it cites', () => {
    const cited = [...JSON.stringify(parts2020[name]).matchAll(/"clauseId":"([^"]+)"/g)].map(
      ([, id = '']) => id,
    )
    expect(cited.length).toBeGreaterThanOrEqual(10)
    expect(cited.filter((clauseId) => !citationIsValid(parts2020[name], { clauseId }))).toEqual([])
  })

  it('is refused in words that say why where no season is installed', async () => {
    const empty = new ProductCloud(await createTestEnvironment())
    try {
      expect(await empty.as('a-guest').refusal(read, {})).toBe('SEASON_MISSING')
    } finally {
      await empty.remove()
    }
  })

  it('is asked for by a hash and nothing else', async () => {
    expect(await cloud.as('a-guest').refusal(read, { knownHash: 'x', more: 1 } as never)).toBe(
      'INPUT_INVALID',
    )
  })
})

it('an answer that only reads the notice shows nobody’s mobile', async () => {
  const guest = cloud.as('a-guest')
  const text = JSON.stringify([await guest.must(readNotice, {}), await guest.must(readProgramme, {})])
  expect(text.replace(/[0-9a-f]{64}/g, '').match(/(?<!\d)1[3-9]\d{9}(?!\d)/g)).toBeNull()
})
