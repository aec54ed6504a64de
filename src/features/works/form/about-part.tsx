import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { submitterKindOf } from '#shared/domain/work/submitter'
import { workForm as words } from '#shared/texts/work-form'
import { Card } from '../../../components/card/card'
import { SectionTitle } from '../../../components/section-title/section-title'
import { AboutFields, AuthorFields } from './about-fields'
import { TeamFields } from './team-fields'
import { type WorkFormState } from './use-work-form'

export interface FormPartProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly form: WorkFormState
}

/** What is told of the work, and who made it. */
export function AboutPart({ season, subProject, form }: FormPartProps) {
  return (
    <>
      <SectionTitle title={words.about} />
      <Card flush>
        <AboutFields season={season} subProject={subProject} form={form} />
      </Card>
      <SectionTitle title={words.author} />
      <Card flush>
        <AuthorFields season={season} subProject={subProject} form={form} />
      </Card>
      {submitterKindOf(form.draft.content, subProject) === 'team' ? (
        <TeamFields season={season} form={form} />
      ) : null}
    </>
  )
}
