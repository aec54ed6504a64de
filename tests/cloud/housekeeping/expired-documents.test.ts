import { revealPhone } from '#shared/contract/reviews/reviews'
import { acceptInvitation, createInvitation, readInvitation } from '#shared/contract/roles/roles'
import { createWork } from '#shared/contract/works/works'
import { rankOf } from '#shared/domain/rank'
import { freshRequestId } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

const DAY = 24 * 3600 * 1000

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

const removed = async () =>
  (await cloud.environment.fireTimer<{ documentsRemoved: number }>('events', 'sweep')).documentsRemoved
const count = async (collection: string) => (await cloud.environment.documents(collection)).length

describe('a remembered request', () => {
  it('is answered for a week, and gone after it', async () => {
    const person = await cloud.registered('person')
    const requestId = freshRequestId()
    const input = { subProject: 'photography' }
    const first = await person.call(createWork, input, { requestId })
    await cloud.environment.advanceClock(7 * DAY - 60_000)
    await removed()
    expect(await person.call(createWork, input, { requestId })).toMatchObject({
      ok: true,
      value: first.ok && first.value,
    })
    await cloud.environment.advanceClock(120_000)
    await person.must(createWork, input)
    while ((await removed()) > 0);
    expect(await count('requests')).toBe(1)
  })

  it('keeps no token, no number and no name that anybody could read', async () => {
    const officer = await cloud.officer('officer', 'unitOfficer', 'baoji')
    const { workId } = await cloud.checkedWork({ content: { phone: '13800007188' } })
    const requestId = freshRequestId()
    const invite = () =>
      cloud.admin.call(createInvitation, { role: 'unitOfficer', unitId: 'xian' }, { requestId })
    const invited = await invite()
    const token = invited.ok ? invited.value.token : ''
    expect(token).toMatch(/^[A-Za-z0-9]{40}$/)
    const revealed = await officer.must(revealPhone, { workId, reason: '核对信息' })
    expect(revealed).toEqual({ phone: '13800007188' })

    const kept = JSON.stringify(await cloud.environment.documents('requests'))
    const decoded = kept.replace(/[A-Za-z0-9+/=]{20,}/g, (text) =>
      Buffer.from(text, 'base64').toString('utf8'),
    )
    for (const secret of [
      token,
      '13800007188',
      '李干事',
      requestId,
      officer.openid,
      officer.personId,
      workId,
    ])
      expect([secret, kept.includes(secret), decoded.includes(secret)]).toEqual([secret, false, false])
    expect(await invite()).toEqual({ ...invited, serverNow: expect.any(Number) as number })
  })

  it('is removed with thousands of others in one run, by ranges of its index', async () => {
    await removed()
    const now = await cloud.environment.now()
    await cloud.environment.load(
      'requests',
      Array.from({ length: 2500 }, (_each, at) => ({
        _id: `old-${at}`,
        expiryRank: rankOf(now - 2500 + at, ''),
      })),
    )
    const young = await count('requests')
    expect(await removed()).toBe(2500)
    expect(await count('requests')).toBe(young - 2500)
    const run = (await cloud.environment.invocations()).at(-1)
    const searches = run?.queries.filter(({ collection }) => collection === 'requests') ?? []
    expect(searches.map(({ index, examined }) => [index, examined])).toEqual([
      ['expiry', 1000],
      ['expiry', 1000],
      ['expiry', 1000],
      ['expiry', 1000],
      ['expiry', 500],
      ['expiry', 500],
    ])
  })
})

it('an invitation is kept for a week after it can no longer be used', async () => {
  const { token } = await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'baoji' })
  await (await cloud.registered('one')).must(acceptInvitation, { token, displayName: '李干事' })
  await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'xian' })
  await cloud.environment.advanceClock(14 * DAY - 60_000)
  await removed()
  expect(await count('invitations')).toBe(2)
  await cloud.environment.advanceClock(120_000)
  await removed()
  expect(await count('invitations')).toBe(0)
  expect(await cloud.as('guest').refusal(readInvitation, { token })).toBe('INVITATION_INVALID')
})

it('who called how often is forgotten when it no longer counts', async () => {
  await cloud.registered('person')
  expect(await count('allowances')).toBeGreaterThan(0)
  await cloud.environment.advanceClock(DAY)
  await removed()
  expect(await count('allowances')).toBe(0)
})
