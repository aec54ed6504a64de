import { actions, type ActionKey } from '../../support/all-actions'
import { type Reply } from '#shared/contract/action'
import { readSession } from '#shared/contract/session/session'
import { createInvitation } from '#shared/contract/roles/roles'
import { everythingStored } from '../../support/database-effect'
import { type Person } from '../../support/product-person'
import { productCloud, type MadeWork, type ProductCloud } from '../../support/product-cloud'
import { HOSTILE_IDS, placesIn, UNASKED, valueAt, withField, withValue } from '../../support/spoiled-inputs'
import { CloudFailure } from '../../support/test-environment'
import { type Named, NOTHING_NAMED, validInputs } from '../../support/valid-inputs'

const keys = Object.keys(actions) as ActionKey[]

let cloud: ProductCloud
let everything: Person
let named: Named
let work: MadeWork
let before: unknown

/** One person with every role, and real things to name: only the input can be at fault. */
beforeAll(async () => {
  cloud = await productCloud()
  everything = cloud.admin
  for (const [role, unitId] of [
    ['provinceOfficer', 'province'],
    ['unitOfficer', 'baoji'],
  ] as const)
    await cloud.officer(everything.openid, role, unitId)
  work = await cloud.checkedWork()
  const { token } = await everything.must(createInvitation, { role: 'unitOfficer', unitId: 'xian' })
  const { workId, version, file } = work
  const { uploadId, fileId } = file
  named = { ...NOTHING_NAMED, workId, version, uploadId, fileId, token, personId: everything.personId }
  before = await everythingStored(cloud.environment)
})
afterAll(() => cloud.remove())

const codeOf = (reply: Reply<unknown>) => (reply.ok ? 'OK' : reply.error.code)
const codes = async (action: string, inputs: readonly unknown[]) => {
  const replies = await Promise.all(inputs.map((input) => everything.send(action, input)))
  return replies.map(codeOf)
}
const all = (code: string, count: number) => Array.from({ length: count }, () => code)

describe.each(keys)('%s', (key) => {
  const { name } = actions[key]
  const valid = () => validInputs[key](named) as object
  const places = () => placesIn(valid()).filter((path) => path.length === 1)

  it('refuses what is no object, and objects with a field too many or too few', async () => {
    const spoiled = [
      null,
      'text',
      42,
      true,
      [],
      [valid()],
      ...UNASKED.map((field) => withField(valid(), field)),
      ...places().map((path) => withValue(valid(), path, undefined)),
    ]
    expect(await codes(name, spoiled)).toEqual(all('INPUT_INVALID', spoiled.length))
  })

  it('refuses operators, other kinds and hostile texts in its fields', async () => {
    const spoiled = places().flatMap((path) => {
      const value = valueAt(valid(), path)
      const junk = typeof value === 'object' ? ['text', 42, null] : [{ $gt: '' }, ['a'], null]
      const hostile = /Id$|^token$|^key$/.test(String(path[0])) ? HOSTILE_IDS : []
      return [...junk, ...hostile].map((bad) => withValue(valid(), path, bad))
    })
    expect(await codes(name, spoiled)).toEqual(
      spoiled.map(() => expect.stringMatching(refusalsFor(key)) as string),
    )
  })

  it('is not even reached by a text beyond the platform’s cap', async () => {
    const huge = { ...valid(), padding: 'x'.repeat(100 * 1024) }
    const failure = await everything.send(name, huge).catch((caught: unknown) => caught)
    expect(failure).toBeInstanceOf(CloudFailure)
    expect(failure).toMatchObject({ code: 'INPUT_TOO_LARGE', status: 413 })
    const within = { ...valid(), padding: '宝'.repeat(30_000) }
    expect(await codes(name, [within])).toEqual(['INPUT_INVALID'])
  })
})

/** A file id is a text of WeChat's making, so that a hostile one is well formed and names nothing. */
const refusalsFor = (key: ActionKey) =>
  key === 'finishUpload' ? /^(INPUT_INVALID|NOT_FOUND)$/ : /^INPUT_INVALID$/

it('tells which part is wrong, never what stood in it', async () => {
  const secret = '13800007188'
  const input = withField(
    withValue(validInputs.saveWork(named), ['content', 'title'], [secret]) as object,
    secret,
  )
  const reply = await everything.send(actions.saveWork.name, input)
  expect(reply).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } })
  expect(JSON.stringify(reply)).not.toContain(secret)
})

it('answers a field with an endless name in few words', async () => {
  const fields = { ['a'.repeat(60_000)]: 'x' }
  const reply = await everything.send(
    actions.saveWork.name,
    withValue(validInputs.saveWork(named), ['content', 'fields'], fields),
  )
  expect(codeOf(reply)).toBe('INPUT_INVALID')
  expect(JSON.stringify(reply).length).toBeLessThan(1000)
})

describe('the envelope', () => {
  it.each([
    'works.nope',
    '',
    'submitWork',
    'WORKS.READ',
    ' works.read',
    'constructor',
    '__proto__',
    'toString',
  ])('knows no action %j', async (action) => {
    expect(codeOf(await everything.send(action, {}))).toBe('UNKNOWN_ACTION')
  })

  it.each([[42], [null], [true], [{}], [['session.read']], ['x'.repeat(61)]])(
    'takes %j for no action',
    async (action) => {
      expect(codeOf(await everything.send(action, {}))).toBe('INPUT_INVALID')
    },
  )

  it.each([
    [''],
    ['short'],
    ['x'.repeat(65)],
    ['with space'],
    ['../../../etc'],
    ['a/b/c/d/e/f'],
    ['编号编号编号编号'],
    ['abcdefgh\n'],
    [42],
    [null],
    [{ $gt: '' }],
    [['abcdefgh']],
  ])('takes %j for no request id', async (requestId) => {
    const reply = await everything.send(readSession.name, {}, requestId)
    expect([codeOf(reply), reply.requestId]).toEqual(['INPUT_INVALID', ''])
  })

  it.each([[null], [{}], [{ action: 'session.read' }], [{ requestId: 'abcdefgh' }]])(
    'is not %j',
    async (event) => {
      const reply = await cloud.environment.call<Reply<unknown>>('api', event, everything.openid)
      expect(codeOf(reply)).toBe('INPUT_INVALID')
    },
  )

  it('takes the person from WeChat and from nowhere else', async () => {
    const spoofed = {
      action: readSession.name,
      input: {},
      requestId: 'spoofed-request',
      openid: everything.openid,
      OPENID: everything.openid,
      userInfo: { openId: everything.openid, appId: 'wx' },
      tcbContext: { openid: everything.openid },
    }
    const reply = await cloud.environment.call<Reply<{ personId: string; roles: unknown[] }>>(
      'api',
      spoofed,
      'nobody',
    )
    expect(reply).toMatchObject({ ok: true, value: { registered: false, roles: [] } })
    expect(reply.ok && reply.value.personId).toBe(cloud.as('nobody').personId)
  })
})

it('has stored nothing of all this', async () => {
  expect(await everythingStored(cloud.environment)).toEqual(before)
})
