import { DAY_MS } from '#shared/domain/days'
import { readSharePicture } from '#shared/contract/sharing/sharing'
import { call } from '../../api/call'
import { keyValueStorage } from '../../platform/key-value-storage'
import { pictureFiles } from '../../platform/picture-files'

/** A call's key, or `season` for the whole programme. */
export type SharePictureKey = string

interface Kept {
  readonly version: string
  readonly path: string
  /** Phone time, ms. */
  readonly askedAt: number
}

const storageKeyOf = (key: SharePictureKey) => `share-picture-${key}`
/** So long a kept picture is taken for the present one, ms. */
const ASK_AGAIN_AFTER_MS = DAY_MS

async function keptPicture(key: SharePictureKey): Promise<Kept | undefined> {
  const { version, path, askedAt } = (keyValueStorage.read(storageKeyOf(key)) ?? {}) as Partial<Kept>
  if (typeof version !== 'string' || typeof path !== 'string' || typeof askedAt !== 'number') return undefined
  return (await pictureFiles.isThere(path)) ? { version, path, askedAt } : undefined
}

async function askFor(key: SharePictureKey, kept: Kept | undefined): Promise<string | undefined> {
  const reply = await call(readSharePicture, { key, ...(kept ? { knownVersion: kept.version } : {}) })
  if (!reply.ok) return kept?.path
  const { version, url } = reply.value
  const path = url === undefined ? kept?.path : await pictureFiles.keep(url, `share-${key}-${version}.png`)
  if (path === undefined) return kept?.path
  keyValueStorage.write(storageKeyOf(key), { version, path, askedAt: Date.now() } satisfies Kept)
  if (kept && kept.path !== path) await pictureFiles.remove(kept.path)
  return path
}

async function look(key: SharePictureKey): Promise<string | undefined> {
  const kept = await keptPicture(key)
  return kept && Date.now() - kept.askedAt < ASK_AGAIN_AFTER_MS ? kept.path : askFor(key, kept)
}

/** By key, what is being looked for: several places of a page show the same picture. */
const inFlight = new Map<SharePictureKey, Promise<string | undefined>>()

/** Where the 5:4 picture of a card is, fetched once and kept by its version; undefined where there is none now. */
export function sharePicture(key: SharePictureKey): Promise<string | undefined> {
  const known = inFlight.get(key)
  if (known) return known
  const looking = look(key).finally(() => inFlight.delete(key))
  inFlight.set(key, looking)
  return looking
}
