import { type CallError } from '#shared/contract/action'
import {
  ANNOUNCEMENT_BODY_MAX_LENGTH,
  ANNOUNCEMENT_KINDS,
  ANNOUNCEMENT_TITLE_MAX_LENGTH,
  type AnnouncementKind,
} from '#shared/domain/announcement/announcement'
import { announcements } from '#shared/texts/announcements'
import { ChoiceChips } from '../../components/choice-chips/choice-chips'
import { FormField } from '../../components/form-field/form-field'
import { TextArea } from '../../components/text-input/text-area'
import { TextInput } from '../../components/text-input/text-input'
import { type AnnouncementDraft, type DraftFault, oneLine, plainLines } from './announcement-draft'

const words = announcements.edit
const MAX_LENGTHS = { title: ANNOUNCEMENT_TITLE_MAX_LENGTH, body: ANNOUNCEMENT_BODY_MAX_LENGTH }
type Field = keyof typeof MAX_LENGTHS

const KIND_OPTIONS = ANNOUNCEMENT_KINDS.map((key) => ({ key, label: announcements.kind(key) }))

export interface AnnouncementFieldsProps {
  readonly draft: AnnouncementDraft
  readonly faults: Partial<Record<Field, DraftFault>>
  /** Why the cloud did not take it; WeChat's text check names the fields. */
  readonly error: CallError | undefined
  readonly onChange: (patch: Partial<AnnouncementDraft>) => void
}

function faultText(field: Field, fault: DraftFault | undefined, error: CallError | undefined) {
  if (fault === 'missing') return words.missing[field]
  if (fault === 'tooLong') return words.tooLong(MAX_LENGTHS[field])
  const parts = error?.code === 'TEXT_RISKY' ? error.details.parts : undefined
  return Array.isArray(parts) && parts.some((part) => part === field) ? words.risky : undefined
}

/** Kind, title and body of an announcement. */
export function AnnouncementFields({ draft, faults, error, onChange }: AnnouncementFieldsProps) {
  const title = faultText('title', faults.title, error)
  const body = faultText('body', faults.body, error)
  return (
    <>
      <FormField label={words.kind}>
        <ChoiceChips
          id="announcement-kind"
          options={KIND_OPTIONS}
          chosen={[draft.kind]}
          onChoose={(kind) => onChange({ kind: kind as AnnouncementKind })}
        />
      </FormField>
      <FormField
        label={words.title}
        mark={words.titleCount(draft.title.length, MAX_LENGTHS.title)}
        error={title}
      >
        <TextInput
          id="announcement-title-input"
          label={words.title}
          placeholder={words.titlePlaceholder}
          value={draft.title}
          maxLength={MAX_LENGTHS.title}
          wrong={title !== undefined}
          onChange={(text) => onChange({ title: oneLine(text) })}
        />
      </FormField>
      <FormField label={words.body} help={words.bodyHelp} error={body}>
        <TextArea
          id="announcement-body-input"
          label={words.body}
          placeholder={words.bodyPlaceholder}
          value={draft.body}
          maxLength={MAX_LENGTHS.body}
          wrong={body !== undefined}
          tall
          onChange={(text) => onChange({ body: plainLines(text) })}
        />
      </FormField>
    </>
  )
}
