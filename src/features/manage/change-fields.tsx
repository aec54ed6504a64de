import { type ComponentType } from 'react'
import { CHANGE_TEXTS, type SeasonChangeKind } from '#shared/domain/season/amendment'
import { manageSeason } from '#shared/texts/manage-season'
import { serverNow } from '../../api/server-clock'
import { FormField } from '../../components/form-field/form-field'
import { TextArea } from '../../components/text-input/text-area'
import { TextInput } from '../../components/text-input/text-input'
import { type ChangeDraft } from './change-draft'
import { ContactFields } from './contact-fields'
import { DayControl } from './day-control'
import './manage.scss'

const words = manageSeason.amend

export interface ChangeFieldsProps {
  readonly kind: SeasonChangeKind
  readonly draft: ChangeDraft
  /** Something that is needed was empty at the last try. */
  readonly asked: boolean
  readonly onChange: (patch: Partial<ChangeDraft>) => void
}

const wrong = (asked: boolean, text: string) => (asked && text.trim() === '' ? { error: words.empty } : {})

function LastDay({ kind, draft, onChange }: ChangeFieldsProps) {
  const label = kind === 'programmeEnd' ? words.lastDayOfAll : words.lastDay
  return (
    <FormField label={label} help={words.lastDayHelp}>
      <DayControl
        id="amend-last-day"
        label={label}
        day={draft.lastDay}
        from={serverNow()}
        onChoose={(lastDay) => onChange({ lastDay })}
      />
    </FormField>
  )
}

function HostLastDay({ draft, asked, onChange }: ChangeFieldsProps) {
  return (
    <FormField label={words.lastDayOfHost} help={words.lastDayOfHostHelp} {...wrong(asked, draft.lastDay)}>
      <DayControl
        id="amend-host-day"
        label={words.lastDayOfHost}
        day={draft.lastDay}
        from={serverNow()}
        onChoose={(lastDay) => onChange({ lastDay })}
      />
    </FormField>
  )
}

function MilestoneFields({ draft, asked, onChange }: ChangeFieldsProps) {
  return (
    <>
      <FormField label={words.dateLabel} help={words.dateLabelHelp} {...wrong(asked, draft.dateLabel)}>
        <TextInput
          id="amend-date-label"
          label={words.dateLabel}
          value={draft.dateLabel}
          maxLength={CHANGE_TEXTS.dateLabel.max}
          onChange={(dateLabel) => onChange({ dateLabel })}
        />
      </FormField>
      <FormField label={words.starts}>
        <DayControl
          id="amend-first-day"
          label={words.starts}
          day={draft.firstDay}
          onChoose={(firstDay) => onChange({ firstDay })}
        />
      </FormField>
      <FormField label={words.ends}>
        <DayControl
          id="amend-last-day"
          label={words.ends}
          day={draft.lastDay}
          onChoose={(lastDay) => onChange({ lastDay })}
        />
      </FormField>
    </>
  )
}

function EntranceFields({ draft, asked, onChange }: ChangeFieldsProps) {
  return (
    <>
      <FormField label={words.name} {...wrong(asked, draft.name)}>
        <TextInput
          id="amend-name"
          label={words.name}
          value={draft.name}
          maxLength={CHANGE_TEXTS.name.max}
          onChange={(name) => onChange({ name })}
        />
      </FormField>
      <FormField label={words.url}>
        <TextInput
          id="amend-url"
          label={words.url}
          value={draft.url}
          maxLength={CHANGE_TEXTS.url.max}
          onChange={(url) => onChange({ url })}
        />
      </FormField>
    </>
  )
}

function SummaryField({ draft, asked, onChange }: ChangeFieldsProps) {
  return (
    <FormField label={words.summary} {...wrong(asked, draft.summary)}>
      <TextArea
        id="amend-summary"
        label={words.summary}
        value={draft.summary}
        maxLength={CHANGE_TEXTS.summary.max}
        onChange={(summary) => onChange({ summary })}
      />
    </FormField>
  )
}

/** The controls of each kind; a picture has its own beside them. */
const fields: Record<SeasonChangeKind, ComponentType<ChangeFieldsProps>> = {
  closing: LastDay,
  hostClosing: HostLastDay,
  programmeEnd: LastDay,
  milestone: MilestoneFields,
  contact: ContactFields,
  entrance: EntranceFields,
  picture: () => null,
  summary: SummaryField,
  clause: SummaryField,
}

/** The controls that fit what is changed. */
export function ChangeFields(props: ChangeFieldsProps) {
  const Fields = fields[props.kind]
  return <Fields {...props} />
}
