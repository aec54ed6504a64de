import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportAuditRows, listAuditRows } from '#shared/contract/audit/audit'
import { createInvitation, grantRole } from '#shared/contract/roles/roles'
import { AUDIT_STREAMS, type LinkedAuditRow } from '#shared/domain/audit/audit-row'
import { ChainCheck } from '#shared/domain/audit/chain-check'
import { rankOf } from '#shared/domain/rank'
import { checkFile } from '../../../local-cloud/audit-verify/check-file'
import { auditFileOf } from '../../../src/features/audit/audit-file'
import { auditIdIn, type KeptAuditRow, keptAuditRows } from '../../support/audit-rows'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Dies } from '../../support/test-environment'
import { sha256 } from '../../unit/audit/audit-chain'

const DAY = 86_400_000
const LEASE = 70_000

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

/** How many rows a run linked. What the timer did not do it says: a job that failed fails the test. */
async function sweep(dies?: Dies): Promise<number> {
  type Swept = { readonly auditRowsLinked: number; readonly failed: readonly string[] }
  const { auditRowsLinked, failed } = await cloud.environment.fireTimer<Swept>('events', 'sweep', dies)
  expect(failed).toEqual([])
  return auditRowsLinked
}

/** Waiting rows as use cases leave them, in two streams by turns. */
async function loadWaiting(count: number): Promise<void> {
  const now = await cloud.environment.now()
  const rows = Array.from({ length: count }, (_, index) => {
    const [id, at] = [sha256(`waiting ${index}`), now - 60_000 + index]
    return {
      ...{ _id: id, id, stream: index % 2 === 0 ? 'reviews' : 'roles', at, action: 'reviews.decide' },
      ...{ actor: 'ab'.repeat(16), subject: 'work:aaaaaaaaaaaaaaaa', facts: {}, outcome: 'done' },
      ...{ linkableAt: at, rank: rankOf(at, id), waitingRank: rankOf(at, id) },
    }
  })
  await cloud.environment.load('auditRows', rows)
}

const isWaiting = ({ waitingRank }: KeptAuditRow) => waitingRank !== undefined

/** The linked rows, each once, in whole chains that end at the heads; throws where they do not. */
async function wholeChains(): Promise<readonly LinkedAuditRow[]> {
  const rows = (await keptAuditRows(cloud.environment)).filter((row) => !isWaiting(row))
  const linked = rows.map(({ _id, rank: _rank, chainRank: _chainRank, ...row }) => row as LinkedAuditRow)
  linked.sort((left, right) => left.seq - right.seq)
  const check = new ChainCheck(sha256)
  expect(linked.map((row) => check.row(row)).filter((fault) => fault !== undefined)).toEqual([])
  const heads = await cloud.environment.documents<Parameters<ChainCheck['head']>[0]>('auditHeads')
  expect(heads.map((head) => check.head(head)).filter((fault) => fault !== undefined)).toEqual([])
  return linked
}

it('what use cases left is linked at the next run, and once', async () => {
  const { personId } = await cloud.registered('granted')
  await cloud.admin.must(grantRole, { personId, role: 'unitOfficer', unitId: 'baoji' })
  const before = await keptAuditRows(cloud.environment)
  expect(before.filter(isWaiting)).toHaveLength(before.length)
  expect(await sweep()).toBe(before.length)
  expect(await wholeChains()).toHaveLength(before.length)
  expect(await sweep()).toBe(0)
  const said = ({ stream, at, action, actor, subject, facts }: KeptAuditRow) => ({
    stream,
    at,
    action,
    actor,
    subject,
    facts,
  })
  expect((await keptAuditRows(cloud.environment)).map(said)).toEqual(before.map(said))
})

it('a run links what its portion allows, the earliest first, in transactions of twenty documents', async () => {
  await sweep()
  await loadWaiting(300)
  const first = await sweep()
  expect(first).toBeGreaterThanOrEqual(90)
  expect(first).toBeLessThanOrEqual(200)
  expect([first + (await sweep()) + (await sweep()) + (await sweep()), await sweep()]).toEqual([300, 0])
  expect((await wholeChains()).length).toBeGreaterThanOrEqual(300)
  const quiet = (await cloud.environment.invocations()).at(-1)
  const own = quiet?.queries.filter(({ collection }) => collection.startsWith('audit'))
  expect(own?.map(({ collection, index, examined }) => [collection, index, examined])).toEqual([
    ['auditHeads', '_id', 4],
    ['auditRows', 'waiting', 0],
  ])
})

it('a linker that is killed after any write leaves whole chains, and the next ends its work', async () => {
  await sweep()
  await loadWaiting(42)
  const count = (await keptAuditRows(cloud.environment)).length
  for (let afterWrites = 1; (await keptAuditRows(cloud.environment)).some(isWaiting); afterWrites += 3) {
    const done = await sweep({ afterWrites }).catch(() => 'killed')
    await wholeChains()
    if (done === 'killed') await cloud.environment.advanceClock(LEASE)
  }
  expect(await wholeChains()).toHaveLength(count)
})

it('who was killed holds the lease for a while: the next finds it and stops', async () => {
  await sweep()
  await loadWaiting(10)
  await expect(sweep({ afterWrites: 6 })).rejects.toThrow()
  expect(await sweep()).toBe(0)
  await cloud.environment.advanceClock(LEASE)
  expect(await sweep()).toBe(10)
  await wholeChains()
})

it('a lease from a clock that ran ahead holds nobody up, one of now does', async () => {
  await sweep()
  await loadWaiting(5)
  const now = await cloud.environment.now()
  const held = (until: number) =>
    cloud.environment.load('counters', [{ _id: 'lease-auditLinker', holder: 'another', until }])
  await held(now + LEASE - 10_000)
  expect(await sweep()).toBe(0)
  await held(now + 365 * DAY)
  expect(await sweep()).toBe(5)
  await wholeChains()
})

it('of linkers at one moment each row is linked once', async () => {
  await sweep()
  await loadWaiting(60)
  const count = (await keptAuditRows(cloud.environment)).length
  const linked = await Promise.all([sweep(), sweep(), sweep()])
  expect(linked.reduce((sum, each) => sum + each, 0)).toBe(60)
  expect(await wholeChains()).toHaveLength(count)
})

it('the first run of a Shanghai day keeps the heads as a digest, which the later chain bears out', async () => {
  await sweep()
  await cloud.admin.must(createInvitation, { role: 'unitOfficer', unitId: 'baoji' })
  await sweep()
  await cloud.environment.advanceClock(DAY)
  await sweep()
  type Digest = Parameters<ChainCheck['digest']>[0]
  const digests = await cloud.environment.documents<Digest>('auditDigests')
  expect(digests.map(({ day }) => day)).toEqual(['2020-06-14', '2020-06-15'])
  const check = new ChainCheck(sha256)
  for (const row of await wholeChains()) check.row(row)
  expect(digests.map((digest) => check.digest(digest))).toEqual([undefined, undefined])
})

it('a day’s refusals are linked when the day is over, with their count', async () => {
  const person = await cloud.registered('forbidden')
  const invite = () => person.refusal(createInvitation, { role: 'unitOfficer', unitId: 'baoji' })
  await Promise.all([invite(), invite(), invite()])
  await sweep()
  expect((await keptAuditRows(cloud.environment)).filter(isWaiting)).toMatchObject([{ count: 3 }])
  await cloud.environment.advanceClock(DAY)
  expect(await sweep()).toBe(1)
  expect((await wholeChains()).filter(({ stream }) => stream === 'refusals')).toMatchObject([
    { seq: 1, count: 3, outcome: 'refused', facts: { code: 'FORBIDDEN' } },
  ])
})

it('no housekeeping takes a row, a head or a digest away', async () => {
  await cloud.registered('person')
  await sweep()
  const rows = await wholeChains()
  for (const days of [8, 180, 365, 365]) {
    await cloud.environment.advanceClock(days * DAY)
    await sweep()
  }
  expect(await wholeChains()).toEqual(rows)
})

it('an export is whole, and one row changed in the database is found', async () => {
  await loadWaiting(40)
  while ((await sweep()) > 0);
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const file = join(folder, 'export.jsonl')
  const exported = async () => {
    const made = await auditFileOf(
      (input) => cloud.admin.call(exportAuditRows, input),
      0,
      () => undefined,
    )
    if (!made.ok) throw new Error(made.error.code)
    writeFileSync(file, made.text)
    return made
  }
  const { rows } = await exported()
  expect(rows).toBe((await wholeChains()).length)
  expect(await checkFile(file)).toMatchObject({ outcome: 'whole', rows })

  const own = (await keptAuditRows(cloud.environment)).filter(({ action }) => action === exportAuditRows.name)
  const streams = AUDIT_STREAMS.map((stream) => `stream:${stream}`)
  expect(own.map(({ subject }) => subject).sort()).toEqual([...streams].sort())

  const target = (await keptAuditRows(cloud.environment)).find(
    (row) => row.stream === 'reviews' && row.seq === 7,
  )
  await cloud.environment.load('auditRows', [{ ...target, action: 'reviews.takeDown' }])
  await exported()
  expect(await checkFile(file)).toMatchObject({
    outcome: 'broken',
    at: { fault: 'content', stream: 'reviews', seq: 7 },
  })
  rmSync(folder, { recursive: true })
})

describe('the list', () => {
  it('has the latest first, by stream, actor and subject, with names and what waits', async () => {
    const person = await cloud.officer('named', 'unitOfficer', 'baoji')
    await sweep()
    await cloud.admin.must(grantRole, { personId: person.personId, role: 'judge', unitId: 'province' })
    const { items } = await cloud.admin.must(listAuditRows, { stream: 'roles' })
    const [granted, accepted] = items
    expect(granted).toMatchObject({
      ...{ action: 'roles.grant', actorName: '管理员', subjectName: '李干事' },
      facts: { role: 'judge', unit: 'province' },
    })
    expect(granted).not.toHaveProperty('seq')
    expect(accepted).toMatchObject({ action: 'roles.acceptInvitation', actorName: '李干事', seq: 3 })
    expect(JSON.stringify(items)).not.toContain(person.personId)

    const auditId = await auditIdIn(cloud.environment, person.personId)
    const by = await cloud.admin.must(listAuditRows, { actor: auditId ?? '' })
    expect(by.items.map(({ action }) => action)).toEqual(['roles.acceptInvitation', 'session.register'])
    const about = await cloud.admin.must(listAuditRows, { subject: `person:${auditId}` })
    expect(about.items.map(({ action }) => action)).toEqual([
      'roles.grant',
      'roles.acceptInvitation',
      'session.register',
    ])
    const two = { stream: 'roles', actor: auditId ?? '' } as const
    expect(await cloud.admin.refusal(listAuditRows, two)).toBe('INPUT_INVALID')
  })

  it('a person whose key is gone is nobody: no name, and a new id for what they do later', async () => {
    const person = await cloud.officer('forgotten', 'unitOfficer', 'baoji')
    await sweep()
    const before = await auditIdIn(cloud.environment, person.personId)
    await cloud.environment.call(
      'probe',
      { script: `return db.collection('auditKeys').doc(input).remove()`, input: person.personId },
      'a-programmer',
    )
    const { items } = await cloud.admin.must(listAuditRows, { actor: before ?? '' })
    expect(items).toHaveLength(2)
    expect(items.every((row) => !('actorName' in row) && !('subjectName' in row))).toBe(true)
    await person.registered()
    expect(await auditIdIn(cloud.environment, person.personId)).not.toBe(before)
    await sweep()
    await wholeChains()
  })
})
