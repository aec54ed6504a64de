import { normalise } from '#shared/domain/search/normalise'

/** Characters of a unit's name, and of an everyday word for it. */
export const UNIT_NAME_LENGTH = { min: 2, max: 30 } as const
export const MAX_ALIAS_LENGTH = 12
/** Everyday words of one unit. */
export const MAX_ALIASES = 8

/** What an officer says of a unit. */
export interface UnitTexts {
  readonly displayName: string
  /** Everyday words for it: what people say. */
  readonly aliases: readonly string[]
}

export const UNIT_EVENTS = ['added', 'renamed', 'closed', 'reopened'] as const

/** A unit as it was from one change on; rows are only added. */
export interface UnitChange extends UnitTexts {
  readonly unitId: string
  /** The unit's version since then. */
  readonly version: number
  readonly event: (typeof UNIT_EVENTS)[number]
  /** epoch ms */
  readonly at: number
  /** The person's id. */
  readonly by: string
}

/** Letters that show as nothing (Hangul fillers). */
const FILLERS = /[\u115f\u1160\u3164\uffa0]/g

/** What of a name the eye tells apart: no blanks, no signs, no letters that show as nothing; one case and width. */
const seen = (text: string): string => normalise(text.replace(FILLERS, ''))

/** Whether a text says something to the eye. */
export const saysSomething = (text: string): boolean => seen(text) !== ''

/** One name as a sibling must not have it too: capitals, widths, blanks and signs make no other name. */
export const siblingNameOf = (parentId: string, displayName: string): string =>
  `${parentId} ${seen(displayName)}`

/** What was typed, as everyday words: apart by marks, commas, blanks or lines, each once. */
export const aliasesIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s、，,；;]+/).filter((word) => saysSomething(word))),
]
