import { createServer, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo } from 'node:net'
import { wechatCloud } from './wechat-cloud'

const KEYS = { TENCENTCLOUD_SECRETID: 'key-of-the-tests', TENCENTCLOUD_SECRETKEY: 'secret-of-the-tests' }

describe('a real environment', () => {
  it.each([
    [{}, 'TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY'],
    [{ TENCENTCLOUD_SECRETID: KEYS.TENCENTCLOUD_SECRETID }, 'TENCENTCLOUD_SECRETKEY'],
    [{ ...KEYS, TENCENTCLOUD_SECRETID: '' }, 'TENCENTCLOUD_SECRETID'],
  ])('is not asked without its keys, and what is missing is named', (variables, missing) => {
    expect(() => wechatCloud('some-env', variables)).toThrow(
      new Error(`WX_CLOUD_ENV is some-env, but ${missing} must be set as well`),
    )
  })

  describe('with its keys', () => {
    const before = { ...process.env }
    afterEach(() => {
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
      Object.assign(process.env, before)
    })

    it('is the one that the SDK’s requests name, signed with the key; failures come back as they are', async () => {
      const seen: Array<{ readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> }> =
        []
      const server = createServer((request, response) => {
        let text = ''
        request.on('data', (chunk: Buffer) => (text += chunk.toString()))
        request.on('end', () => {
          seen.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> })
          response.end(JSON.stringify({ requestId: 'r', code: 'DATABASE_PERMISSION_DENIED', message: 'no' }))
        })
      }).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      const { port } = server.address() as AddressInfo
      // Both keep the SDK from asking anywhere but here.
      Object.assign(process.env, {
        ...{ TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }) },
        ...{ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai' },
      })
      const cloud = wechatCloud('some-env', KEYS)
      await expect(cloud.run(`await things.doc('a').get()`)).rejects.toMatchObject({ errCode: -502003 })
      await new Promise((resolve) => server.close(resolve))
      expect(seen.map(({ body }) => [body.action, body.envName, body.collectionName])).toEqual([
        ['database.getDocument', 'some-env', 'probeThings'],
      ])
      expect(seen[0]?.headers.authorization).toContain('Credential=key-of-the-tests/')
      expect(cloud.abilities).toEqual(new Set())
      expect(() => cloud.phone('somebody')).toThrow('cannot be had from here')
    })
  })
})
