import { ownerFolder } from '../../../config/storage-rules'
import { type OwnGateway, startOwnGateway } from './own-gateway'

let gateway: OwnGateway
beforeAll(async () => {
  gateway = await startOwnGateway()
})
afterAll(() => gateway.stop())

const WHO = { name: 'probe', data: { script: 'return cloud.getWXContext().OPENID' } }

describe('browsers', () => {
  it('are guests of their own until they get an identity', async () => {
    const first = await gateway.ask('/')
    expect(first.cookie).toMatch(/^lc\d+=\S+; HttpOnly; SameSite=Strict; Path=\//)
    const cookie = first.cookie?.split(';')[0] ?? ''
    const [once, again, other] = [
      await gateway.client('call', WHO, { cookie }),
      await gateway.client('call', WHO, { cookie }),
      await gateway.client('call', WHO),
    ]
    expect(once.body).toMatch(/^\{"result":\{"value":"guest-\w{16}"\}\}$/)
    expect(again.body).toBe(once.body)
    expect(other.body).not.toBe(once.body)
  })

  it('call as the person of their cookie, whatever they send', async () => {
    const forged = { ...WHO, openid: 'somebody', data: { ...WHO.data, userInfo: { openId: 'somebody' } } }
    expect((await gateway.client('call', forged, await gateway.cookieOf('person-b'))).body).toBe(
      '{"result":{"value":"person-b"}}',
    )
  })

  it('cannot forge a cookie', async () => {
    const { cookie } = await gateway.cookieOf('person-b')
    const [name = '', value = ''] = cookie.split('=')
    const content = Buffer.from(`${gateway.environment.env}|admin-x`).toString('base64url')
    const forged = `${name}=${content}.${value.split('.')[1] ?? ''}`
    expect((await gateway.client('call', WHO, { cookie: forged })).body).toMatch(/"guest-/)
  })

  it('change identity and clock through the bar', async () => {
    const { cookie } = await gateway.cookieOf('demo-worker-1')
    const state = JSON.parse((await gateway.client('state', {}, { cookie })).body) as Record<string, unknown>
    expect(state).toEqual({
      identities: ['职工', '宝鸡审核员', '西安审核员', '省总', '管理员', '访客'],
      ...{ identity: '职工', now: state.now },
    })
    const changed = await gateway.client('identity', { name: '省总' }, { cookie })
    const next = changed.cookie?.split(';')[0] ?? ''
    expect((await gateway.client('call', WHO, { cookie: next })).body).toBe(
      '{"result":{"value":"demo-officer-province"}}',
    )
    expect((await gateway.client('identity', { name: '无名' }, { cookie })).status).toBe(400)
    const clock = await gateway.client('clock', { now: Date.UTC(2020, 5, 1) }, { cookie })
    expect((JSON.parse(clock.body) as { now: number }).now - Date.UTC(2020, 5, 1)).toBeLessThan(1000)
  })

  it('are refused more than 100 KB, and what is not JSON', async () => {
    const headers = await gateway.cookieOf('person-b')
    const large = await gateway.client(
      'call',
      { name: 'probe', data: { text: 'x'.repeat(102_400) } },
      headers,
    )
    expect([large.status, JSON.parse(large.body)]).toEqual([
      413,
      { error: { code: 'INPUT_TOO_LARGE', message: 'the body has more than 102400 bytes' } },
    ])
    expect((await gateway.client('call', 'not json', headers)).status).toBe(400)
    expect((await gateway.client('call', '[1]', headers)).status).toBe(400)
    expect((await gateway.client('call', { data: {} }, headers)).status).toBe(400)
    expect((await gateway.client('call', { name: 'probe', data: 'text' }, headers)).body).toMatch(
      /^\{"error":\{"code":"INVALID_PARAM"/,
    )
  })

  it('get an upload URL for their own folder only, and put bytes there once', async () => {
    const headers = await gateway.cookieOf('person-b')
    const own = { cloudPath: `uploads/${ownerFolder('person-b')}/v.mp4`, sizeBytes: 5 }
    const answer = await gateway.client('upload-url', own, headers)
    const { url, fileID } = JSON.parse(answer.body) as { url: string; fileID: string }
    expect(fileID).toBe(`cloud://${gateway.environment.env}.local/${own.cloudPath}`)
    expect((await fetch(url, { method: 'PUT', body: 'video' })).status).toBe(200)
    expect((await fetch(url, { method: 'PUT', body: 'other' })).status).toBe(409)
    for (const [sizeBytes, status] of [
      [undefined, 400],
      [-1, 400],
      [2 ** 30 + 1, 413],
    ])
      expect((await gateway.client('upload-url', { ...own, sizeBytes }, headers)).status).toBe(status)
    const others = { ...own, cloudPath: `uploads/${ownerFolder('person-c')}/v.mp4` }
    expect((await gateway.client('upload-url', others, headers)).status).toBe(403)
    const climbing = { ...own, cloudPath: `uploads/${ownerFolder('person-b')}/../x/v.mp4` }
    expect((await gateway.client('upload-url', climbing, headers)).status).toBe(400)
  })
})
