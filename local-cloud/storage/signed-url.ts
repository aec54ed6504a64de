import { createHmac, timingSafeEqual } from 'node:crypto'

export interface UrlSigner {
  readonly origin: string
  readonly secret: string
}

const signature = (secret: string, method: string, pathname: string, expires: number) =>
  createHmac('sha256', secret).update(`${method}\n${pathname}\n${expires}`).digest('hex')

/** Equal texts, in a time that tells nothing about where they differ. */
export function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * A URL that allows one method (GET also HEAD) on one object until `expiresAt` (epoch ms, real time). The path is left
 * unencoded, as the SDK expects; `call` names the invocation whose report counts the bytes.
 */
export function signedUrl(
  signer: UrlSigner,
  method: 'GET' | 'PUT',
  object: string,
  expiresAt: number,
  call = '',
): string {
  const pathname = `/storage/${object}`
  const expires = Math.floor(expiresAt / 1000)
  const counted = call === '' ? '' : `&call=${call}`
  return `${signer.origin}${pathname}?sign=${signature(signer.secret, method, pathname, expires)}&expires=${expires}${counted}`
}

/** True when the URL's signature was made for this method and path and has not expired at `now` (epoch ms). */
export function isSigned(
  secret: string,
  method: string,
  pathname: string,
  query: URLSearchParams,
  now: number,
): boolean {
  const expires = Number(query.get('expires'))
  if (!Number.isSafeInteger(expires) || expires * 1000 <= now) return false
  const allowed = method === 'HEAD' ? 'GET' : method
  return sameText(query.get('sign') ?? '', signature(secret, allowed, pathname, expires))
}
