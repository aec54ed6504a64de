import { type startUpload as action } from '#shared/contract/works/works'
import { Refusal } from '#shared/domain/refusal'
import { isWithinLimit } from '#shared/domain/season/limits'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProjectWithForm } from '#shared/domain/season/sub-projects'
import { type MediaKind } from '#shared/domain/work/work'
import { type Writes } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { currentSeason } from '../records/season-repository'
import { requireRoomForUpload } from '../records/room-for-upload'
import { saveUpload, type Upload } from '../records/upload-repository'
import { uploadFolder } from '../../../config/storage-rules'

const EXTENSIONS: Record<MediaKind, readonly string[]> = {
  video: ['mp4'],
  photo: ['jpg', 'jpeg', 'png', 'heic'],
}

function extensionFor(kind: MediaKind, fileName: string): string {
  const extension = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS[kind].includes(extension) ? extension : (EXTENSIONS[kind][0] ?? 'bin')
}

/** Refuses what could never be accepted before a byte travels; the file itself is checked once it is there. */
function requireFitting(subProject: SubProject, kind: MediaKind, sizeBytes: number): void {
  const { media } = subProject.spec
  if (media.kind !== 'video' && media.kind !== 'photos') throw new Refusal('SUB_PROJECT_NOT_OPEN_HERE')
  if ((media.kind === 'video') !== (kind === 'video')) throw new Refusal('INPUT_INVALID', { parts: ['kind'] })
  if (!isWithinLimit(media.maxSizeBytes, sizeBytes))
    throw new Refusal('MEDIA_REFUSED', { verdict: 'TOO_LARGE', sizeBytes, limit: media.maxSizeBytes.value })
}

export const startUpload: Writes<typeof action, Season> = {
  prepare: async ({ subProject, kind, sizeBytes }, { caller, now }) => {
    const season = await currentSeason()
    requireFitting(subProjectWithForm(season, subProject), kind, sizeBytes)
    await requireRoomForUpload(caller, sizeBytes, now)
    return season
  },
  write: async ({ subProject, kind, fileName, sizeBytes }, { caller, now }, transaction, season) => {
    const id = newId()
    const upload: Upload = {
      id,
      ownerId: caller.personId,
      subProject,
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
