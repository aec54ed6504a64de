import { type publishAnnouncement as action } from '#shared/contract/announcements/announcements'
import { publish } from '#shared/domain/announcement/change'
import { mayAnnounceFor } from '#shared/domain/announcement/may-announce'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type Writes } from '../platform/use-case'
import { newId } from '../platform/identifiers'
import { currentSeason } from '../records/season-repository'
import { saveAnnouncement } from '../records/announcement-repository'
import { announcementReceiptOf } from './announcement-view'
import { requireHarmless } from './require-harmless'

export const publishAnnouncement: Writes<typeof action, Season> = {
  prepare: async (input, { caller }) => {
    const season = await currentSeason()
    if (!mayAnnounceFor(caller, input.unitId, season)) throw new Refusal('FORBIDDEN')
    await requireHarmless(input, caller.openid)
    return season
  },
  write: async ({ unitId, ...text }, { caller, now }, transaction, season) => {
    if (!mayAnnounceFor(caller, unitId, season)) throw new Refusal('FORBIDDEN')
    const transition = publish(newId(), unitId, text, caller.personId, now)
    await saveAnnouncement(transaction, transition)
    return announcementReceiptOf(transition.announcement)
  },
}
