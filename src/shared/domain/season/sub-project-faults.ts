import { mediaKindRow } from '#shared/domain/media/kinds'
import { carriesWhiteText } from '#shared/domain/season/call-look'
import { contactFaults } from '#shared/domain/season/contact-faults'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { mediaFaults, notServedFaults } from '#shared/domain/season/media-faults'
import { repeated } from '#shared/domain/season/repeated'
import { faultsAt, type SeasonFault } from '#shared/domain/season/season-fault'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { AI_DECLARATION, type SubmissionSpec } from '#shared/domain/season/submission-spec'

/** Words with a meaning of their own in a call key's place: the office, any other call, the programme's card. */
const RESERVED_KEYS = ['office', 'other', 'programme', 'season']

function fieldFaults(field: FieldSpec, index: number): readonly SeasonFault[] {
  const path = ['spec', 'fields', index]
  if (field.kind === 'choice' || field.kind === 'choices')
    return faultsAt(
      path,
      repeated('options', field.options, ({ key }) => key),
    )
  if (field.kind === 'longText' && (field.minLength ?? 0) > field.maxLength)
    return [{ code: 'RANGE_REVERSED', path: [...path, 'minLength'] }]
  return []
}

function repeatedKeys({ fields, declarations, checklist, reasons }: SubmissionSpec): readonly SeasonFault[] {
  const keyed = { fields, declarations, checklist, reasons }
  return Object.entries(keyed).flatMap(([name, items]) =>
    faultsAt(
      ['spec'],
      repeated<{ readonly key: string }>(name, items, ({ key }) => key),
    ),
  )
}

/** What the app's rules require: the AI question, and the points that the machine answers. */
function neededFaults({ spec, formOpenHere }: SubProject): readonly SeasonFault[] {
  const asksAboutAi = spec.declarations.some(({ key, kind }) => key === AI_DECLARATION && kind === 'yesNo')
  const kinds = formOpenHere ? slotsOf(spec.media).flatMap((slot) => slot.kinds) : []
  const points = new Set(kinds.flatMap((kind) => mediaKindRow(kind).machinePoints))
  const missing = [...points].filter(
    (point) => !spec.checklist.some(({ key, by }) => key === point && by === 'machine'),
  )
  return [
    ...(asksAboutAi
      ? []
      : [{ code: 'DECLARATION_MISSING', path: ['spec', 'declarations', AI_DECLARATION] } as const]),
    ...missing.map((point): SeasonFault => ({
      code: 'MACHINE_POINT_MISSING',
      path: ['spec', 'checklist', point],
    })),
  ]
}

/** The faults inside one sub-project; paths start at the sub-project. */
export function subProjectFaults(subProject: SubProject): SeasonFault[] {
  const { key, contacts, spec, look, formOpenHere } = subProject
  const media = ['spec', 'media']
  return [
    ...(RESERVED_KEYS.includes(key) ? [{ code: 'KEY_RESERVED', path: ['key'] } as const] : []),
    ...Object.entries({ from: look.from, to: look.to })
      .filter(([, colour]) => !carriesWhiteText(colour))
      .map(([ground]): SeasonFault => ({ code: 'CONTRAST_TOO_LOW', path: ['look', ground] })),
    ...repeatedKeys(spec),
    ...contactFaults(contacts),
    ...spec.fields.flatMap(fieldFaults),
    ...mediaFaults(spec.media, media),
    ...(formOpenHere ? notServedFaults(spec.media, media) : []),
    ...neededFaults(subProject),
  ]
}
