import { type Season } from '#shared/domain/season/season'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'

/** What a draft remembers of the form it was begun on: enough to tell what that form asks otherwise later. By part. */
export interface FormAsked {
  readonly labels: Readonly<Record<string, string>>
  /** Parts that had to be filled in. */
  readonly required: readonly string[]
  /** Characters of a text, files of a slot. */
  readonly most: Readonly<Record<string, number>>
  readonly least: Readonly<Record<string, number>>
  /** How long a file of a slot may play, ms. */
  readonly longestMs: Readonly<Record<string, number>>
  /** The hosts that addresses of a slot may have. */
  readonly hosts: Readonly<Record<string, readonly string[]>>
}

interface Asked {
  readonly part: string
  readonly label?: string
  readonly required: boolean
  readonly most?: number | undefined
  readonly least?: number | undefined
  readonly longestMs?: number | undefined
  readonly hosts?: readonly string[] | undefined
}

function everyPart({ spec }: SubProject, { limits }: Pick<Season, 'limits'>): readonly Asked[] {
  const text = (part: string, most: number): Asked => ({ part, required: false, most })
  return [
    ...slotsOf(spec.media).map(({ key, required, specs, max, min, seriesMin, links }): Asked => ({
      ...{ part: `files.${key}`, required, most: max, least: seriesMin ?? min },
      longestMs: specs.flatMap((each) => ('maxDurationMs' in each ? [each.maxDurationMs.value] : []))[0],
      hosts: links?.hosts.value,
    })),
    text('title', limits.titleMaxLength.value),
    text('synopsis', limits.synopsisMaxLength.value),
    ...spec.fields.map((field): Asked => ({
      ...{ part: `fields.${field.key}`, label: field.label, required: field.required },
      most: 'maxLength' in field ? field.maxLength : undefined,
      least: 'minLength' in field ? field.minLength : undefined,
    })),
    text('workplace', limits.workplaceMaxLength.value),
    text('authorName', limits.authorNameMaxLength.value),
    ...spec.declarations.map(({ key, text: label, required }) => ({
      ...{ part: `declarations.${key}`, label, required },
    })),
  ]
}

/** Those of the parts that have such a fact. */
const byPart = <Key extends 'label' | 'most' | 'least' | 'longestMs' | 'hosts'>(
  parts: readonly Asked[],
  key: Key,
) =>
  Object.fromEntries(
    parts.flatMap((each) => (each[key] === undefined ? [] : [[each.part, each[key]]])),
  ) as Readonly<Record<string, NonNullable<Asked[Key]>>>

/** What the form asks as the season is now. */
export function formAsked(subProject: SubProject, season: Pick<Season, 'limits'>): FormAsked {
  const parts = everyPart(subProject, season)
  return {
    labels: byPart(
      parts.filter(({ part }) => part.startsWith('fields.')),
      'label',
    ),
    required: parts.filter(({ required }) => required).map(({ part }) => part),
    most: byPart(parts, 'most'),
    least: byPart(parts, 'least'),
    longestMs: byPart(parts, 'longestMs'),
    hosts: byPart(parts, 'hosts'),
  }
}

/** As read from the phone's storage; undefined when it is none. */
export function parseAsked(stored: unknown): FormAsked | undefined {
  const whole = (['labels', 'most', 'least', 'longestMs', 'hosts'] as const).every((key) => {
    const named = (stored as Partial<Record<string, unknown>> | null | undefined)?.[key]
    return typeof named === 'object' && named !== null
  })
  return whole && Array.isArray((stored as FormAsked).required) ? (stored as FormAsked) : undefined
}
