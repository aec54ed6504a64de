import { type SubmitterKind, type SubProject } from '#shared/domain/season/sub-project'
import { asksSubmitter, submitterKindOf, type TeamMember } from '#shared/domain/work/submitter'
import { submitter as words } from '#shared/texts/submitter'
import { ChoiceChips } from '../../../components/choice-chips/choice-chips'
import { FormField } from '../../../components/form-field/form-field'
import { anchorOf } from './form-faults'
import { type WorkFormState } from './use-work-form'

export const NOBODY: TeamMember = { name: '', role: '' }

export interface SubmitterFieldProps {
  readonly subProject: SubProject
  readonly form: WorkFormState
}

/** Who sends the work, where the call leaves a choice. The team stays written down whatever is chosen. */
export function SubmitterField({ subProject, form }: SubmitterFieldProps) {
  const { content } = form.draft
  if (!asksSubmitter(content, subProject)) return null
  const kinds = subProject.who.value
  const chosen = submitterKindOf(content, subProject)
  const error = form.shown.get('submitterKind')
  const choose = (submitterKind: SubmitterKind) => {
    const begins = submitterKind === 'team' && content.members.length === 0
    form.change({ submitterKind, ...(begins ? { members: [NOBODY] } : {}) })
  }
  return (
    <FormField
      label={words.who}
      anchor={anchorOf('submitterKind')}
      help={chosen ? words.helps[chosen] : undefined}
      error={error}
    >
      <ChoiceChips
        id="submitter"
        options={kinds.map((kind) => ({ key: kind, label: words.kindName(kind) }))}
        chosen={chosen ? [chosen] : []}
        onChoose={(key) => kinds.filter((kind) => kind === key).forEach(choose)}
        wrong={error !== undefined}
      />
    </FormField>
  )
}
