import {
  ANNOUNCEMENT_BODY_MAX_LENGTH,
  ANNOUNCEMENT_KINDS,
  ANNOUNCEMENT_TITLE_MAX_LENGTH,
  type AnnouncementKind,
  type AnnouncementText,
} from '#shared/domain/announcement/announcement'

/** What an officer is writing. */
export interface AnnouncementDraft extends AnnouncementText {
  /** In whose name a new one will be; absent until the officer chose. */
  readonly unitId?: string
  /** The published text that the officer began to change. */
  readonly base?: AnnouncementText
}

export const EMPTY_DRAFT: AnnouncementDraft = { kind: 'notice', title: '', body: '' }

const isText = (value: Partial<AnnouncementText> | undefined): value is AnnouncementText =>
  ANNOUNCEMENT_KINDS.includes(value?.kind as AnnouncementKind) &&
  typeof value?.title === 'string' &&
  typeof value.body === 'string'

/** What was kept on the phone; nothing when it is not a draft. */
export function parseDraft(stored: unknown): AnnouncementDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { unitId, base, ...text } = stored as Partial<AnnouncementDraft>
  if (!isText(text)) return undefined
  const { kind, title, body } = text
  return {
    kind,
    title,
    body,
    ...(typeof unitId === 'string' ? { unitId } : {}),
    ...(isText(base) ? { base } : {}),
  }
}

export const textOf = ({ kind, title, body }: AnnouncementText): AnnouncementText => ({ kind, title, body })

export const isSameText = (one: AnnouncementText, other: AnnouncementText): boolean =>
  one.kind === other.kind && one.title === other.title && one.body === other.body

/** Somebody else changed the published text since this draft began from it. */
export const isOvertaken = (draft: AnnouncementDraft, published: AnnouncementText | undefined): boolean =>
  published !== undefined &&
  draft.base !== undefined &&
  !isSameText(draft.base, published) &&
  !isSameText(draft, published)

export type DraftFault = 'missing' | 'tooLong'

const faultOf = (text: string, most: number): DraftFault | undefined => {
  const { length } = text.trim()
  if (length === 0) return 'missing'
  return length > most ? 'tooLong' : undefined
}

/** What keeps the draft from being published, by field; lengths count as the cloud counts them. */
export const draftFaults = ({ title, body }: AnnouncementText): { title?: DraftFault; body?: DraftFault } => {
  const inTitle = faultOf(title, ANNOUNCEMENT_TITLE_MAX_LENGTH)
  const inBody = faultOf(body, ANNOUNCEMENT_BODY_MAX_LENGTH)
  return { ...(inTitle ? { title: inTitle } : {}), ...(inBody ? { body: inBody } : {}) }
}

/** One line; control characters are no text. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')
/** Lines and tabs stay. */
export const plainLines = (text: string): string => text.replace(/[^\P{Cc}\t\r\n]/gu, '')
