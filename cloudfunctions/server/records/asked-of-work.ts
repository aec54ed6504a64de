import { type ServedSpec } from '#shared/domain/media/kinds'
import { type Season } from '#shared/domain/season/season'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type CopySpec, copySpecOf } from '#shared/domain/work/review-copy'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { seasonAsSubmitted } from './season-of-work'

const mediaOfCall = ({ subProjects }: Season, { subProject }: Work) =>
  subProjects.find(({ key }) => key === subProject)?.spec.media

/**
 * Asks the season as it is, and where that asks for nothing of the kind any more the season that the work was submitted to:
 * who sent what was asked for is not held to what came after.
 */
async function askedOf<Asked>(
  work: Work,
  season: Season,
  ask: (season: Season) => Asked | undefined,
): Promise<Asked | undefined> {
  const now = ask(season)
  if (now !== undefined) return now
  const before = await seasonAsSubmitted(work)
  return before && ask(before)
}

/** What a submitted file has to be; undefined where nobody knows that it was ever asked for. */
export const fileAsked = (
  { slot: key, kind }: WorkMedia,
  work: Work,
  season: Season,
): Promise<ServedSpec | undefined> =>
  askedOf(work, season, (each) => {
    const media = mediaOfCall(each, work)
    const slot = media && slotByKey(media, key)
    return slot && specFor(slot, kind)
  })

/** What a copy of a film that came as a link has to be; undefined where links of that slot stand for no film. */
export const copyAsked = (work: Work, slot: string, season: Season): Promise<CopySpec | undefined> =>
  askedOf(work, season, (each) => {
    const media = mediaOfCall(each, work)
    return media && copySpecOf(media, slot, each)
  })

/** What the copies of a work's films have to be, by the slots of their links. */
export async function copiesAskedOf(work: Work, season: Season): Promise<ReadonlyMap<string, CopySpec>> {
  const asked = new Map<string, CopySpec>()
  for (const slot of work.copiedSlots ?? []) {
    const spec = await copyAsked(work, slot, season)
    if (spec) asked.set(slot, spec)
  }
  return asked
}
