import { inferred, pages } from './basis'
import { type Conforms } from './conforms'
import { ask, withObject } from './stored-object'

/** What somebody may try on a signed URL. */
const FORGERIES: ReadonlyArray<readonly [string, (url: string) => string]> = [
  ['another path', (url) => url.replace('.png', '.jpg')],
  ['another signature', (url) => url.replace(/sign=\w\w\w\w/, 'sign=0000')],
  ['no signature', (url) => url.replace(/sign=\w+&?/, '')],
  [
    'a later end',
    (url) => url.replace(/(expires|t)=(\d+)/, (_all, name, end) => `${name}=${Number(end) + 60}`),
  ],
]

export function describeSignedUrls(conforms: Conforms): void {
  for (const [range, status, text, contentRange] of [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['nonsense', 200, '0123456789', null],
  ] as const)
    conforms(`Range ${range} is answered with ${status}`, pages.objects, (cloud) =>
      withObject(cloud, async ({ url }) => {
        const response = await ask(url, { range })
        expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
          ...[status, text, contentRange],
        ])
      }),
    )

  conforms('several ranges at once are answered with the whole', inferred('HTTP allows it'), (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, { range: 'bytes=0-1,4-5' })
      expect([response.status, await response.text()]).toEqual([200, '0123456789'])
    }),
  )

  conforms('a range beyond the end is refused with 416', pages.objectErrors, (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, { range: 'bytes=10-' })
      expect([response.status, await response.text()]).toEqual([
        416,
        expect.stringContaining('<Code>InvalidRange</Code>'),
      ])
    }),
  )

  conforms(
    'If-Match with its ETag reads the object, with another is refused with 412',
    pages.objects,
    (cloud) =>
      withObject(cloud, async ({ url }) => {
        const etag = (await ask(url)).headers.get('etag') ?? ''
        expect(etag).toMatch(/^"\w+"$/)
        expect((await ask(url, { 'if-match': etag, range: 'bytes=0-0' })).status).toBe(206)
        const other = await ask(url, { 'if-match': '"0123"', range: 'bytes=0-0' })
        expect([other.status, await other.text()]).toEqual([
          412,
          expect.stringContaining('<Code>PreconditionFailed</Code>'),
        ])
      }),
  )

  conforms('HEAD tells size and type without a body', pages.objects, (cloud) =>
    withObject(cloud, async ({ url }) => {
      const response = await ask(url, {}, 'HEAD')
      const { headers } = response
      expect([response.status, headers.get('content-length'), headers.get('content-type')]).toEqual([
        ...[200, '10', 'image/png'],
      ])
      expect(await response.text()).toBe('')
    }),
  )

  for (const [what, forge] of FORGERIES)
    conforms(`a URL with ${what} is refused with 403`, pages.objectErrors, (cloud) =>
      withObject(cloud, async ({ url }) => {
        expect(forge(url)).not.toBe(url)
        const response = await ask(forge(url))
        expect([response.status, await response.text()]).toEqual([
          403,
          expect.stringContaining('<Code>AccessDenied</Code>'),
        ])
      }),
    )

  conforms('a URL to read cannot write or delete', pages.objectErrors, (cloud) =>
    withObject(cloud, async ({ url }) => {
      expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403)
      expect((await ask(url, {}, 'DELETE')).status).toBe(403)
      expect(await (await ask(url)).text()).toBe('0123456789')
    }),
  )

  conforms('a URL ends when its maxAge is over', pages.temporaryUrls, (cloud) =>
    withObject(cloud, async ({ fileID }) => {
      const short = `return (await cloud.getTempFileURL({ fileList: [{ fileID: input, maxAge: 1 }] })).fileList[0].tempFileURL`
      const url = await cloud.run<string>(short, fileID)
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect((await ask(url)).status).toBe(403)
    }),
  )
}
