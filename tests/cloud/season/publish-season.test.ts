import {
  validateSeasonFile,
  listSeasonChanges,
  publishSeason,
  readSeasonCandidate,
  startSeasonUpload,
} from '#shared/contract/season/manage-season'
import {
  installSeason,
  listSeasons,
  readNotice,
  readProgramme,
  readSeason,
} from '#shared/contract/season/season'
import { submitWork } from '#shared/contract/works/works'
import { atOnce, codeOf, HEAD_STARTS } from '../../support/at-once'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import {
  amended,
  candidateOf,
  handOver,
  hashNow,
  validated,
  season2021,
  sendPicture,
} from '../../support/seasons'
import { MISTAKES_OF_FIT } from '../../unit/season/mistakes-of-fit'
import { MISTAKES_OF_SHAPE } from '../../unit/season/mistakes-of-shape'
import { MISTAKES_OF_WORDS } from '../../unit/season/mistakes-of-words'
import { parts2020, rawSeason2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
let admin: Person
let guest: Person
beforeEach(async () => {
  cloud = await productCloud()
  admin = cloud.admin
  guest = cloud.as('a-guest')
})
afterEach(() => cloud.remove())

async function publish2021(): Promise<string> {
  const hash = await candidateOf(admin, season2021())
  return (await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })).hash
}

describe('a file that is handed over', () => {
  it('and fits is a candidate, with what it has otherwise, and nobody else sees anything', async () => {
    const present = await hashNow(guest)
    const before = parts2020.season.version
    const version = before + 1
    const hash = await candidateOf(admin, { ...rawSeason2020(), version, slogan: '另一句口号' })
    const name = parts2020.season.name
    expect(await admin.must(readSeasonCandidate, {})).toEqual({
      present: { hash: present, key: '2020', name, version: before },
      candidate: {
        ...{ hash, key: '2020', name, version, validatedAt: expect.any(Number) as number },
        differences: [
          { area: 'facts', of: [], field: ['version'], before, after: version },
          { area: 'facts', of: [], field: ['slogan'], before: parts2020.season.slogan, after: '另一句口号' },
        ],
        unitsDropped: [],
      },
    })
    expect(await hashNow(guest)).toBe(present)
    expect(await guest.must(listSeasons, {})).toEqual({ current: { key: '2020', name }, past: [] })
  })

  // Each mistake is told of by the domain's own tests; one of a kind shows the way there and back.
  it('with a mistake of any kind is answered with its places, and is no candidate', async () => {
    const kinds = [MISTAKES_OF_SHAPE, MISTAKES_OF_FIT, MISTAKES_OF_WORDS]
    for (const [, spoil, faults] of kinds.flatMap((each) => each.slice(0, 1))) {
      const season = rawSeason2020()
      spoil(season)
      const verdict = await validated(admin, season)
      if (verdict.verdict !== 'faulty') throw new Error(`${faults.join()} was answered ${verdict.verdict}`)
      expect(verdict.faults.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual(faults)
      expect(verdict.count).toBe(faults.length)
    }
    expect(await admin.must(readSeasonCandidate, {})).not.toHaveProperty('candidate')
  }, 300_000)

  it('tells what stands at the place, cut short', async () => {
    const verdict = await validated(admin, { ...rawSeason2020(), slogan: '网'.repeat(500) })
    expect(verdict).toEqual({
      verdict: 'faulty',
      count: 1,
      faults: [{ code: 'TOO_BIG', path: ['slogan'], value: '网'.repeat(60) }],
    })
  })

  it.each([
    ['no JSON', '{ "key": "2021", '],
    ['empty words', ' '],
    ['not UTF-8', 'ÿþ'],
  ])('%s is said to be none', async (_what, text) => {
    const bytes = text === 'ÿþ' ? Buffer.from([0xff, 0xfe, 0x00]).toString('latin1') : text
    expect(await validated(admin, bytes)).toEqual({ verdict: 'notJson' })
  })

  it('of two hundred faults brings the first hundred and their number', async () => {
    const season = rawSeason2020()
    const verdict = await validated(admin, { ...season, units: Array.from({ length: 200 }, () => 'x') })
    expect(verdict).toMatchObject({ verdict: 'faulty', count: 200 })
    expect(verdict.verdict === 'faulty' && verdict.faults).toHaveLength(100)
  })

  it('is the administrator’s own, of that kind, and there', async () => {
    const province = await cloud.provinceOfficer()
    const start = { kind: 'seasonFile', fileName: 'a.json', sizeBytes: 10 } as const
    expect(await province.refusal(startSeasonUpload, start)).toBe('FORBIDDEN')
    expect(await admin.refusal(startSeasonUpload, { ...start, sizeBytes: 3 * 1024 * 1024 })).toBe(
      'INPUT_INVALID',
    )
    const other = await cloud.officer('another-administrator', 'admin', 'province')
    const uploadId = await handOver(other, season2021())
    expect(await admin.refusal(validateSeasonFile, { uploadId })).toBe('NOT_FOUND')
    expect(await admin.refusal(validateSeasonFile, { uploadId: await sendPicture(admin) })).toBe('NOT_FOUND')
    const { uploadId: empty } = await admin.must(startSeasonUpload, start)
    expect(await admin.refusal(validateSeasonFile, { uploadId: empty })).toBe('UPLOAD_INCOMPLETE')
  })

  it('cannot be sent in as a work', async () => {
    const { workId, content } = await cloud.draft({ by: admin })
    const files = { main: [await sendPicture(admin)] }
    const input = { workId, expectedVersion: 1, content: { ...content, files } }
    expect(await admin.refusal(submitWork, input)).toBe('UPLOAD_UNKNOWN')
  })
})

it('installing the bundled file again takes nothing back of what was amended or published', async () => {
  const hash = await amended(admin, { kind: 'summary', subProject: 'song', summary: '新的简介' })
  expect(await admin.must(installSeason, { key: '2020' })).toEqual({ hash, changed: false })
  const later = await publish2021()
  expect(await admin.must(installSeason, { key: '2020' })).toEqual({ hash: later, changed: false })
})

it('a bundled file that has changed does not take the place of what was amended since', async () => {
  const hash = await amended(admin, { kind: 'summary', subProject: 'song', summary: '新的简介' })
  const older = { _id: 'current', hash, base: '0'.repeat(64), archive: [] }
  await cloud.environment.load('seasons', [older])
  expect(await admin.refusal(installSeason, { key: '2020' })).toBe('SEASON_CHANGED')
  expect(await hashNow(guest)).toBe(hash)
})

it('a faulty bundled file is refused with its faults', async () => {
  const reply = await admin.call(installSeason, { key: '1999' })
  expect(reply).toMatchObject({
    ok: false,
    error: {
      code: 'SEASON_FAULTY',
      details: { count: 1, faults: ['offlineActivitiesTarget.value QUOTA_SUM_MISMATCH'] },
    },
  })
  expect(await admin.refusal(installSeason, { key: '1998' })).toBe('NOT_FOUND')
})

describe('publishing', () => {
  it('makes the candidate the season of all, archives the present one, and tells who did it', async () => {
    const [before, hash] = [await hashNow(guest), await publish2021()]
    expect(await hashNow(guest)).toBe(hash)
    const { season } = await guest.must(readSeason, {})
    expect(season?.key).toBe('2021')
    const { past, current } = await guest.must(listSeasons, {})
    expect(current).toEqual({ key: '2021', name: season?.name })
    expect(past).toEqual([
      { key: '2020', name: parts2020.season.name, archivedAt: expect.any(Number) as number },
    ])
    for (const [name, action] of [
      ['season', readSeason],
      ['notice', readNotice],
      ['programme', readProgramme],
    ] as const)
      expect(await guest.must(action as typeof readSeason, { key: '2020' })).toEqual({
        hash: before,
        [name]: parts2020[name],
      })
    expect(await guest.must(readSeason, { key: '2020', knownHash: before })).toEqual({ hash: before })
    expect(await guest.refusal(readSeason, { key: '2019' })).toBe('NOT_FOUND')
    const { items } = await admin.must(listSeasonChanges, {})
    expect(items.map(({ event, key, version, by }) => [event, key, version, by])).toEqual([
      ['published', '2021', 1, '管理员'],
      ['installed', '2020', parts2020.season.version, '管理员'],
    ])
    expect(await admin.must(readSeasonCandidate, {})).not.toHaveProperty('candidate')
  })

  it('a file of the same year replaces it, and no archive is made of it', async () => {
    const hash = await candidateOf(admin, { ...rawSeason2020(), version: parts2020.season.version + 1 })
    await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
    expect((await guest.must(listSeasons, {})).past).toEqual([])
  })

  it('the year before can be published again: it is the archive no more', async () => {
    await publish2021()
    const hash = await candidateOf(admin, rawSeason2020())
    await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
    const { current, past } = await guest.must(listSeasons, {})
    expect([current.key, past.map(({ key }) => key)]).toEqual(['2020', ['2021']])
  })

  it('is refused where a unit of the present season is missing, by its name', async () => {
    const season = season2021()
    const units = season.units.filter(({ id }) => id !== 'other-separate' && id !== season.units.at(-1)?.id)
    const hash = await candidateOf(admin, { ...season, units })
    const reply = await admin.call(publishSeason, { hash, expectedHash: await hashNow(admin) })
    const last = season.units.at(-1)?.displayName
    expect(reply).toMatchObject({ ok: false, error: { code: 'UNITS_DROPPED' } })
    expect(JSON.stringify(reply)).toContain(last)
    expect((await admin.must(readSeasonCandidate, {})).candidate?.unitsDropped).toContain(last)
  })

  it('what is not the candidate, or over what is not the present one, is refused', async () => {
    const expectedHash = await hashNow(admin)
    const first = await candidateOf(admin, season2021())
    const hash = await candidateOf(admin, { ...season2021(), version: 2 })
    expect(await admin.refusal(publishSeason, { hash: first, expectedHash })).toBe('SEASON_CHANGED')
    expect(await admin.refusal(publishSeason, { hash, expectedHash: first })).toBe('SEASON_CHANGED')
    await amended(admin, { kind: 'summary', subProject: 'song', summary: '新的简介' })
    expect(await admin.refusal(publishSeason, { hash, expectedHash })).toBe('SEASON_CHANGED')
  })

  it.each(HEAD_STARTS)('of two who publish at once one is told that it has changed (%p ms)', async (ms) => {
    const expectedHash = await hashNow(admin)
    const hash = await candidateOf(admin, season2021())
    const other = await cloud.officer('another-administrator', 'admin', 'province')
    const by = (person: Person) => () => person.call(publishSeason, { hash, expectedHash })
    const replies = await atOnce(ms, by(admin), by(other))
    expect(replies.map(codeOf).sort()).toEqual(['OK', 'SEASON_CHANGED'])
    expect((await admin.must(listSeasonChanges, {})).items).toHaveLength(2)
  })
})
