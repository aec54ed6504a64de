import { type startUpload as action } from '#shared/contract/works/uploads'
import { Refusal } from '#shared/domain/refusal'
import { extensionOf } from '#shared/domain/media/file-name'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { type Season } from '#shared/domain/season/season'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { type Writes } from '../platform/use-case'
import { optional } from '../platform/optional'
import { beginUpload, requireSize } from '../records/new-upload'
import { currentSeason } from '../records/season-repository'
import { requireRoomForUpload } from '../records/room-for-upload'
import { type Upload } from '../records/upload-repository'
import { begunBefore } from './begun-before'
import { sameFile, takeAgain } from './same-bytes'

function extensionFor(kind: MediaKind, fileName: string): string {
  const { extensions } = mediaKindRow(kind)
  const extension = extensionOf(fileName)
  return extensions.find((each) => each === extension) ?? extensions[0]
}

/** What is announced of a file. */
interface AnnouncedFile {
  readonly slot: string
  readonly kind: MediaKind
  readonly sizeBytes: number
}

/** Refuses what could never be accepted before a byte travels; the file itself is checked once it is there. */
function requireFitting({ spec }: SubProject, { slot: key, kind, sizeBytes }: AnnouncedFile): void {
  const slot = slotByKey(spec.media, key)
  if (!slot) throw new Refusal('SLOT_UNKNOWN', { slot: key })
  const asked = specFor(slot, kind)
  if (!asked) throw new Refusal('INPUT_INVALID', { parts: ['kind'] })
  requireSize(asked.maxSizeBytes, sizeBytes)
}

interface Prepared {
  readonly season: Season
  /** What the caller sent before of the same bytes. */
  readonly sent?: Upload
  /** When the caller first began to send this file, epoch ms; absent at the first try. */
  readonly begunAt?: number
}

export const startUpload: Writes<typeof action, Prepared> = {
  prepare: async (asked, { caller, now }) => {
    const { subProject, digest, sizeBytes } = asked
    const season = await currentSeason()
    requireFitting(subProjectWithForm(season, subProject), asked)
    const sent = digest === undefined ? undefined : await sameFile(caller, digest, sizeBytes)
    await requireRoomForUpload(caller, sent ? 0 : sizeBytes, now)
    const begunAt = await begunBefore(caller, asked)
    return { season, ...optional('sent', sent), ...optional('begunAt', begunAt) }
  },
  write: async ({ digest, ...asked }, { caller, now }, transaction, { season, sent, begunAt }) => {
    const expiresAt = now + season.limits.uploadExpiryMs.value
    const begun = optional('begunAt', begunAt)
    const again = sent && (await takeAgain(transaction, asked, sent, { now, expiresAt, ...begun }))
    if (again) return again
    const upload = { ...asked, ...optional('digest', digest), ...begun, expiresAt }
    return beginUpload(transaction, upload, extensionFor(asked.kind, asked.fileName), { caller, now })
  },
}
