import { ALLOWANCES, type AllowanceName, MAX_OPEN_UPLOADS, windowEnd } from '#shared/domain/access/allowances'
import { acceptInvitation, createInvitation, readInvitation } from '#shared/contract/roles/roles'
import { PRIVACY_AGREEMENT_VERSION, readSession, register } from '#shared/contract/session/session'
import { startUpload } from '#shared/contract/works/uploads'
import { readWork, saveWork } from '#shared/contract/works/works'
import { freshRequestId, type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

let cloud: ProductCloud
let person: Person
beforeEach(async () => {
  cloud = await productCloud()
  person = await cloud.registered('person')
})
afterEach(() => cloud.remove())

interface Allowance {
  readonly _id: string
  readonly spent: number
}
const keptOf = async (name: AllowanceName) => {
  const kept = await cloud.environment.documents<Allowance>('allowances')
  return kept.find(({ _id }) => _id.startsWith(`${person.personId}-${name}-`))
}

/** As if the person had used all but `left` of it already. Answers when the next stretch begins. */
async function leave(name: AllowanceName, left: number): Promise<number> {
  const retryAt = windowEnd(ALLOWANCES[name], await cloud.environment.now())
  const _id = `${person.personId}-${name}-${retryAt}`
  const expiryRank = `${String(retryAt).padStart(15, '0')}-${_id}`
  await cloud.environment.load('allowances', [{ _id, spent: ALLOWANCES[name].most - left, expiryRank }])
  return retryAt
}

const agreement = { agreementVersion: PRIVACY_AGREEMENT_VERSION }
const agree = (requestId = freshRequestId()) => person.call(register, agreement, { requestId })
const photo = {
  subProject: 'photography',
  slot: 'main',
  kind: 'photo',
  fileName: '大堤.jpg',
  sizeBytes: 5000,
} as const
const film = {
  subProject: 'micro-video',
  slot: 'main',
  kind: 'video',
  fileName: '焊枪.mp4',
  sizeBytes: 50_000_000,
} as const

describe('writes', () => {
  it('are refused beyond the allowance until the next stretch, to this person only, and nothing is lost', async () => {
    const draft = await cloud.draft({ by: person })
    const retryAt = await leave('writes', 1)
    const { workId, content } = draft
    const save = (expectedVersion: number) => person.call(saveWork, { workId, expectedVersion, content })
    expect(await save(1)).toMatchObject({ ok: true })
    expect(await save(2)).toMatchObject({
      error: { code: 'TOO_MANY_CALLS', details: { max: 600, retryAt } },
    })
    expect(await person.must(readWork, { workId })).toMatchObject({ version: 2, content })
    expect(await cloud.registered('somebody-else')).toBeDefined()
    await cloud.environment.setClock(retryAt)
    expect(await save(2)).toMatchObject({ ok: true })
  })

  it('side by side are counted to the last one, and none waits for the other', async () => {
    await leave('writes', 4)
    const starts = await Promise.all(Array.from({ length: 10 }, () => person.call(startUpload, photo)))
    expect(starts.map((reply) => (reply.ok ? 'OK' : reply.error.code)).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'OK'),
      ...Array.from({ length: 6 }, () => 'TOO_MANY_CALLS'),
    ])
    expect((await keptOf('writes'))?.spent).toBe(600)
  })

  it('begin a stretch side by side and are all counted', async () => {
    const end = windowEnd(ALLOWANCES.writes, await cloud.environment.now())
    await cloud.environment.setClock(end)
    await Promise.all(Array.from({ length: 8 }, () => person.must(startUpload, photo)))
    const kept = await cloud.environment.documents<Allowance>('allowances')
    const later = windowEnd(ALLOWANCES.writes, end)
    expect(kept.find(({ _id }) => _id === `${person.personId}-writes-${later}`)?.spent).toBe(8)
  })

  it('are counted once, however often one is sent again; a replay is answered even when nothing is left', async () => {
    const requestId = freshRequestId()
    const first = await agree(requestId)
    const before = (await keptOf('writes'))?.spent
    for (let again = 0; again < 3; again++) await agree(requestId)
    expect((await keptOf('writes'))?.spent).toBe(before)
    await leave('writes', 0)
    expect(await agree(requestId)).toMatchObject({ ok: true, value: first.ok && first.value })
    expect(await agree()).toMatchObject({ error: { code: 'TOO_MANY_CALLS' } })
  })
})

describe('reads', () => {
  it('are stopped soon after the allowance is used up, by every instance', async () => {
    const retryAt = await leave('reads', 10)
    const codes: string[] = []
    for (let count = 0; count < 60; count++) {
      const reply = await person.call(readSession, {})
      codes.push(reply.ok ? 'OK' : JSON.stringify(reply.error))
    }
    const refused = JSON.stringify({ code: 'TOO_MANY_CALLS', details: { max: 3000, retryAt } })
    expect(new Set(codes)).toEqual(new Set(['OK', refused]))
    expect(codes.filter((code) => code === 'OK').length).toBeLessThanOrEqual(10 + 9 * 4)
    await cloud.environment.setClock(retryAt)
    expect(await person.call(readSession, {})).toMatchObject({ ok: true })
  })

  it('cost one write in ten', async () => {
    const before = (await cloud.environment.invocations()).length
    for (let count = 0; count < 100; count++) await person.must(readSession, {})
    const after = (await cloud.environment.invocations()).slice(before)
    expect(after.map(({ action }) => action)).toEqual(Array.from({ length: 100 }, () => readSession.name))
    const writes = after.reduce((sum, each) => sum + each.writes, 0)
    expect(writes).toBeGreaterThan(0)
    expect(writes).toBeLessThanOrEqual(10)
    expect((await keptOf('reads'))?.spent).toBe(writes * 10)
  })

  it('of an officer who goes through 320 entries without a pause are all answered', async () => {
    const { workId } = await cloud.draft({ by: person })
    for (let batch = 0; batch < 40; batch++)
      await Promise.all(Array.from({ length: 8 }, () => person.must(readWork, { workId })))
    expect((await keptOf('reads'))?.spent).toBeLessThanOrEqual(330)
  })
})

describe('guessing a token', () => {
  const token = (count: number) => `guess${String(count).padStart(35, '0')}`

  it('ends after sixty tries an hour, on both doors, for the right token too; other calls go on', async () => {
    const { token: right } = await cloud.admin.must(createInvitation, {
      role: 'unitOfficer',
      unitId: 'baoji',
    })
    const retryAt = windowEnd(ALLOWANCES.guesses, await cloud.environment.now())
    for (let count = 0; count < 30; count++) {
      expect(await person.refusal(readInvitation, { token: token(count) })).toBe('INVITATION_INVALID')
      const accept = { token: token(count), displayName: '李干事' }
      expect(await person.refusal(acceptInvitation, accept)).toBe('INVITATION_INVALID')
    }
    const refused = { error: { code: 'TOO_MANY_GUESSES', details: { max: 60, retryAt } } }
    expect(await person.call(readInvitation, { token: right })).toMatchObject(refused)
    expect(await person.call(acceptInvitation, { token: right, displayName: '李干事' })).toMatchObject(
      refused,
    )
    expect(await person.call(readSession, {})).toMatchObject({ ok: true, value: { roles: [] } })
    await cloud.environment.setClock(retryAt)
    expect(await person.call(readInvitation, { token: right })).toMatchObject({ ok: true })
  })
})

describe('uploads', () => {
  it('are limited in number and bytes a day, before a place is given out', async () => {
    const retryAt = await leave('uploads', 1)
    expect(await person.call(startUpload, photo)).toMatchObject({ ok: true })
    expect(await person.call(startUpload, photo)).toMatchObject({
      error: { code: 'TOO_MANY_UPLOADS', details: { max: 200, retryAt } },
    })
    await cloud.environment.setClock(retryAt)
    const nextDay = await leave('uploadBytes', 50_000_001)
    expect(await person.call(startUpload, film)).toMatchObject({ ok: true })
    expect(await person.call(startUpload, photo)).toMatchObject({
      error: { code: 'TOO_MANY_UPLOADS', details: { max: 3072 * 1024 * 1024, retryAt: nextDay } },
    })
    expect(await cloud.environment.documents('uploads')).toHaveLength(2)
  })

  it('a refused file uses nothing up', async () => {
    expect(await person.refusal(startUpload, { ...film, sizeBytes: 60_000_000 })).toBe('MEDIA_REFUSED')
    expect(await keptOf('uploads')).toBeUndefined()
  })

  it('that no work has taken up may be sixty at once; a draft that takes one makes room', async () => {
    const draft = await cloud.draft({ by: person })
    const first = (await cloud.environment.documents<{ expiresAt: number }>('uploads'))[0]
    for (let count = 1; count < MAX_OPEN_UPLOADS; count++) await person.must(startUpload, photo)
    expect(await person.call(startUpload, photo)).toMatchObject({
      error: { code: 'TOO_MANY_OPEN_UPLOADS', details: { max: 60, retryAt: first?.expiresAt } },
    })
    const { workId, content } = draft
    await person.must(saveWork, { workId, expectedVersion: 1, content })
    expect(await person.call(startUpload, photo)).toMatchObject({ ok: true })
    expect(await person.refusal(startUpload, photo)).toBe('TOO_MANY_OPEN_UPLOADS')
    await cloud.environment.advanceClock(25 * 3600 * 1000)
    expect(await person.call(startUpload, photo)).toMatchObject({ ok: true })
  })
})
