import { buildSync } from 'esbuild'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sessionOf } from './browser-plane'
import { type Cloud, type Plane } from './cloud'
import { contentPolicy } from './content-policy'
import { HttpRefusal } from './http'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** `js/209.f4bec17e.js`: another content has another name. */
const NAMED_BY_CONTENT = /\.[\da-f]{8}\.(js|css)$/

let bar: string | undefined

/** The identity bar's script, built once from bar/bar.ts. */
function barScript(): string {
  bar ??= buildSync({
    entryPoints: [path.join(__dirname, '../bar/bar.ts')],
    bundle: true,
    target: 'es2020',
    charset: 'utf8',
    write: false,
  }).outputFiles[0]?.text
  return bar ?? ''
}

function indexPage(cloud: Cloud, siteFolder: string, withBar: boolean): string {
  const html = readFileSync(path.join(siteFolder, 'index.html'), 'utf8')
  const head = `<meta name="local-cloud-token" content="${cloud.pageToken}">`
  const script = withBar ? '<script src="/__bar.js" defer></script>' : ''
  return html.replace('</head>', () => `${head}</head>`).replace('</body>', () => `${script}</body>`)
}

/** Everything else: the H5 app from `siteFolder`, its index page carrying the page token and the identity bar. */
export const sitePlane: Plane = async (cloud, request, response, url) => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'only GET and HEAD are answered here')
  if (url.pathname === '/__bar.js') {
    response.writeHead(200, { 'content-type': TYPES['.js'], 'cache-control': 'no-cache' }).end(barScript())
    return
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end()
    return
  }
  if (cloud.siteFolder === undefined || !existsSync(path.join(cloud.siteFolder, 'index.html')))
    throw new HttpRefusal(404, 'NOT_FOUND', 'no site is served here')
  const root = path.resolve(cloud.siteFolder)
  const file = path.join(root, decodeURIComponent(url.pathname))
  const extension = path.extname(file)
  if (extension !== '' && extension !== '.html') {
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile())
      throw new HttpRefusal(404, 'NOT_FOUND', 'there is no such file')
    const type = TYPES[extension] ?? 'application/octet-stream'
    response.writeHead(200, {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-length': statSync(file).size,
      'cache-control': NAMED_BY_CONTENT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file), response)
    return
  }
  const known = cloud.sessions.of(request)
  const session = sessionOf(cloud, known)
  if (session !== known) response.setHeader('set-cookie', cloud.sessions.header(session))
  const page = indexPage(cloud, root, url.searchParams.get('bar') !== '0')
  response.writeHead(200, {
    'content-type': TYPES['.html'],
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'content-security-policy': contentPolicy(page, cloud.signer.origin),
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}
