import { type SeasonChange } from '#shared/domain/season/amendment'
import { type PhoneKind } from '#shared/domain/season/contact'
import { shanghaiDay } from '#shared/domain/season/shanghai-day'
import { type UploadableFile } from '../../platform/file-upload.types'
import { endOf, startOf } from './days'

export interface PhoneDraft {
  readonly number: string
  readonly kind: PhoneKind
}

/** What is being written, every answer as its control has it. Days are `YYYY-MM-DD`. */
export interface ChangeDraft {
  readonly lastDay: string
  readonly firstDay: string
  readonly dateLabel: string
  readonly name: string
  readonly url: string
  readonly phones: readonly PhoneDraft[]
  readonly summary: string
  readonly file?: UploadableFile
  readonly reason: string
}

const EMPTY: ChangeDraft = {
  lastDay: '',
  firstDay: '',
  dateLabel: '',
  name: '',
  url: '',
  phones: [],
  summary: '',
  reason: '',
}

/** A draft that begins with what stands there. */
export function draftOf(present: SeasonChange): ChangeDraft {
  switch (present.kind) {
    case 'closing':
      return { ...EMPTY, lastDay: shanghaiDay(present.closesAt - 1) }
    case 'programmeEnd':
      return { ...EMPTY, lastDay: shanghaiDay(present.endsAt - 1) }
    case 'milestone': {
      const { dateLabel, startsAt, endsAt } = present
      return { ...EMPTY, dateLabel, firstDay: shanghaiDay(startsAt), lastDay: shanghaiDay(endsAt - 1) }
    }
    case 'contact': {
      const { name, phones } = present.contact
      return { ...EMPTY, name, phones: phones.map(({ number, kind }) => ({ number, kind })) }
    }
    case 'entrance':
      return { ...EMPTY, name: present.name, url: present.url ?? '' }
    case 'summary':
    case 'clause':
      return { ...EMPTY, summary: present.summary }
    case 'picture':
      return EMPTY
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The change that the draft asks for; undefined while something that it needs is empty. */
export function changeOf(present: SeasonChange, draft: ChangeDraft): SeasonChange | undefined {
  const { lastDay, firstDay } = draft
  const [name, url, summary, dateLabel] = [draft.name, draft.url, draft.summary, draft.dateLabel].map(oneLine)
  switch (present.kind) {
    case 'closing':
      return lastDay ? { ...present, closesAt: endOf(lastDay) } : undefined
    case 'programmeEnd':
      return lastDay ? { ...present, endsAt: endOf(lastDay) } : undefined
    case 'milestone':
      return lastDay && firstDay && dateLabel
        ? { ...present, dateLabel, startsAt: startOf(firstDay), endsAt: endOf(lastDay) }
        : undefined
    case 'contact': {
      const phones = draft.phones
        .map(({ number, kind }) => ({ number: number.replace(/\s/g, ''), kind }))
        .filter(({ number }) => number !== '')
      return name && phones.length > 0 ? { ...present, contact: { name, phones } } : undefined
    }
    case 'entrance': {
      const { kind, subProject, index } = present
      return name ? { kind, subProject, index, name, ...(url ? { url } : {}) } : undefined
    }
    case 'summary':
    case 'clause':
      return summary ? { ...present, summary } : undefined
    case 'picture': {
      const { kind, subProject, index } = present
      return { kind, subProject, index }
    }
  }
}
