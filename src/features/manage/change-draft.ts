import { type SeasonChange, type SeasonChangeKind } from '#shared/domain/season/amendment'
import { type Phone } from '#shared/domain/season/contact'
import { endOfDay, shanghaiDay, startOfDay } from '#shared/domain/days'
import { type UploadableFile } from '../../platform/file-upload.types'

/** A doubt goes when its number is written anew, or when the officer says that it was verified. */
export type PhoneDraft = Phone

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

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** How a kind of change is written: what its controls begin with, and the change that they ask for. */
interface WrittenKind<Change> {
  readonly draft: (present: Change) => Partial<ChangeDraft>
  /** Undefined while something that it needs is empty. */
  readonly change: (present: Change, draft: ChangeDraft) => Change | undefined
}

/** A number keeps its doubt only while it stands as it stood. */
const withOldDoubt =
  (before: readonly Phone[]) =>
  ({ doubtful, ...phone }: Phone): Phone =>
    doubtful && before.some(({ number }) => number === phone.number) ? { ...phone, doubtful } : phone

const summaryKind = {
  draft: ({ summary }: { readonly summary: string }) => ({ summary }),
  change: <Change extends object>(present: Change, { summary }: ChangeDraft) =>
    summary ? { ...present, summary } : undefined,
}

const writtenKinds: {
  readonly [Kind in SeasonChangeKind]: WrittenKind<Extract<SeasonChange, { readonly kind: Kind }>>
} = {
  closing: {
    draft: ({ closesAt }) => ({ lastDay: shanghaiDay(closesAt - 1) }),
    change: (present, { lastDay }) => (lastDay ? { ...present, closesAt: endOfDay(lastDay) } : undefined),
  },
  hostClosing: {
    draft: ({ hostClosesAt }) =>
      hostClosesAt === undefined ? {} : { lastDay: shanghaiDay(hostClosesAt - 1) },
    change: ({ kind, subProject }, { lastDay }) =>
      lastDay ? { kind, subProject, hostClosesAt: endOfDay(lastDay) } : undefined,
  },
  programmeEnd: {
    draft: ({ endsAt }) => ({ lastDay: shanghaiDay(endsAt - 1) }),
    change: (present, { lastDay }) => (lastDay ? { ...present, endsAt: endOfDay(lastDay) } : undefined),
  },
  milestone: {
    draft: ({ dateLabel, startsAt, endsAt }) => ({
      ...{ dateLabel, firstDay: shanghaiDay(startsAt), lastDay: shanghaiDay(endsAt - 1) },
    }),
    change: (present, { dateLabel, firstDay, lastDay }) =>
      lastDay && firstDay && dateLabel
        ? { ...present, dateLabel, startsAt: startOfDay(firstDay), endsAt: endOfDay(lastDay) }
        : undefined,
  },
  contact: {
    draft: ({ contact: { name, phones } }) => ({
      ...{ name, phones },
    }),
    change: (present, { name, phones: written }) => {
      const phones = written
        .map((phone) => ({ ...phone, number: phone.number.replace(/\s/g, '') }))
        .filter(({ number }) => number !== '')
      return name && phones.length > 0
        ? { ...present, contact: { name, phones: phones.map(withOldDoubt(present.contact.phones)) } }
        : undefined
    },
  },
  entrance: {
    draft: ({ name, url = '' }) => ({ name, url }),
    change: ({ kind, subProject, index }, { name, url }) =>
      name ? { kind, subProject, index, name, ...(url ? { url } : {}) } : undefined,
  },
  picture: {
    draft: () => ({}),
    change: ({ kind, subProject, index }) => ({ kind, subProject, index }),
  },
  summary: summaryKind,
  clause: summaryKind,
}

const writtenKind = (kind: SeasonChangeKind) => writtenKinds[kind] as WrittenKind<SeasonChange>

/** A draft that begins with what stands there. */
export const draftOf = (present: SeasonChange): ChangeDraft => ({
  ...EMPTY,
  ...writtenKind(present.kind).draft(present),
})

/** The change that the draft asks for; undefined while something that it needs is empty. */
export function changeOf(present: SeasonChange, draft: ChangeDraft): SeasonChange | undefined {
  const { name, url, summary, dateLabel } = draft
  return writtenKind(present.kind).change(present, {
    ...draft,
    ...{ name: oneLine(name), url: oneLine(url) },
    ...{ summary: oneLine(summary), dateLabel: oneLine(dateLabel) },
  })
}
