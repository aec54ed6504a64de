import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { memberPart, type TeamMember } from '#shared/domain/work/submitter'
import { submitter as words } from '#shared/texts/submitter'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { FormField } from '../../../components/form-field/form-field'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { TextInput } from '../../../components/text-input/text-input'
import { anchorOf } from './form-faults'
import { NOBODY } from './submitter-field'
import { type WorkFormState } from './use-work-form'
import './work-form.scss'

const SUGGESTED = words.roles.map((label, at) => ({ key: String(at), label }))

interface WordFieldProps {
  readonly form: WorkFormState
  readonly part: string
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (text: string) => void
  /** Parts to pick from while none was written. */
  readonly suggest?: boolean
}

function WordField({ form, part, label, help, value, maxLength, onChange, suggest = false }: WordFieldProps) {
  const error = form.shown.get(part)
  const anchor = anchorOf(part)
  return (
    <FormField label={label} anchor={anchor} help={help} error={error}>
      <TextInput
        id={`${anchor}-input`}
        label={label}
        value={value}
        maxLength={maxLength}
        wrong={error !== undefined}
        onChange={onChange}
        onBlur={() => form.leavePart(part)}
        placeholder={suggest ? words.roleHint : undefined}
      />
      {suggest && value === '' ? (
        <View className="work-form__suggested">
          <ChoiceChips
            id={anchor}
            options={SUGGESTED}
            chosen={[]}
            onChoose={(key) => onChange(words.roles[Number(key)] ?? '')}
          />
        </View>
      ) : null}
    </FormField>
  )
}

/** The team of a team's work: its author's part, and everybody else with name and part. */
export function TeamFields({ season, form }: { readonly season: Season; readonly form: WorkFormState }) {
  const { authorRole, members } = form.draft.content
  const { maxTeamMembers, authorNameMaxLength } = season.limits
  const most = maxTeamMembers.value
  const common = { form, maxLength: authorNameMaxLength.value }
  const error = form.shown.get('members')
  const full = members.length + 1 >= most
  const write = (at: number, patch: Partial<TeamMember>) =>
    form.change({ members: members.map((each, place) => (place === at ? { ...each, ...patch } : each)) })
  return (
    <>
      <SectionTitle title={words.team} />
      <Card flush>
        <WordField
          {...common}
          part="authorRole"
          label={words.yourRole}
          help={words.teamHelp(most)}
          value={authorRole}
          onChange={(role) => form.change({ authorRole: role })}
          suggest
        />
        {members.map(({ name, role }, at) => {
          const position = at + 2
          return (
            <View key={at} className="work-form__member">
              <WordField
                {...common}
                part={memberPart(at, 'name')}
                label={words.wordAt(position, 'name')}
                value={name}
                onChange={(text) => write(at, { name: text })}
              />
              <WordField
                {...common}
                part={memberPart(at, 'role')}
                label={words.wordAt(position, 'role')}
                value={role}
                onChange={(text) => write(at, { role: text })}
                suggest
              />
              <View className="work-form__remove">
                <Button
                  id={`remove-member-${at}`}
                  kind="quiet"
                  text={words.remove}
                  label={words.removeLabel(position, name)}
                  onClick={() => form.change({ members: members.filter((_each, place) => place !== at) })}
                />
              </View>
            </View>
          )
        })}
      </Card>
      <View id={anchorOf('members')}>
        {error ? <NoticeBox tone="warn" title={error} /> : null}
        <Button
          id="add-member"
          kind="plain"
          text={full ? words.full(most) : words.add}
          disabled={full}
          onClick={() => form.change({ members: [...members, NOBODY] })}
        />
      </View>
    </>
  )
}
