import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildTestFunctions } from '../../support/build-test-functions'
import { type LocalCloudProcess, startLocalCloudProcess } from '../../support/local-cloud-process'
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'

let cloud: LocalCloudProcess
let environment: TestEnvironment
let headers: Record<string, string>
const folders: string[] = []

beforeAll(async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'))
  const data = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const functions = await buildTestFunctions('probe')
  folders.push(site, data, functions)
  writeFileSync(path.join(site, 'index.html'), '<html><head></head><body></body></html>')
  cloud = await startLocalCloudProcess([
    ...['--data', data, '--functions', functions, '--site', site],
    ...['--collections', path.resolve(__dirname, '../probe-function/collections.ts')],
  ])
})
afterAll(async () => {
  await cloud.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  environment = await createTestEnvironment({ ...cloud })
  const page = await (await fetch(cloud.origin)).text()
  const { name, value } = await environment.browserCookie('person-b')
  const token = /local-cloud-token" content="(\w+)"/.exec(page)?.[1] ?? ''
  headers = { 'x-local-cloud': token, cookie: `${name}=${value}` }
})
afterEach(() => environment.remove())

const WHO = { script: 'return cloud.getWXContext().OPENID' }
const ADD = { action: 'probe.add', script: `await db.collection('probeThings').add({ data: {} })` }

const call = async (data: object): Promise<number> => {
  const body = JSON.stringify({ name: 'probe', data })
  return (await fetch(`${cloud.origin}/__client/call`, { method: 'POST', headers, body })).status
}
const things = async () => (await environment.documents('probeThings')).length

describe('a fault that a test asks for', () => {
  it.each([
    ['reset', 0],
    ['lost', 1],
  ] as const)('“%s” cuts the connection: of the write it struck %p is done', async (kind, done) => {
    await environment.fault({ at: ADD.action, kind })
    await expect(call(ADD)).rejects.toThrow()
    expect(await things()).toBe(done)
    expect(await call(ADD)).toBe(200)
  })

  it('“status” answers in the place of the function, at its own action only, until it is taken back', async () => {
    await environment.fault({ at: ADD.action, kind: 'status', status: 503, times: 2 })
    expect(await call(WHO)).toBe(200)
    expect(await call(ADD)).toBe(503)
    await environment.fault({ at: ADD.action, kind: 'status', times: 0 })
    expect(await call(ADD)).toBe(200)
    expect(await things()).toBe(1)
  })

  it('“hold” lets what was asked later be answered first', async () => {
    await environment.fault({ at: ADD.action, kind: 'hold' })
    const order: string[] = []
    const first = call(ADD).then(() => order.push('first'))
    await call(WHO).then(() => order.push('second'))
    await environment.endFaults()
    await first
    expect(order).toEqual(['second', 'first'])
  })

  it('“delay” makes any call wait', async () => {
    await environment.fault({ at: 'call', kind: 'delay', ms: 300 })
    const startedAt = Date.now()
    expect(await call(WHO)).toBe(200)
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(290)
  })

  it('is asked for with the control token, and must make sense', async () => {
    const good = { at: 'call', kind: 'reset', times: 0 }
    const ask = async (fault: object, token: string) => {
      const request = { method: 'POST', headers: { 'x-control-token': token }, body: JSON.stringify(fault) }
      return (await fetch(`${cloud.origin}/__fault/${environment.env}`, request)).status
    }
    expect(await ask(good, cloud.controlToken)).toBe(200)
    expect(await ask(good, headers['x-local-cloud'] ?? '')).toBe(401)
    for (const bad of [{ at: '' }, { kind: 'flood' }, { times: -1 }, { times: '2' }, { ms: 0.5 }])
      expect(await ask({ ...good, ...bad }, cloud.controlToken)).toBe(400)
  })
})
