import * as z from 'zod/mini'
import { pinAnnouncement, publishAnnouncement } from '#shared/contract/announcements/announcements'
import { ANNOUNCEMENT_KINDS } from '#shared/domain/announcement/announcement'
import { demoPeople } from '../people'
import { type CloudClient } from './cloud-client'
import { type seedOfficers } from './seed-story'
import announcements from './story/announcements.json'

const text = z.string()
const storySchema = z.array(
  z.strictObject({
    /** `MM-DD HH:mm` of 2020 in Shanghai. */
    at: z.string().check(z.regex(/^\d\d-\d\d \d\d:\d\d$/)),
    by: z.enum(
      Object.keys(demoPeople).filter((key) => key.startsWith('officer')) as Array<keyof typeof seedOfficers>,
    ),
    unitId: text,
    kind: z.enum(ANNOUNCEMENT_KINDS),
    title: text,
    body: text,
    pinned: z.boolean(),
  }),
)

/** What the demonstration's officers announced. All invented. */
export const seedAnnouncements = storySchema.parse(announcements)

/** Publishes one, at whatever time the product's clock shows. */
export async function announce(
  client: CloudClient,
  { by, unitId, kind, title, body, pinned }: (typeof seedAnnouncements)[number],
): Promise<void> {
  const { openid } = demoPeople[by]
  const { announcementId, version } = await client.call(openid, publishAnnouncement, {
    unitId,
    kind,
    title,
    body,
  })
  if (pinned) await client.call(openid, pinAnnouncement, { announcementId, expectedVersion: version, pinned })
}
