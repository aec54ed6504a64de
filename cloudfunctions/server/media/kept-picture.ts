import { logFault } from '../platform/log'
import { hasEtag, statObject, removeObjects, storeObject, temporaryUrls } from './stored-object'
import { documents, inTransaction } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { type Picture } from '../platform/mini-program-code'

/** Which object holds a picture that is made once; `version` names its bytes for phones. */
export interface KeptPicture {
  readonly fileId: string
  readonly etag: string
  readonly version: string
}

export const findPicture = (id: string): Promise<KeptPicture | null> =>
  documents.find<KeptPicture>('shareObjects', id)

/** An address of the very picture that was kept, good for an hour; undefined when it is gone or was replaced. Throws when storage does not answer. */
export async function addressOf({ fileId, etag }: KeptPicture): Promise<string | undefined> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  return url !== undefined && (await hasEtag(url, etag)) ? url : undefined
}

/**
 * Stores a picture in `folder` and keeps it under `id` in place of `replaced`. Each is an object of its own, so those made
 * side by side do not meet: the first one kept stays, the others' objects are removed.
 */
export async function keepPicture(
  id: string,
  folder: string,
  { bytes, extension }: Picture,
  version: string,
  replaced: KeptPicture | null,
): Promise<KeptPicture> {
  const fileId = await storeObject(`${folder}/${newId()}.${extension}`, bytes)
  const stored = await statObject(fileId)
  if (stored?.sizeBytes !== bytes.length) throw new Error('storage holds another picture than was put there')
  const made: KeptPicture = { fileId, etag: stored.etag, version }
  const kept = await inTransaction(async (transaction) => {
    const present = await transaction.find<KeptPicture>('shareObjects', id)
    if (present !== null && present.fileId !== replaced?.fileId) return present
    await transaction.save('shareObjects', id, made)
    return made
  })
  const unneeded = kept.fileId === fileId ? replaced?.fileId : fileId
  if (unneeded !== undefined) await removeUnneeded(unneeded)
  return kept
}

/** An object that stays although nobody needs it harms nobody. */
const removeUnneeded = (fileId: string) =>
  removeObjects([fileId]).catch((error: unknown) => logFault({ removing: 'picture' }, error))
