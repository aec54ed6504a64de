import { type publishAnnouncement as action } from '#shared/contract/announcements/announcements'
import { publish } from '#shared/domain/announcement/change'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { type Caller } from '#shared/domain/access/roles'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { type DocumentReader, documents } from '../platform/documents'
import { newId } from '../platform/identifiers'
import { units } from '../records/unit-repository'
import { saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'
import { requireHarmless } from './require-harmless'

/** FORBIDDEN for a unit outside the caller's scope or an unknown one, UNIT_CLOSED for one that was closed. */
async function requireSpeaksFor(
  caller: Pick<Caller, 'roles'>,
  unitId: string,
  reader: DocumentReader,
): Promise<void> {
  const unit = await units.find(reader, unitId)
  if (!mayAnnounceFor(caller, unit?.line ?? [])) throw new Refusal('FORBIDDEN')
  if (unit?.state === 'closed') throw new Refusal('UNIT_CLOSED', { unit: unit.displayName })
}

export const publishAnnouncement: Writes<typeof action> = {
  prepare: async (input, { caller }) => {
    await requireSpeaksFor(caller, input.unitId, documents)
    await requireHarmless(input, caller.openid)
  },
  write: async ({ unitId, ...text }, { caller, now }, transaction) => {
    await requireSpeaksFor(caller, unitId, transaction)
    const transition = publish(newId(), unitId, text, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
