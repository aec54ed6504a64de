import { type Caller } from '#shared/domain/access/roles'
import { type MediaKind, mediaKindRow, type ServedSpec } from '#shared/domain/media/kinds'
import { Refusal } from '#shared/domain/refusal'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { type Season } from '#shared/domain/season/season'
import { type Slot, slotByKey, slotsOf, specFor } from '#shared/domain/season/slots'
import { type LinkStanding, linkStandings } from '#shared/domain/work/link-standing'
import { isSameLink, type WorkLink } from '#shared/domain/work/links'
import { requireDeciding } from '#shared/domain/work/review'
import { type Transition, type Work, type WorkContent, type WorkMedia } from '#shared/domain/work/work'

/** The rules for a copy: the slot's own for a film, with the season's size limit for copies. */
export interface CopySpec {
  readonly kind: MediaKind
  readonly spec: ServedSpec
}

const copiedKindOf = ({ links, kinds }: Slot): MediaKind | undefined =>
  links && kinds.find((kind) => mediaKindRow(kind).copied)

/** Undefined where the slot's links stand for no film. */
export function copySpecOf(media: MediaSpec, key: string, { limits }: Season): CopySpec | undefined {
  const slot = slotByKey(media, key)
  const kind = slot && copiedKindOf(slot)
  const spec = slot && kind && specFor(slot, kind)
  return spec && { kind, spec: { ...spec, maxSizeBytes: limits.reviewCopyMaxSizeBytes } }
}

/** The slots whose links stand for films. */
export const copiedSlotsOf = (media: MediaSpec, { links }: Pick<WorkContent, 'links'>): readonly string[] =>
  slotsOf(media)
    .filter((slot) => (links[slot.key] ?? []).length > 0 && copiedKindOf(slot) !== undefined)
    .map(({ key }) => key)

/** The link at a place of a work, or LINK_UNKNOWN. */
export function requireLink(work: Work, slot: string, position: number): LinkStanding {
  const found = linkStandings(work).find((each) => each.slot === slot && each.position === position)
  if (!found) throw new Refusal('LINK_UNKNOWN', { slot, position })
  return found
}

/** A planned copy: the link, and the copy that it replaces. */
export interface CopyPlan {
  readonly workId: string
  readonly slot: string
  readonly link: WorkLink
  readonly replaces?: string
}

/** Plans the copy of a linked film, by whoever decides on the work. LINK_UNKNOWN where none is needed. */
export function planCopy(work: Work, slot: string, position: number, caller: Caller): CopyPlan {
  requireDeciding(work, caller, 'copyAdded')
  const { needsCopy, link, copy } = requireLink(work, slot, position)
  if (!needsCopy) throw new Refusal('LINK_UNKNOWN', { slot, position })
  return { workId: work.id, slot, link, ...(copy ? { replaces: copy.uploadId } : {}) }
}

/** Adds a checked copy to its link. Refused if the link changed or another officer's copy came first. */
export function addCopy(
  work: Work,
  { slot, link, replaces }: CopyPlan,
  file: WorkMedia,
  caller: Caller,
  now: number,
): Transition {
  const atUnit = requireDeciding(work, caller, 'copyAdded')
  const standing = linkStandings(work).find((each) => each.slot === slot && isSameLink(each.link, link))
  if (!standing?.needsCopy || standing.copy?.uploadId !== replaces)
    throw new Refusal('WORK_CHANGED', { version: work.version })
  const version = work.version + 1
  const others = (work.copies ?? []).filter((each) => each !== standing.copy)
  return {
    work: { ...work, version, copies: [...others, { ...file, of: link }], updatedAt: now },
    row: {
      ...{ workId: work.id, version, at: now, event: 'copyAdded', by: 'officer' },
      ...{ actorId: caller.personId, unitId: atUnit },
    },
  }
}
