import { type LinksSpec } from '#shared/domain/season/media-spec'

/** An address in place of a file or beside it. Officers read it; it is never public. */
export interface WorkLink {
  readonly address: string
  /** A net disk's extraction code; empty where there is none. */
  readonly code: string
}

/** A link that an officer could not open. */
export interface DeadLink {
  readonly slot: string
  readonly link: WorkLink
  /** For the author, in the officer's words. */
  readonly reason: string
  readonly officerId: string
  readonly unitId: string
  /** epoch ms */
  readonly at: number
}

export const EMPTY_LINK: WorkLink = { address: '', code: '' }

/** Characters. No link in a call's rules or in a phone's share text is longer. */
export const LINK_MAX_LENGTH = 500
export const CODE_MAX_LENGTH = 10

export type LinkFault = 'malformed' | 'tooLong' | 'hostUnknown' | 'codeMalformed'

/** `https`, a host name in Latin letters, no user, no port. The rest has no spaces, quotes or brackets. */
const ADDRESS = /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?:[/?#][^\s\\<>"'`]*)?$/i
const CODE = /^[a-z0-9]*$/i

const isWithin = (host: string, allowed: string) => host === allowed || host.endsWith(`.${allowed}`)

/** The fault of a link; undefined if a call takes it. A host that only looks allowed is refused. */
export function linkFault({ address, code }: WorkLink, { hosts }: LinksSpec): LinkFault | undefined {
  if (Array.from(address).length > LINK_MAX_LENGTH) return 'tooLong'
  const host = ADDRESS.exec(address)?.[1]?.toLowerCase()
  if (host === undefined) return 'malformed'
  if (!hosts.value.some((allowed) => isWithin(host, allowed))) return 'hostUnknown'
  return CODE.test(code) && code.length <= CODE_MAX_LENGTH ? undefined : 'codeMalformed'
}

/** Whether two links are the same, code included. */
export const isSameLink = (left: WorkLink, right: WorkLink): boolean =>
  left.address === right.address && left.code === right.code

/** Whether the author wrote anything in it. */
export const isGiven = ({ address, code }: WorkLink): boolean => address.trim() !== '' || code.trim() !== ''

/** The links that are not empty. */
export const givenLinks = (links: readonly WorkLink[] | undefined): readonly WorkLink[] =>
  (links ?? []).filter(isGiven)
