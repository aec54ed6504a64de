import { DAY_MS } from '#shared/domain/days'
import { type startSeasonUpload as action } from '#shared/contract/season/manage-season'
import { accessRefusal } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { beginUpload } from '../records/new-upload'
import { requireRoomForUpload } from '../records/room-for-upload'

/** It is read within minutes; ours to choose, no rule of a season's. */
const EXPIRES_AFTER_MS = DAY_MS

const EXTENSIONS = { seasonFile: 'json', entrancePicture: 'img' } as const

export const startSeasonUpload: Writes<typeof action> = {
  prepare: async ({ kind, sizeBytes }, { caller, now }) => {
    const refusal = kind === 'seasonFile' ? accessRefusal('admin', caller) : null
    if (refusal) throw new Refusal(refusal)
    await requireRoomForUpload(caller, sizeBytes, now)
    return undefined
  },
  write: (file, by, transaction) =>
    beginUpload(transaction, { ...file, expiresAt: by.now + EXPIRES_AFTER_MS }, EXTENSIONS[file.kind], by),
}
