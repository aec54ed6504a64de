import { ownerFolder } from '../../../config/storage-rules'
import { createTestEnvironment } from '../../support/test-environment'
import { type OwnGateway, startOwnGateway } from './own-gateway'
import { probe } from './probe'

let gateway: OwnGateway
beforeAll(async () => {
  gateway = await startOwnGateway()
})
afterAll(() => gateway.stop())

const WHO = { name: 'probe', data: { script: 'return cloud.getWXContext().OPENID' } }

describe('requests from elsewhere', () => {
  it.each([
    ['a page of another site', { origin: 'http://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['a name that was rebound to this machine', { host: 'evil.example' }],
  ])('are refused: %s', async (_who, headers) => {
    for (const target of ['/', '/admin', '/__client/call', '/__control/environments', '/storage/main/a'])
      expect((await gateway.ask(target, { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  it('are never allowed by CORS', async () => {
    const response = await fetch(`${gateway.origin}/`, { headers: { origin: gateway.origin } })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('tokens', () => {
  it('are needed by the control plane', async () => {
    for (const token of [undefined, 'x', 'é'.repeat(24)]) {
      const headers: Record<string, string> =
        token === undefined ? {} : { 'x-control-token': encodeURIComponent(token) }
      expect(
        (await gateway.ask('/__control/environments', { method: 'POST', headers, body: '{}' })).status,
      ).toBe(401)
    }
  })

  it('are needed by the browser plane', async () => {
    expect((await gateway.client('call', WHO, { 'x-local-cloud': 'x' })).status).toBe(401)
  })

  it('are needed on the SDK’s wire, where they end with their invocation', async () => {
    const admin = async (token?: string) => {
      const fields = {
        action: 'database.getDocument',
        envName: gateway.environment.env,
        wxCloudApiToken: token,
      }
      const { status, body } = await gateway.ask('/admin', { method: 'POST', body: JSON.stringify(fields) })
      return [status, (JSON.parse(body) as { code: string }).code]
    }
    expect(await admin()).toEqual([200, 'INVALID_PARAM'])
    expect(await admin('forged')).toEqual([200, 'INVALID_REQUEST_SOURCE'])
    expect(await admin(await probe(gateway.environment, 'return process.env.WX_API_TOKEN'))).toEqual([
      200,
      'INVALID_REQUEST_SOURCE',
    ])
  })
})

describe('environments', () => {
  it('share nothing', async () => {
    const other = await createTestEnvironment({ ...gateway })
    await gateway.environment.load('counters', [{ _id: 'a' }])
    const path = `uploads/${ownerFolder('o')}/a.png`
    const { fileID } = await gateway.environment.upload('o', path, Buffer.from('x'))
    expect(await other.documents('counters')).toEqual([])
    await other.upload('o', path, Buffer.from('y'))
    const status = `return (await cloud.getTempFileURL({ fileList: [input] })).fileList[0].status`
    expect([await probe(gateway.environment, status, fileID), await probe(other, status, fileID)]).toEqual([
      0, -503003,
    ])
    await other.remove()
    await expect(other.documents('counters')).rejects.toMatchObject({ code: 'INVALIID_ENV' })
  })
})

describe('the site', () => {
  it('serves the app with the page token and the identity bar, which ?bar=0 leaves out', async () => {
    expect((await gateway.ask('/')).body).toContain('<script src="/__bar.js" defer></script></body>')
    expect((await gateway.ask('/?bar=0')).body).not.toContain('__bar.js')
    expect((await gateway.ask('/__bar.js')).body).toContain('attachShadow')
    expect(await gateway.ask('/app.js')).toMatchObject({ status: 200, body: 'console.log(1)' })
    expect((await gateway.ask('/pages/anything')).body).toContain(gateway.pageToken)
  })

  it('lets no script run that is not its own', async () => {
    const policy = (await fetch(gateway.origin)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self'(;| 'sha256-)/)
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|http|data:|blob:)/)
  })

  it('lets a browser keep what is named by its content, and nothing else', async () => {
    const kept = async (target: string) =>
      (await fetch(`${gateway.origin}${target}`)).headers.get('cache-control')
    expect(await kept('/app.0123abcd.js')).toBe('public, max-age=31536000, immutable')
    expect(await kept('/app.js')).toBe('no-cache')
    expect(await kept('/')).toBe('no-store')
  })

  it('serves nothing outside its folder', async () => {
    const data = gateway.outside
    for (const target of [
      `/../${data}/outside.js`,
      `/%2e%2e/${data}/outside.js`,
      `/..%2f${data}%2foutside.js`,
    ])
      expect((await gateway.ask(target)).status).toBe(404)
    expect((await gateway.ask('/%E0%A4%A')).status).toBe(400)
  })
})
