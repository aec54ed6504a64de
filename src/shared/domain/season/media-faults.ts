import { type MediaSpec, type SingleMediaSpec } from '#shared/domain/season/media-spec'
import { repeated } from '#shared/domain/season/repeated'
import { faultsAt, type SeasonFault } from '#shared/domain/season/season-fault'

type Path = SeasonFault['path']

interface PlacedSpec {
  readonly spec: SingleMediaSpec
  readonly path: Path
}

/** Every single spec of a call's media, with its path. */
function placedSpecs(media: MediaSpec, path: Path): PlacedSpec[] {
  if (media.kind === 'oneOf')
    return media.options.flatMap((option, index) => placedSpecs(option, [...path, 'options', index]))
  if (media.kind === 'together')
    return media.parts.flatMap((part, index) => placedSpecs(part.media, [...path, 'parts', index, 'media']))
  return [{ spec: media, path }]
}

/** Whether each lower bound of a spec is at most its upper bound. */
const isOrdered = (spec: SingleMediaSpec): boolean =>
  ('warnSizeBytes' in spec ? (spec.warnSizeBytes?.value ?? 0) <= spec.maxSizeBytes.value : true) &&
  ('max' in spec ? spec.min.value <= spec.max.value : true) &&
  ('seriesMin' in spec ? (spec.seriesMin?.value ?? 0) <= spec.max.value : true)

/** The faults of a call's media spec itself. */
export function mediaFaults(media: MediaSpec, path: Path): readonly SeasonFault[] {
  const parts = media.kind === 'together' ? repeated('parts', media.parts, ({ key }) => key) : []
  return [
    ...faultsAt(path, parts),
    ...placedSpecs(media, path)
      .filter(({ spec }) => !isOrdered(spec))
      .map(({ path: at }): SeasonFault => ({ code: 'RANGE_REVERSED', path: at })),
  ]
}

/** Two options of one kind: a form could not tell them apart. */
function choicesAlike(media: MediaSpec, path: Path): readonly SeasonFault[] {
  if (media.kind === 'together')
    return media.parts.flatMap((part, index) => choicesAlike(part.media, [...path, 'parts', index, 'media']))
  if (media.kind !== 'oneOf') return []
  const kinds = media.options.map(({ kind }) => kind)
  return kinds.flatMap((kind, index): SeasonFault[] =>
    kinds.indexOf(kind) < index
      ? [{ code: 'FORM_NOT_SERVED', path: [...path, 'options', index, 'kind'] }]
      : [],
  )
}

/** Media that the app has no form for. */
export const notServedFaults = choicesAlike
