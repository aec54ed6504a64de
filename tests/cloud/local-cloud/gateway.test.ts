import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerFolder } from '../../../config/storage-rules'
import { buildTestFunctions } from '../../support/build-test-functions'
import { type LocalCloudProcess, startLocalCloudProcess } from '../../support/local-cloud-process'
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'
import { probe } from './probe'

interface Answer {
  readonly status: number
  readonly body: string
  readonly cookie?: string
}

let cloud: LocalCloudProcess
let environment: TestEnvironment
let pageToken: string
const folders: string[] = []

beforeAll(async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'))
  const data = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const functions = await buildTestFunctions('probe')
  folders.push(site, data, functions)
  writeFileSync(path.join(site, 'index.html'), '<html><head></head><body><div id="app"></div></body></html>')
  writeFileSync(path.join(site, 'app.js'), 'console.log(1)')
  writeFileSync(path.join(data, 'outside.js'), 'secret')
  cloud = await startLocalCloudProcess([
    '--data',
    data,
    '--functions',
    functions,
    '--site',
    site,
    '--instances',
    '2',
  ])
  environment = await createTestEnvironment({ ...cloud })
  pageToken = /local-cloud-token" content="(\w+)"/.exec((await ask('/')).body)?.[1] ?? ''
})
afterAll(async () => {
  await cloud.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A raw request, so that Host, Origin and Cookie are exactly as given. */
function ask(
  target: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const made = request(cloud.origin, { path: target, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        const cookie = response.headers['set-cookie']?.[0]
        resolve({ status: response.statusCode ?? 0, body: text, ...(cookie !== undefined && { cookie }) })
      })
    })
    made.on('error', reject).end(body)
  })
}

const client = (route: string, body: object | string, headers: Record<string, string> = {}) =>
  ask(`/__client/${route}`, {
    method: 'POST',
    headers: { 'x-local-cloud': pageToken, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

async function cookieOf(openid: string): Promise<{ cookie: string }> {
  const { name, value } = await environment.browserCookie(openid)
  return { cookie: `${name}=${value}` }
}

const WHO = { name: 'probe', data: { script: 'return cloud.getWXContext().OPENID' } }

describe('requests from elsewhere', () => {
  it.each([
    ['a page of another site', { origin: 'http://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['a name that was rebound to this machine', { host: 'evil.example' }],
  ])('are refused: %s', async (_who, headers) => {
    for (const target of ['/', '/admin', '/__client/call', '/__control/environments', '/storage/main/a'])
      expect((await ask(target, { method: 'POST', headers, body: '{}' })).status).toBe(403)
  })

  it('are never allowed by CORS', async () => {
    const response = await fetch(`${cloud.origin}/`, { headers: { origin: cloud.origin } })
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('tokens', () => {
  it('are needed by the control plane', async () => {
    for (const token of [undefined, 'x', 'é'.repeat(24)]) {
      const headers: Record<string, string> =
        token === undefined ? {} : { 'x-control-token': encodeURIComponent(token) }
      expect((await ask('/__control/environments', { method: 'POST', headers, body: '{}' })).status).toBe(401)
    }
  })

  it('are needed by the browser plane', async () => {
    expect((await client('call', WHO, { 'x-local-cloud': 'x' })).status).toBe(401)
  })

  it('are needed on the SDK’s wire, where they end with their invocation', async () => {
    const admin = async (token?: string) => {
      const fields = { action: 'database.getDocument', envName: environment.env, wxCloudApiToken: token }
      const { status, body } = await ask('/admin', { method: 'POST', body: JSON.stringify(fields) })
      return [status, (JSON.parse(body) as { code: string }).code]
    }
    expect(await admin()).toEqual([200, 'INVALID_PARAM'])
    expect(await admin('forged')).toEqual([200, 'INVALID_REQUEST_SOURCE'])
    expect(await admin(await probe(environment, 'return process.env.WX_API_TOKEN'))).toEqual([
      200,
      'INVALID_REQUEST_SOURCE',
    ])
  })
})

describe('environments', () => {
  it('share nothing', async () => {
    const other = await createTestEnvironment({ ...cloud })
    await environment.load('counters', [{ _id: 'a' }])
    const path = `uploads/${ownerFolder('o')}/a.png`
    const { fileID } = await environment.upload('o', path, Buffer.from('x'))
    expect(await other.documents('counters')).toEqual([])
    await other.upload('o', path, Buffer.from('y'))
    const status = `return (await cloud.getTempFileURL({ fileList: [input] })).fileList[0].status`
    expect([await probe(environment, status, fileID), await probe(other, status, fileID)]).toEqual([
      0, -503003,
    ])
    await other.remove()
    await expect(other.documents('counters')).rejects.toMatchObject({ code: 'INVALIID_ENV' })
  })

  it('cannot be reached by an invocation of another', async () => {
    const script = `process.env.TCB_ENV = 'main'; process.env.SCF_NAMESPACE = 'main'; await db.collection('works').get()`
    await expect(probe(environment, script)).rejects.toMatchObject({ errCode: -501005 })
  })
})

describe('browsers', () => {
  it('are guests of their own until they get an identity', async () => {
    const first = await ask('/')
    expect(first.cookie).toMatch(/^lc\d+=\S+; HttpOnly; SameSite=Strict; Path=\//)
    const cookie = first.cookie?.split(';')[0] ?? ''
    const [once, again, other] = [
      await client('call', WHO, { cookie }),
      await client('call', WHO, { cookie }),
      await client('call', WHO),
    ]
    expect(once.body).toMatch(/^\{"result":\{"value":"guest-\w{16}"\}\}$/)
    expect(again.body).toBe(once.body)
    expect(other.body).not.toBe(once.body)
  })

  it('call as the person of their cookie, whatever they send', async () => {
    const forged = { ...WHO, openid: 'somebody', data: { ...WHO.data, userInfo: { openId: 'somebody' } } }
    expect((await client('call', forged, await cookieOf('person-b'))).body).toBe(
      '{"result":{"value":"person-b"}}',
    )
  })

  it('cannot forge a cookie', async () => {
    const { cookie } = await cookieOf('person-b')
    const [name = '', value = ''] = cookie.split('=')
    const content = Buffer.from(`${environment.env}|admin-x`).toString('base64url')
    const forged = `${name}=${content}.${value.split('.')[1] ?? ''}`
    expect((await client('call', WHO, { cookie: forged })).body).toMatch(/"guest-/)
  })

  it('change identity and clock through the bar', async () => {
    const { cookie } = await cookieOf('demo-worker-1')
    const state = JSON.parse((await client('state', {}, { cookie })).body) as Record<string, unknown>
    expect(state).toEqual({
      identities: ['职工', '宝鸡审核员', '西安审核员', '省总', '管理员', '访客'],
      ...{ identity: '职工', now: state.now },
    })
    const changed = await client('identity', { name: '省总' }, { cookie })
    const next = changed.cookie?.split(';')[0] ?? ''
    expect((await client('call', WHO, { cookie: next })).body).toBe(
      '{"result":{"value":"demo-officer-province"}}',
    )
    expect((await client('identity', { name: '无名' }, { cookie })).status).toBe(400)
    const clock = await client('clock', { now: Date.UTC(2020, 5, 1) }, { cookie })
    expect((JSON.parse(clock.body) as { now: number }).now - Date.UTC(2020, 5, 1)).toBeLessThan(1000)
  })

  it('are refused more than 100 KB, and what is not JSON', async () => {
    const headers = await cookieOf('person-b')
    const large = await client('call', { name: 'probe', data: { text: 'x'.repeat(102_400) } }, headers)
    expect([large.status, JSON.parse(large.body)]).toEqual([
      413,
      { error: { code: 'INPUT_TOO_LARGE', message: 'the body has more than 102400 bytes' } },
    ])
    expect((await client('call', 'not json', headers)).status).toBe(400)
    expect((await client('call', '[1]', headers)).status).toBe(400)
    expect((await client('call', { data: {} }, headers)).status).toBe(400)
    expect((await client('call', { name: 'probe', data: 'text' }, headers)).body).toMatch(
      /^\{"error":\{"code":"INVALID_PARAM"/,
    )
  })

  it('get an upload URL for their own folder only, and put bytes there once', async () => {
    const headers = await cookieOf('person-b')
    const own = { cloudPath: `uploads/${ownerFolder('person-b')}/v.mp4`, sizeBytes: 5 }
    const answer = await client('upload-url', own, headers)
    const { url, fileID } = JSON.parse(answer.body) as { url: string; fileID: string }
    expect(fileID).toBe(`cloud://${environment.env}.local/${own.cloudPath}`)
    expect((await fetch(url, { method: 'PUT', body: 'video' })).status).toBe(200)
    expect((await fetch(url, { method: 'PUT', body: 'other' })).status).toBe(409)
    for (const [sizeBytes, status] of [
      [undefined, 400],
      [-1, 400],
      [2 ** 30 + 1, 413],
    ])
      expect((await client('upload-url', { ...own, sizeBytes }, headers)).status).toBe(status)
    const others = { ...own, cloudPath: `uploads/${ownerFolder('person-c')}/v.mp4` }
    expect((await client('upload-url', others, headers)).status).toBe(403)
    const climbing = { ...own, cloudPath: `uploads/${ownerFolder('person-b')}/../x/v.mp4` }
    expect((await client('upload-url', climbing, headers)).status).toBe(400)
  })
})

describe('the site', () => {
  it('serves the app with the page token and the identity bar, which ?bar=0 leaves out', async () => {
    expect((await ask('/')).body).toContain('<script src="/__bar.js" defer></script></body>')
    expect((await ask('/?bar=0')).body).not.toContain('__bar.js')
    expect((await ask('/__bar.js')).body).toContain('attachShadow')
    expect(await ask('/app.js')).toMatchObject({ status: 200, body: 'console.log(1)' })
    expect((await ask('/pages/anything')).body).toContain(pageToken)
  })

  it('serves nothing outside its folder', async () => {
    const data = path.basename(folders[1] ?? '')
    for (const target of [
      `/../${data}/outside.js`,
      `/%2e%2e/${data}/outside.js`,
      `/..%2f${data}%2foutside.js`,
    ])
      expect((await ask(target)).status).toBe(404)
    expect((await ask('/%E0%A4%A')).status).toBe(400)
  })
})
