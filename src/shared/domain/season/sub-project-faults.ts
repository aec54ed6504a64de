import { contactFaults } from '#shared/domain/season/contact-faults'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { repeated } from '#shared/domain/season/repeated'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SubProject } from '#shared/domain/season/sub-project'

function fieldFaults(field: FieldSpec, index: number): SeasonFault[] {
  const path = ['spec', 'fields', index]
  if (field.kind === 'choice' || field.kind === 'choices')
    return repeated('options', field.options, ({ key }) => key).map((fault) => ({
      ...fault,
      path: [...path, ...fault.path],
    }))
  if (field.kind === 'longText' && (field.minLength ?? 0) > field.maxLength)
    return [{ code: 'RANGE_REVERSED', path: [...path, 'minLength'] }]
  return []
}

function mediaFaults(media: MediaSpec, path: SeasonFault['path']): SeasonFault[] {
  const reversed: SeasonFault[] = [{ code: 'RANGE_REVERSED', path }]
  switch (media.kind) {
    case 'video':
      return (media.warnSizeBytes?.value ?? 0) > media.maxSizeBytes.value ? reversed : []
    case 'audio':
      return []
    case 'photos': {
      const { min, max, seriesMin } = media
      return min.value <= max.value && (seriesMin?.value ?? 0) <= max.value ? [] : reversed
    }
    case 'links':
    case 'documents':
      return media.min.value <= media.max.value ? [] : reversed
    case 'oneOf':
      return media.options.flatMap((option, index) => mediaFaults(option, [...path, 'options', index]))
    case 'together':
      return [
        ...repeated('parts', media.parts, ({ key }) => key).map((fault) => ({
          ...fault,
          path: [...path, ...fault.path],
        })),
        ...media.parts.flatMap((part, index) => mediaFaults(part.media, [...path, 'parts', index, 'media'])),
      ]
  }
}

/** What is wrong inside one sub-project; paths start at the sub-project. */
export function subProjectFaults(subProject: SubProject): SeasonFault[] {
  const { contacts, spec } = subProject
  const keyed = { fields: spec.fields, declarations: spec.declarations, checklist: spec.checklist }
  return [
    ...Object.entries({ ...keyed, reasons: spec.reasons }).flatMap(([name, items]) =>
      repeated<{ readonly key: string }>(name, items, ({ key }) => key).map(({ code, path }) => ({
        code,
        path: ['spec', ...path],
      })),
    ),
    ...contactFaults(contacts),
    ...spec.fields.flatMap(fieldFaults),
    ...mediaFaults(spec.media, ['spec', 'media']),
  ]
}
