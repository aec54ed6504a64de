import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installSeason, readSeason } from '#shared/contract/season/season'
import { claimAdministrator, createInvitation } from '#shared/contract/roles/roles'
import { readSession, register } from '#shared/contract/session/session'
import { createWork } from '#shared/contract/works/works'
import { buildFunctions } from '../../../config/build-functions'
import { startLocalCloudProcess } from '../../support/local-cloud-process'
import { ProductCloud } from '../../support/product-cloud'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE } from '../../support/test-environment'
import { season2020 } from '../../unit/season/season-2020'

const right = { code: FIRST_ADMINISTRATOR_CODE, displayName: '管理员' }

let cloud: ProductCloud
beforeEach(async () => {
  cloud = new ProductCloud(await createTestEnvironment())
})
afterEach(() => cloud.remove())

it('before anybody has come, the page that claims the role is offered, to the registered only', async () => {
  const guest = cloud.as('first')
  expect(await guest.must(readSession, {})).toEqual({
    personId: guest.personId,
    registered: false,
    displayName: '',
    roles: [],
    administratorMissing: true,
    unreadMessages: 0,
  })
  expect(await guest.refusal(claimAdministrator, right)).toBe('NOT_REGISTERED')
})

it('the right code makes the first one administrator, once', async () => {
  const first = await cloud.registered('first')
  const session = {
    personId: first.personId,
    registered: true,
    displayName: '管理员',
    roles: [{ role: 'admin', unitId: 'province', grantedAt: expect.any(Number) as number }],
    administratorMissing: false,
    unreadMessages: 0,
  }
  expect(await first.must(claimAdministrator, right)).toEqual(session)
  expect(await first.must(readSession, {})).toEqual(session)
  const second = await cloud.registered('second')
  expect(await second.refusal(claimAdministrator, right)).toBe('ADMINISTRATOR_EXISTS')
  expect(await first.refusal(claimAdministrator, right)).toBe('ADMINISTRATOR_EXISTS')
  expect(await second.must(readSession, {})).toMatchObject({ roles: [], administratorMissing: false })
})

it.each([[''], ['guess'], [`${FIRST_ADMINISTRATOR_CODE} `], [FIRST_ADMINISTRATOR_CODE.toUpperCase()]])(
  'the code %j is wrong',
  async (code) => {
    const first = await cloud.registered('first')
    expect(await first.refusal(claimAdministrator, { ...right, code })).toBe('CODE_WRONG')
    expect(await first.must(readSession, {})).toMatchObject({ roles: [], administratorMissing: true })
  },
)

it('of five who know the code and come at once, one gets the role', async () => {
  const people = await Promise.all([1, 2, 3, 4, 5].map((n) => cloud.registered(`claimer-${n}`)))
  const replies = await Promise.all(people.map((person) => person.call(claimAdministrator, right)))
  expect(replies.map((reply) => (reply.ok ? 'OK' : reply.error.code)).sort()).toEqual([
    'ADMINISTRATOR_EXISTS',
    'ADMINISTRATOR_EXISTS',
    'ADMINISTRATOR_EXISTS',
    'ADMINISTRATOR_EXISTS',
    'OK',
  ])
})

describe('the season', () => {
  it('is missing at first, and everything that needs it says so', async () => {
    const worker = await cloud.registered('worker')
    expect(await worker.refusal(readSeason, {})).toBe('SEASON_MISSING')
    expect(await worker.refusal(createWork, { subProject: 'photography' })).toBe('SEASON_MISSING')
  })

  it('is installed by an administrator, as often as he likes', async () => {
    const admin = await cloud.registered('first')
    expect(await admin.refusal(installSeason, { key: '2020' })).toBe('FORBIDDEN')
    await admin.must(claimAdministrator, right)
    const first = await admin.must(installSeason, { key: '2020' })
    expect(first).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, changed: true })
    expect(await admin.must(installSeason, { key: '2020' })).toEqual({ ...first, changed: false })
    expect(await admin.refusal(installSeason, { key: '2021' })).toBe('NOT_FOUND')
    expect(await cloud.environment.documents('seasons')).toHaveLength(4)

    const guest = cloud.as('guest')
    expect(await guest.must(readSeason, {})).toEqual({ hash: first.hash, season: season2020 })
    expect(await guest.must(readSeason, { knownHash: first.hash })).toEqual({ hash: first.hash })
    const old = await guest.must(readSeason, { knownHash: '0'.repeat(64) })
    expect(old.season?.key).toBe('2020')
  })
})

describe('the privacy agreement', () => {
  it('is agreed to in its present version, and again without harm', async () => {
    const person = cloud.as('person')
    expect(await person.refusal(register, { agreementVersion: '2019-1' })).toBe('INPUT_INVALID')
    expect(await person.must(readSession, {})).toMatchObject({ registered: false })
    const session = await person.must(register, { agreementVersion: '2020-1' })
    expect(session).toMatchObject({ registered: true, roles: [] })
    expect(await person.must(register, { agreementVersion: '2020-1' })).toEqual(session)
  })

  it('agreed to again, leaves the roles as they are', async () => {
    const admin = await cloud.registered('first')
    await admin.must(claimAdministrator, right)
    expect(await (await admin.registered()).must(readSession, {})).toMatchObject({
      roles: [{ role: 'admin' }],
    })
  })

  it('in an older version gives no right, not even to an administrator', async () => {
    const admin = await cloud.registered('first')
    await admin.must(claimAdministrator, right)
    const [person] = await cloud.environment.documents<{ _id: string }>('people')
    await cloud.environment.load('people', [{ ...person, agreement: { version: '2019-1', at: 1 } }])
    expect(await admin.refusal(createInvitation, { role: 'judge', unitId: 'province' })).toBe(
      'NOT_REGISTERED',
    )
    expect(await admin.must(readSession, {})).toMatchObject({ registered: false, roles: [] })
  })
})

it.each([
  ['no code is set', []],
  ['the code is too short to be meant', ['--env', 'FIRST_ADMINISTRATOR_CODE=letmein']],
])('when %s nobody gets in, whatever he says', async (_when, variables) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'no-code-'))
  const functions = path.join(path.resolve(__dirname, '../../../node_modules/.cache'), path.basename(folder))
  await buildFunctions(functions)
  const process = await startLocalCloudProcess(['--data', folder, '--functions', functions, ...variables])
  try {
    const closed = new ProductCloud(await createTestEnvironment(process))
    const person = await closed.registered('first')
    for (const code of ['', 'undefined', 'letmein', FIRST_ADMINISTRATOR_CODE])
      expect([code, await person.refusal(claimAdministrator, { ...right, code })]).toEqual([
        code,
        'CODE_WRONG',
      ])
  } finally {
    await process.stop()
    for (const each of [folder, functions]) rmSync(each, { recursive: true, force: true })
  }
})
