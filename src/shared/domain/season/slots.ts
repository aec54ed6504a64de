import { asksForFiles, kindOfSpec, type MediaKind, mediaKinds, type SpecOf } from '#shared/domain/media/kinds'
import {
  type LinksSpec,
  type MediaPart,
  type MediaSpec,
  type OneOfMediaSpec,
  type SingleMediaSpec,
} from '#shared/domain/season/media-spec'

/** The slot of a spec without parts. */
export const MAIN_SLOT = 'main'

/** How many files a slot may hold: none where it is not required, else `min` to `max`. */
export interface SlotBounds {
  readonly min: number
  readonly max: number
  /** More than one file is a series, and a series has at least this many. */
  readonly seriesMin?: number
}

/** A named place for files of a work, or for addresses. */
export interface Slot extends SlotBounds {
  readonly key: string
  /** The season's name for it; absent for `main`. */
  readonly label?: string
  readonly required: boolean
  /** What may stand here: one spec, or several to choose from. */
  readonly specs: readonly SingleMediaSpec[]
  /** The kinds of `specs` that the app serves, in their order. */
  readonly kinds: readonly MediaKind[]
  /** Where addresses may stand here. */
  readonly links?: LinksSpec
}

export type CountFault = 'missing' | 'tooMany' | 'tooFew' | 'seriesGap'

function boundsOf(spec: SingleMediaSpec): SlotBounds {
  if (!('min' in spec)) return { min: 1, max: 1 }
  const { min, max } = spec
  const seriesMin = 'seriesMin' in spec ? spec.seriesMin?.value : undefined
  return {
    min: Math.max(1, min.value),
    max: max.value,
    ...(seriesMin === undefined ? {} : { seriesMin }),
  }
}

const asksForLinks = (spec: SingleMediaSpec): spec is LinksSpec => !asksForFiles(spec)

/** Of several specs the widest bounds; a series is a matter of one spec alone. */
function boundsOfAny(specs: readonly SingleMediaSpec[]): SlotBounds {
  const [only, ...others] = specs.map(boundsOf)
  if (only && others.length === 0) return only
  const all = specs.map(boundsOf)
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) }
}

function slotOf(key: string, required: boolean, media: SingleMediaSpec | OneOfMediaSpec): Slot {
  const specs = media.kind === 'oneOf' ? media.options : [media]
  const links = specs.find(asksForLinks)
  return {
    key,
    required,
    specs,
    kinds: specs.flatMap((spec) => kindOfSpec(spec) ?? []),
    ...(links ? { links } : {}),
    ...boundsOfAny(specs),
  }
}

const partSlot = ({ key, label, required, media }: MediaPart): Slot => ({
  ...slotOf(key, required, media),
  label,
})

/** The places for files of a sub-project, in the order of its spec: its parts by their keys, or the one `main`. */
export const slotsOf = (media: MediaSpec): readonly Slot[] =>
  media.kind === 'together' ? media.parts.map(partSlot) : [slotOf(MAIN_SLOT, true, media)]

export const slotByKey = (media: MediaSpec, key: string): Slot | undefined =>
  slotsOf(media).find((slot) => slot.key === key)

/** From how many bytes on a link is offered first; undefined where a slot takes none, or says nothing of it. */
export function linkFirstFrom({ links, specs }: Slot): number | undefined {
  if (!links) return undefined
  const offers = specs.flatMap((spec) =>
    'linkFirstFromBytes' in spec ? [spec.linkFirstFromBytes?.value] : [],
  )
  return offers.find((bytes) => bytes !== undefined)
}

/** What the slot asks of files of that kind; undefined where it takes none. */
export const specFor = <Kind extends MediaKind>({ specs }: Slot, kind: Kind): SpecOf<Kind> | undefined =>
  specs.find((spec): spec is SpecOf<Kind> => spec.kind === mediaKinds[kind].spec)

/** Why so many files and addresses do not fit the slot, with the bound they miss; undefined where they do. */
export function countFault(
  { required, min, max, seriesMin }: SlotBounds & Pick<Slot, 'required'>,
  count: number,
): { readonly reason: CountFault; readonly limit?: number } | undefined {
  if (count === 0) return required ? { reason: 'missing' } : undefined
  if (count > max) return { reason: 'tooMany', limit: max }
  if (count < min) return { reason: 'tooFew', limit: min }
  if (count > 1 && seriesMin !== undefined && count < seriesMin)
    return { reason: 'seriesGap', limit: seriesMin }
  return undefined
}
