import { type startReviewCopy as action } from '#shared/contract/reviews/links'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type CopySpec, planCopy } from '#shared/domain/work/review-copy'
import { documents } from '../platform/documents'
import { type Writes } from '../platform/use-case'
import { copyAsked } from '../records/asked-of-work'
import { beginUpload, requireSize } from '../records/new-upload'
import { requireInScope, workInScope } from '../records/readable-work'
import { requireRoomForUpload } from '../records/room-for-upload'
import { workWithSeason } from '../records/season-of-work'
import { requireReviewVersion } from '../records/work-repository'

interface Prepared {
  readonly season: Season
  readonly asked: CopySpec
}

export const startReviewCopy: Writes<typeof action, Prepared> = {
  prepare: async ({ workId, slot, position, sizeBytes }, { caller, now }) => {
    const { work, season } = await workWithSeason(documents, workId)
    requireInScope(caller, work)
    planCopy(work, slot, position, caller)
    const asked = await copyAsked(work, slot, season)
    if (!asked) throw new Refusal('LINK_UNKNOWN', { slot, position })
    requireSize(asked.spec.maxSizeBytes, sizeBytes)
    await requireRoomForUpload(caller, sizeBytes, now)
    return { season, asked }
  },

  write: async (input, { caller, now }, transaction, { season, asked }) => {
    const { workId, expectedVersion, slot, position, fileName, sizeBytes } = input
    const work = await workInScope(transaction, workId, caller)
    requireReviewVersion(work, expectedVersion)
    const expiresAt = now + season.limits.uploadExpiryMs.value
    const copyOf = planCopy(work, slot, position, caller)
    const copy = { kind: 'reviewCopy', fileName, sizeBytes, expiresAt, copyOf } as const
    return beginUpload(transaction, copy, mediaKindRow(asked.kind).extensions[0], { caller, now })
  },
}
