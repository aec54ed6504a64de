import { type Season } from '#shared/domain/season/season'
import { slotsOf, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { fileSlot } from '#shared/texts/file-slot'
import { formChanges as words } from '#shared/texts/form-changes'
import { formAsked, type FormAsked } from '../draft/form-asked'
import { filesIn } from '../upload/slot-files'
import { type FilesUnderWay, slotPart } from './file-faults'
import { type FormFault } from './form-faults'

/** What a form asks otherwise than when its draft was begun, and the draft does not fit for it. */
export interface FormChange {
  readonly part: string
  readonly text: string
}

/** An answer to a question that is asked no more. */
export interface DroppedAnswer {
  readonly key: string
  /** Absent where this phone did not see the question. */
  readonly label?: string
  /** What was written; absent for options that were chosen. */
  readonly written?: string
}

export interface OlderDraft {
  readonly content: WorkContent
  readonly subProject: SubProject
  readonly season: Season
  /** Absent where this phone does not know on which form the draft was begun. */
  readonly asked: FormAsked | undefined
  readonly facts: FilesUnderWay['facts']
}

/** A choice is kept by the keys of its options. */
const CHOSEN = /^[a-z][\w-]*(,[a-z][\w-]*)*$/i

type Bound = 'most' | 'least'

/** Which bound a fault is about; a person alone can be below one, but hardly above. */
const BOUNDS: { readonly [Reason in FormFault['reason']]?: Bound } = {
  ...{ tooLong: 'most', tooMany: 'most' },
  ...{ tooShort: 'least', tooFew: 'least', seriesGap: 'least' },
}

function boundChange(
  { part, text }: FormFault,
  bound: Bound,
  asked: FormAsked | undefined,
  now: FormAsked,
): string | undefined {
  const [before, after] = [asked?.[bound][part], now[bound][part]]
  if (before === undefined || after === undefined) return asked || bound === 'least' ? undefined : text
  const stricter = bound === 'most' ? after < before : after > before
  return stricter ? words.before(text, before) : undefined
}

/** An address that the form took when the draft was begun: some host of then is gone since. */
const isHostGone = ({ part, reason }: FormFault, asked: FormAsked | undefined, now: FormAsked): boolean => {
  const slot = slotPart(part.slice(part.indexOf('.') + 1))
  return (
    reason === 'hostUnknown' &&
    (asked?.hosts[slot] ?? []).some((host) => !(now.hosts[slot] ?? []).includes(host))
  )
}

const isChosenOtherwise = ({ part, reason }: FormFault, { spec }: SubProject): boolean =>
  reason === 'malformed' &&
  spec.fields.some(({ key, kind }) => part === `fields.${key}` && /^choice/.test(kind))

function changeOf(fault: FormFault, { asked, subProject }: OlderDraft, now: FormAsked): string | undefined {
  const { part, reason, text } = fault
  const bound = BOUNDS[reason]
  if (bound) return boundChange(fault, bound, asked, now)
  if (reason === 'outgrown') return text
  if (isHostGone(fault, asked, now)) return words.hostGone(text)
  if (isChosenOtherwise(fault, subProject)) return words.optionGone(now.labels[part] ?? '')
  const isNew = reason === 'missing' && asked && now.required.includes(part) && !asked.required.includes(part)
  return isNew ? words.asksNow(text) : undefined
}

/** Files of which the phone does not know how long they play, in slots that take only shorter ones now. */
function perhapsTooLong({ content, subProject, asked, facts }: OlderDraft): FormChange[] {
  return slotsOf(subProject.spec.media).flatMap((slot) => {
    const part = slotPart(slot.key)
    const before = asked?.longestMs[part]
    const unknown = filesIn(content, slot.key)
      .map((id) => facts[id])
      .find((file) => !file?.check?.facts.durationMs)
    const spec = unknown && specFor(slot, unknown.kind)
    if (before === undefined || !spec || !('maxDurationMs' in spec)) return []
    const { maxDurationMs } = spec
    return maxDurationMs.value < before ? [{ part, text: words.shorterNow(maxDurationMs, before) }] : []
  })
}

/** What has to be done anew, in the form's order. `faults` are those of the draft on the form as it is now. */
export function formChanges(draft: OlderDraft, faults: readonly FormFault[]): FormChange[] {
  const now = formAsked(draft.subProject, draft.season)
  const told = faults.flatMap((fault): FormChange[] => {
    const text = changeOf(fault, draft, now)
    return text === undefined ? [] : [{ part: fault.part, text }]
  })
  const slots = new Map(
    slotsOf(draft.subProject.spec.media).map(({ key, label }) => [slotPart(key), label ?? fileSlot.work]),
  )
  return [...told, ...perhapsTooLong(draft)].map(({ part, text }) => {
    const slot = slots.get(part)
    return { part, text: slot === undefined ? text : words.inSlot(slot, text) }
  })
}

/** What the draft answers and nobody asks any more. */
export function droppedAnswers({ content, subProject, asked }: OlderDraft): DroppedAnswer[] {
  const isAsked = (key: string) => subProject.spec.fields.some((field) => field.key === key)
  return Object.entries(content.fields)
    .filter(([key, answer]) => answer.trim() !== '' && !isAsked(key))
    .map(([key, answer]) => {
      const label = asked?.labels[`fields.${key}`]
      return {
        key,
        ...(label === undefined ? {} : { label }),
        ...(CHOSEN.test(answer) ? {} : { written: answer }),
      }
    })
}
