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

/** How many files a slot may hold: none if not required, else `min` to `max`. */
export interface SlotBounds {
  readonly min: number
  readonly max: number
  /** More than one file is a series, which needs at least this many. */
  readonly seriesMin?: number
}

/** A named place for files or links of a work. */
export interface Slot extends SlotBounds {
  readonly key: string
  /** The season's name for it; absent for `main`. */
  readonly label?: string
  readonly required: boolean
  /** The accepted material: one spec, or several to choose from. */
  readonly specs: readonly SingleMediaSpec[]
  /** The kinds of `specs` that the app serves, in their order. */
  readonly kinds: readonly MediaKind[]
  /** Present where links are accepted. */
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

/** The widest bounds of several specs. A series needs a single spec. */
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

/** The slots of a sub-project in its spec's order: its parts by key, or the one `main`. */
export const slotsOf = (media: MediaSpec): readonly Slot[] =>
  media.kind === 'together' ? media.parts.map(partSlot) : [slotOf(MAIN_SLOT, true, media)]

export const slotByKey = (media: MediaSpec, key: string): Slot | undefined =>
  slotsOf(media).find((slot) => slot.key === key)

/** The size in bytes from which a link is offered first. Undefined if the slot takes no links or states no size. */
export function linkFirstFrom({ links, specs }: Slot): number | undefined {
  if (!links) return undefined
  const offers = specs.flatMap((spec) =>
    'linkFirstFromBytes' in spec ? [spec.linkFirstFromBytes?.value] : [],
  )
  return offers.find((bytes) => bytes !== undefined)
}

/** The slot's spec for files of that kind; undefined where it takes none. */
export const specFor = <Kind extends MediaKind>({ specs }: Slot, kind: Kind): SpecOf<Kind> | undefined =>
  specs.find((spec): spec is SpecOf<Kind> => spec.kind === mediaKinds[kind].spec)

/** Why this number of files and links does not fit the slot, with the missed bound; undefined if it fits. */
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
