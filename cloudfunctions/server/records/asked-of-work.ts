import { type ServedSpec } from '#shared/domain/media/kinds'
import { type Season } from '#shared/domain/season/season'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { type CopySpec, copySpecOf } from '#shared/domain/work/review-copy'
import { type Work, type WorkMedia } from '#shared/domain/work/work'
import { seasonAsSubmitted } from './season-of-work'

const mediaOfCall = ({ subProjects }: Season, { subProject }: Work) =>
  subProjects.find(({ key }) => key === subProject)?.spec.media

/**
 * Asks the present season, then the season of the work's submission if the present one has no such rule. A work that met the
 * rules is not held to later ones.
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

/** The rules for a submitted file; undefined if no known season asked for it. */
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

/** The rules for the copy of a linked film; undefined where the slot's links stand for no film. */
export const copyAsked = (work: Work, slot: string, season: Season): Promise<CopySpec | undefined> =>
  askedOf(work, season, (each) => {
    const media = mediaOfCall(each, work)
    return media && copySpecOf(media, slot, each)
  })

/** The rules for the copies of a work's films, by the slots of their links. */
export async function copiesAskedOf(work: Work, season: Season): Promise<ReadonlyMap<string, CopySpec>> {
  const asked = new Map<string, CopySpec>()
  for (const slot of work.copiedSlots ?? []) {
    const spec = await copyAsked(work, slot, season)
    if (spec) asked.set(slot, spec)
  }
  return asked
}
