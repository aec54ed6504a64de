import { SHARE_PAGE } from '#shared/domain/sharing/share-page'
import { SHARE_KINDS, type ShareKind } from '#shared/domain/sharing/short-id'

/** What a card, a code or a link names: a public thing, and the unit that shares it as its own. */
export interface SharedThing {
  readonly kind: ShareKind
  /** At most 16 letters and digits. */
  readonly id: string
  /** Four letters and digits. */
  readonly unitCode?: string
}

const ID = /^[A-Za-z0-9]{1,16}$/
const UNIT_CODE = /^[A-Za-z0-9]{4}$/
/** Longer texts are not looked into. */
const MAX_SCENE_LENGTH = 200
const MAX_ADDRESS_LENGTH = 600

/** `t=w&i=Gq0…&u=2Kd9`: fits a mini-program code’s scene, and is a share path’s query as it stands. */
export const encodeScene = ({ kind, id, unitCode }: SharedThing): string =>
  `t=${kind}&i=${id}${unitCode === undefined ? '' : `&u=${unitCode}`}`

/** Where a shared card leads: `/pages/share/index?t=…`. */
export const sharePath = (thing: SharedThing): string => `/${SHARE_PAGE}?${encodeScene(thing)}`

function thingOf(kind: unknown, id: unknown, unitCode: unknown): SharedThing | undefined {
  const known = SHARE_KINDS.find((each) => each === kind)
  if (known === undefined || typeof id !== 'string' || !ID.test(id)) return undefined
  const unit = typeof unitCode === 'string' && UNIT_CODE.test(unitCode) ? { unitCode } : {}
  return { kind: known, id, ...unit }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** The thing a scene names; undefined for anything that is none. A unit code that is none is left out. Never throws. */
export function decodeScene(scene: unknown): SharedThing | undefined {
  if (typeof scene !== 'string' || scene.length > MAX_SCENE_LENGTH) return undefined
  const fields = new Map<string, string>()
  for (const part of decoded(scene).split('&')) {
    const at = part.indexOf('=')
    const name = part.slice(0, Math.max(0, at))
    if (!fields.has(name)) fields.set(name, part.slice(at + 1))
  }
  return thingOf(fields.get('t'), fields.get('i'), fields.get('u'))
}

/** The thing that an address names after its question mark. Never throws. */
function decodeAddress(address: unknown): SharedThing | undefined {
  if (typeof address !== 'string' || address.length > MAX_ADDRESS_LENGTH) return undefined
  const plain = decoded(address)
  return decodeScene(plain.slice(plain.indexOf('?') + 1))
}

/**
 * What a page was opened with: a code brings `scene`, URI-encoded, a card the three fields, and a plain link's QR code the
 * whole link as `q`, URI-encoded. Never throws.
 */
export function decodeShareQuery(query: unknown): SharedThing | undefined {
  if (typeof query !== 'object' || query === null) return undefined
  const { scene, q, t, i, u } = query as Readonly<Record<string, unknown>>
  if (scene !== undefined) return decodeScene(scene)
  return q === undefined ? thingOf(t, i, u) : decodeAddress(q)
}
