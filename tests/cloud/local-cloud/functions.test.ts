import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

let environment: TestEnvironment
beforeEach(async () => {
  environment = await createTestEnvironment()
})
afterEach(() => environment.remove())

const CHECK = `return (await cloud.openapi.security.msgSecCheck({ content: input, version: 2, scene: 2, openid: 'probe-person' })).result`

describe('identity', () => {
  it('is never mixed up between simultaneous calls on shared instances', async () => {
    const people = Array.from({ length: 24 }, (_unused, at) => `person-${at}`)
    const script = `const before = cloud.getWXContext().OPENID
      await db.collection('probeThings').add({ data: { _id: before } })
      return [before, cloud.getWXContext().OPENID]`
    const seen = await Promise.all(people.map((openid) => probe(environment, script, undefined, openid)))
    expect(seen).toEqual(people.map((openid) => [openid, openid]))
    expect((await environment.documents('probeThings')).map(({ _id }) => _id).sort()).toEqual(
      [...people].sort(),
    )
  })
})

describe('the clock', () => {
  it('is the environment’s for the function, and goes on', async () => {
    const noon = Date.UTC(2020, 5, 15, 4)
    await environment.setClock(noon)
    const script = `return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date, Date().slice(11, 15)]`
    const [now, sameNow, exact, isDate, year] = await probe<[number, number, number, boolean, string]>(
      environment,
      script,
    )
    expect([exact, isDate, year]).toEqual([5, true, '2020'])
    expect(now - noon).toBeGreaterThanOrEqual(0)
    expect(now - noon).toBeLessThan(5000)
    expect(sameNow - now).toBeLessThan(50)
    await environment.advanceClock(86_400_000)
    expect((await environment.now()) - noon).toBeGreaterThanOrEqual(86_400_000)
  })

  it('is told to a timer', async () => {
    await environment.setClock(Date.UTC(2020, 5, 15))
    const { event } = await environment.fireTimer<{ event: { Time: string } }>('probe', 'nightly')
    expect(event.Time).toMatch(/^2020-06-15T00:00/)
  })

  it('is another in another environment', async () => {
    const other = await createTestEnvironment()
    await environment.setClock(0)
    const year = `return new Date().getFullYear()`
    expect([await probe(environment, year), await probe(other, year)]).toEqual([
      1970,
      new Date().getFullYear(),
    ])
    await other.remove()
  })
})

it('a function that crashes its instance fails alone', async () => {
  await expect(probe(environment, `process.exit(1)`)).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
  })
  await expect(
    probe(environment, `setTimeout(() => { throw new Error('later') }, 5); await new Promise(() => {})`),
  ).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(await probe(environment, 'return 1')).toBe(1)
})

describe('msgSecCheck', () => {
  it('passes plain words, leaves doubtful ones to a person and finds risky ones', async () => {
    expect(await probe(environment, CHECK, '争做中国好网民')).toEqual({ suggest: 'pass', label: 100 })
    expect(await probe(environment, CHECK, '谨防电信诈骗')).toEqual({ suggest: 'review', label: 20008 })
    expect(await probe(environment, CHECK, '网上博彩')).toEqual({ suggest: 'risky', label: 20006 })
  })

  it('can be made to fail', async () => {
    await environment.fault('next-check-fails')
    await expect(probe(environment, CHECK, '好')).rejects.toMatchObject({ errCode: -1 })
    expect(await probe(environment, CHECK, '好')).toEqual({ suggest: 'pass', label: 100 })
  })
})
