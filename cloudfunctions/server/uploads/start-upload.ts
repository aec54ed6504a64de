import { type startUpload as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { extensionOf } from '#shared/domain/media/file-name'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { inclusiveDetail, isWithinLimit } from '#shared/domain/season/limits'
import { type Season } from '#shared/domain/season/season'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { type Writes } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { currentSeason } from '../records/season-repository'
import { requireRoomForUpload } from '../records/room-for-upload'
import { saveUpload, type Upload } from '../records/upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

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
  const { maxSizeBytes } = asked
  if (!isWithinLimit(maxSizeBytes, sizeBytes))
    throw new Refusal('MEDIA_REFUSED', {
      verdict: 'TOO_LARGE',
      sizeBytes,
      limit: maxSizeBytes.value,
      ...inclusiveDetail(maxSizeBytes),
    })
}

export const startUpload: Writes<typeof action, Season> = {
  prepare: async ({ subProject, ...file }, { caller, now }) => {
    const season = await currentSeason()
    requireFitting(subProjectWithForm(season, subProject), file)
    await requireRoomForUpload(caller, file.sizeBytes, now)
    return season
  },
  write: async ({ subProject, slot, kind, fileName, sizeBytes }, { caller, now }, transaction, season) => {
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject,
      slot,
      kind,
      fileName,
      sizeBytes,
      cloudPath: `${uploadFolder(caller.openid)}${id}.${extensionFor(kind, fileName)}`,
      startedAt: now,
      expiresAt: now + season.limits.uploadExpiryMs.value,
    }
    await saveUpload(transaction, upload)
    return { uploadId: id, cloudPath: upload.cloudPath, expiresAt: upload.expiresAt }
  },
}
