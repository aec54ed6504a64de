import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { offeredTitle } from '#shared/domain/work/offered-title'
import { submitterKindOf } from '#shared/domain/work/submitter'
import { uploadIdsOf } from '#shared/domain/work/work'
import { cities } from '#shared/texts/cities'
import { submitter } from '#shared/texts/submitter'
import { workForm as words } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { FormField } from '../../../components/form-field/form-field'
import { TextArea } from '../../../components/text-input/text-area'
import { TextInput } from '../../../components/text-input/text-input'
import { anchorOf, tidyPhone } from './form-faults'
import { SpecField } from './spec-field'
import { SubmitterField } from './submitter-field'
import { UnitField } from './unit-field'
import { type WorkFormState } from './use-work-form'

type TextPart = 'title' | 'synopsis' | 'workplace' | 'authorName' | 'phone'

export interface FieldsProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly form: WorkFormState
}

interface TextFieldProps {
  readonly form: WorkFormState
  readonly part: TextPart
  readonly help: string
  readonly maxLength: number
  readonly long?: boolean
  readonly optional?: boolean
  readonly tidy?: (text: string) => string
  /** What may be filled in by a tap while nothing is written. */
  readonly offered?: string | undefined
}

function TextField({
  form,
  part,
  help,
  maxLength,
  long = false,
  optional = false,
  tidy,
  offered,
}: TextFieldProps) {
  const error = form.shown.get(part)
  const value = form.draft.content[part]
  const change = (text: string) => form.change({ [part]: text })
  const control = {
    id: `${anchorOf(part)}-input`,
    label: words.labelOf(part),
    value,
    maxLength,
    wrong: error !== undefined,
    onChange: change,
    onBlur: () => {
      if (tidy && tidy(value) !== value) change(tidy(value))
      form.leavePart(part)
    },
  }
  return (
    <FormField
      label={words.labelOf(part)}
      anchor={anchorOf(part)}
      help={help}
      mark={optional ? words.optional : undefined}
      error={error}
    >
      {long ? <TextArea {...control} /> : <TextInput {...control} />}
      {offered !== undefined && value === '' ? (
        <Button
          id={`${anchorOf(part)}-suggested`}
          kind="quiet"
          text={words.fromFileName(offered)}
          onClick={() => change(offered)}
        />
      ) : null}
    </FormField>
  )
}

const PHONE_MAX_LENGTH = 20

/** What the first of the work's photos that says it offers as an answer, where the season has it offered. */
function offeredFor(field: FieldSpec, { draft, uploading }: WorkFormState): string | undefined {
  if (!('fromPhoto' in field) || !field.fromPhoto) return undefined
  const facts = uploadIdsOf(draft.content).map((id) => uploading.state.facts[id]?.check?.facts)
  if (field.kind === 'date') return facts.find((its) => its?.takenOn)?.takenOn
  const city = facts.find((its) => its?.takenNear)?.takenNear
  return city && cities[city]
}

/** What the name of the work's first file gives as a title. */
function titleOfFile({ draft, uploading }: WorkFormState, maxLength: number): string | undefined {
  const [first = ''] = uploadIdsOf(draft.content)
  const fileName = uploading.state.facts[first]?.fileName
  return fileName === undefined ? undefined : offeredTitle(fileName, maxLength)
}

/** What the work is called and about, and what its sub-project asks. */
export function AboutFields({ season, subProject, form }: FieldsProps) {
  const { fields } = form.draft.content
  const { titleMaxLength, synopsisMaxLength } = season.limits
  return (
    <>
      <TextField
        form={form}
        part="title"
        help={words.titleHelp}
        maxLength={titleMaxLength.value}
        offered={titleOfFile(form, titleMaxLength.value)}
      />
      <TextField
        form={form}
        part="synopsis"
        help={words.synopsisHelp}
        maxLength={synopsisMaxLength.value}
        long
        optional
      />
      {subProject.spec.fields.map((field) => {
        const part = `fields.${field.key}`
        const error = form.shown.get(part)
        return (
          <SpecField
            key={field.key}
            season={season}
            field={field}
            answer={fields[field.key] ?? ''}
            onAnswer={(answer) => form.edit((now) => ({ fields: { ...now.fields, [field.key]: answer } }))}
            onLeave={() => form.leavePart(part)}
            suggestion={offeredFor(field, form)}
            error={error}
          />
        )
      })}
    </>
  )
}

/** Who sends it, who made it, where they belong, and how they can be called. */
export function AuthorFields({ season, subProject, form }: FieldsProps) {
  const byUnit = submitterKindOf(form.draft.content, subProject) === 'unit'
  const unitError = form.shown.get('unitId')
  const { workplaceMaxLength, authorNameMaxLength } = season.limits
  return (
    <>
      <SubmitterField subProject={subProject} form={form} />
      <UnitField
        season={season}
        unitId={form.draft.content.unitId}
        onChoose={(unitId) => form.change({ unitId })}
        error={unitError}
      />
      <TextField
        form={form}
        part="workplace"
        help={byUnit ? submitter.workplaceOfUnit : words.workplaceHelp}
        maxLength={workplaceMaxLength.value}
      />
      <TextField
        form={form}
        part="authorName"
        help={byUnit ? submitter.authorOfUnit : words.authorHelp}
        maxLength={authorNameMaxLength.value}
      />
      <TextField
        form={form}
        part="phone"
        help={words.phoneHelp}
        maxLength={PHONE_MAX_LENGTH}
        tidy={tidyPhone}
      />
    </>
  )
}
