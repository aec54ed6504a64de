import { CloudError } from '../cloud-error'

/** The fields of a multipart/form-data body, as bytes. */
export function parseMultipart(contentType: string, body: Buffer): Map<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) throw new CloudError('INVALID_PARAM', 'multipart body without a boundary')
  const fields = new Map<string, Buffer>()
  const separator = Buffer.from(`\r\n--${mark}`)
  const bytes = Buffer.concat([Buffer.from('\r\n'), body])
  let from = bytes.indexOf(separator)
  while (from >= 0) {
    const to = bytes.indexOf(separator, from + 1)
    if (to < 0) break
    const part = bytes.subarray(from + separator.length + 2, to)
    const headEnd = part.indexOf('\r\n\r\n')
    const name = /\bname="([^"]*)"/.exec(part.subarray(0, headEnd).toString('utf8'))?.[1]
    if (name !== undefined) fields.set(name, part.subarray(headEnd + 4))
    from = to
  }
  return fields
}
