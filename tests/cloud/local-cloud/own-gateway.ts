import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildTestFunctions } from '../../support/build-test-functions'
import { startLocalCloudProcess } from '../../support/local-cloud-process'
import { createTestEnvironment, type TestEnvironment } from '../../support/test-environment'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly cookie?: string
}

export interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A local cloud of a test file's own, which serves a small site. Beside the site's folder lies `outside.js`. */
export interface OwnGateway {
  readonly origin: string
  readonly controlToken: string
  readonly environment: TestEnvironment
  /** The name of the folder that `outside.js` lies in, beside the site's. */
  readonly outside: string
  readonly pageToken: string
  /** A raw request, so that Host, Origin and Cookie are exactly as given. */
  ask(target: string, sent?: Sent): Promise<Answer>
  /** A request of the site's page. */
  client(route: string, body: object | string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  cookieOf(openid: string): Promise<{ cookie: string }>
  stop(): Promise<void>
}

function ask(origin: string, target: string, { method = 'GET', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const made = request(origin, { path: target, method, headers }, (response) => {
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

export async function startOwnGateway(): Promise<OwnGateway> {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'))
  const data = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const functions = await buildTestFunctions('probe')
  writeFileSync(path.join(site, 'index.html'), '<html><head></head><body><div id="app"></div></body></html>')
  writeFileSync(path.join(site, 'app.js'), 'console.log(1)')
  writeFileSync(path.join(site, 'app.0123abcd.js'), 'console.log(2)')
  writeFileSync(path.join(data, 'outside.js'), 'secret')
  const flags = ['--data', data, '--functions', functions, '--site', site, '--instances', '2']
  const cloud = await startLocalCloudProcess(flags)
  const { origin, controlToken } = cloud
  const environment = await createTestEnvironment(cloud)
  const page = await ask(origin, '/', {})
  const pageToken = /local-cloud-token" content="(\w+)"/.exec(page.body)?.[1] ?? ''
  return {
    ...{ origin, controlToken, environment, pageToken, outside: path.basename(data) },
    ask: (target, sent = {}) => ask(origin, target, sent),
    client: (route, body, headers = {}) =>
      ask(origin, `/__client/${route}`, {
        method: 'POST',
        headers: { 'x-local-cloud': pageToken, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    cookieOf: async (openid) => {
      const { name, value } = await environment.browserCookie(openid)
      return { cookie: `${name}=${value}` }
    },
    stop: async () => {
      await cloud.stop()
      for (const folder of [site, data, functions]) rmSync(folder, { recursive: true, force: true })
    },
  }
}
