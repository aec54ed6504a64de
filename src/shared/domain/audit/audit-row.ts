/** Rows of one stream are chained among themselves; the streams do not wait for each other. */
export const AUDIT_STREAMS = [
  'persons',
  'roles',
  'units',
  'season',
  'reviews',
  'papers',
  'audit',
  'refusals',
] as const
export type AuditStream = (typeof AUDIT_STREAMS)[number]

/** What a row can be about. A person stands by a keyed id, everything else by its own. */
export const AUDIT_SUBJECTS = [
  'person',
  'work',
  'unit',
  'paper',
  'season',
  'invitation',
  'stream',
  'action',
] as const
export type AuditSubjectKind = (typeof AUDIT_SUBJECTS)[number]

export const AUDIT_OUTCOMES = ['done', 'refused'] as const
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number]

/** Who did what to what, when. Ids and words of closed lists only: no name, no number, no free text. */
export interface AuditRow {
  readonly id: string
  readonly stream: AuditStream
  /** epoch ms */
  readonly at: number
  /** The action's name on the wire. */
  readonly action: string
  /** The keyed id of the person who did it. */
  readonly actor: string
  /** `<kind>:<id>` */
  readonly subject: string
  readonly facts: Readonly<Record<string, string>>
  readonly outcome: AuditOutcome
  /** How often it was refused that day; only of refused calls. */
  readonly count?: number
}

/** A row in its stream's chain. */
export interface LinkedAuditRow extends AuditRow {
  /** Its place in the stream, from 1. */
  readonly seq: number
  /** The hash of the row before it. */
  readonly prev: string
  readonly hash: string
}

export const subjectOf = (kind: AuditSubjectKind, id: string): string => `${kind}:${id}`

/** The kind and the id of what a row is about. */
export function subjectParts(subject: string): { readonly kind: string; readonly id: string } {
  const at = subject.indexOf(':')
  return { kind: subject.slice(0, at), id: subject.slice(at + 1) }
}
