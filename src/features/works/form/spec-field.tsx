import { Picker, Text, View } from '@tarojs/components'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { shanghaiDay } from '#shared/domain/days'
import { workForm as words } from '#shared/texts/work-form'
import { serverNow } from '../../../api/server-clock'
import { Button } from '../../../components/button/button'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { FormField } from '../../../components/form-field/form-field'
import { Icon } from '../../../components/icon/icon'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { TextArea } from '../../../components/text-input/text-area'
import { TextInput } from '../../../components/text-input/text-input'
import { spoken } from '../../../platform/spoken'
import { anchorOf } from './form-faults'
import { UnitControl } from './unit-control'
import './work-form.scss'

export interface SpecFieldProps {
  readonly season: Season
  readonly field: FieldSpec
  readonly answer: string
  readonly onAnswer: (answer: string) => void
  readonly onLeave: () => void
  readonly error?: string
  /** For a date or a place: what a photo of the work says. */
  readonly suggestion?: string | undefined
}

const NUMBER_MAX_LENGTH = 9
const PHONE_MAX_LENGTH = 20

interface OfferedProps {
  readonly field: FieldSpec
  /** What the button says; none without. */
  readonly text: string | undefined
  readonly onTake: () => void
}

function Offered({ field, text, onTake }: OfferedProps) {
  if (text === undefined) return null
  return (
    <Button id={`${anchorOf(`fields.${field.key}`)}-suggested`} kind="quiet" text={text} onClick={onTake} />
  )
}

function DateControl({ field, answer, onAnswer, error, suggestion }: SpecFieldProps) {
  const today = shanghaiDay(serverNow())
  const offered = answer === '' && suggestion !== undefined && suggestion <= today ? suggestion : undefined
  return (
    <>
      <Picker
        mode="date"
        value={answer || today}
        start="1990-01-01"
        end={today}
        onChange={(event) => onAnswer(String(event.detail.value))}
      >
        <View
          className={error ? 'work-form__pick work-form__pick--wrong' : 'work-form__pick'}
          id={`${anchorOf(`fields.${field.key}`)}-pick`}
          hoverClass="work-form__pick--pressed"
          {...spoken(`${field.label} ${answer || words.chooseDate}`, 'button')}
        >
          <Text className={answer ? 'work-form__picked' : 'work-form__unpicked'}>
            {answer || words.chooseDate}
          </Text>
          <Icon name="calendar" size="small" />
        </View>
      </Picker>
      <Offered
        field={field}
        text={offered && words.takenOn(offered)}
        onTake={() => onAnswer(offered ?? '')}
      />
    </>
  )
}

function ChoiceControl({ field, answer, onAnswer, error }: SpecFieldProps) {
  if (field.kind !== 'choice' && field.kind !== 'choices') return null
  const chosen = answer === '' ? [] : answer.split(',')
  const toggle = (key: string) => {
    if (field.kind === 'choice') return onAnswer(key)
    const kept = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]
    onAnswer(
      field.options
        .filter((option) => kept.includes(option.key))
        .map((option) => option.key)
        .join(','),
    )
  }
  const warnings = field.options.flatMap(({ key, warning }) =>
    warning !== undefined && chosen.includes(key) ? [warning] : [],
  )
  return (
    <>
      <ChoiceChips
        id={anchorOf(`fields.${field.key}`)}
        options={field.options}
        chosen={chosen}
        onChoose={toggle}
        several={field.kind === 'choices'}
        wrong={error !== undefined}
      />
      {warnings.map((warning) => (
        <NoticeBox key={warning} tone="warn" title={warning} />
      ))}
    </>
  )
}

/** The control that fits the kind of question. */
function Control(props: SpecFieldProps) {
  const { field, answer, onAnswer, onLeave, error, suggestion } = props
  const common = {
    label: field.label,
    value: answer,
    onChange: onAnswer,
    onBlur: onLeave,
    wrong: error !== undefined,
    id: `${anchorOf(`fields.${field.key}`)}-input`,
  }
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return <ChoiceControl {...props} />
    case 'date':
      return <DateControl {...props} />
    case 'longText':
      return <TextArea {...common} maxLength={field.maxLength} />
    case 'number':
      return <TextInput {...common} type="number" maxLength={NUMBER_MAX_LENGTH} />
    case 'unit':
      return (
        <UnitControl
          id={anchorOf(`fields.${field.key}`)}
          season={props.season}
          label={field.label}
          unitId={answer === '' ? null : answer}
          onChoose={onAnswer}
          wrong={common.wrong}
        />
      )
    case 'phone':
      return <TextInput {...common} maxLength={PHONE_MAX_LENGTH} />
    case 'place':
      return (
        <>
          <TextInput {...common} maxLength={field.maxLength} />
          <Offered
            field={field}
            text={answer === '' && suggestion !== undefined ? words.takenNear(suggestion) : undefined}
            onTake={() => onAnswer(suggestion ?? '')}
          />
        </>
      )
    case 'text':
    case 'link':
      return <TextInput {...common} maxLength={field.maxLength} />
  }
}

/** A question of one sub-project, as the season's spec asks it. */
export function SpecField(props: SpecFieldProps) {
  const { field, error } = props
  return (
    <FormField
      label={field.label}
      anchor={anchorOf(`fields.${field.key}`)}
      mark={field.required ? undefined : words.optional}
      help={field.help}
      error={error}
    >
      <Control {...props} />
    </FormField>
  )
}
