import { type WorkView } from '#shared/contract/works/views'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { submitter } from '#shared/texts/submitter'
import { workForm } from '#shared/texts/work-form'
import { myWork } from '#shared/texts/my-work'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { type Fact, Facts } from '../../../components/facts/facts'
import { SectionTitle } from '../../../components/section-title/section-title'

/** An answer as its author chose it: labels for keys. */
function answerText(field: FieldSpec, answer: string): string {
  if (field.kind !== 'choice' && field.kind !== 'choices') return answer
  return answer
    .split(',')
    .map((key) => field.options.find((option) => option.key === key)?.label ?? key)
    .join('、')
}

/** What the author wrote, as they wrote it. */
export function WorkInfo({
  work,
  season,
  subProject,
}: {
  work: WorkView
  season: Season
  subProject: SubProject
}) {
  const { content } = work
  const { labelOf } = workForm
  const unit =
    content.unitId === UNCERTAIN_UNIT
      ? myWork.uncertainUnit
      : content.unitId === null
        ? ''
        : works.unitName(season, content.unitId)
  const facts: Fact[] = [
    { label: labelOf('synopsis'), value: content.synopsis },
    ...subProject.spec.fields.map((field) => ({
      label: field.label,
      value: answerText(field, content.fields[field.key] ?? ''),
    })),
    {
      label: submitter.sentBy,
      value: content.submitterKind ? submitter.kindName(content.submitterKind) : '',
    },
    { label: labelOf('unitId'), value: unit },
    { label: labelOf('workplace'), value: content.workplace },
    { label: labelOf('authorName'), value: content.authorName },
    { label: labelOf('phone'), value: content.phone },
  ].filter(({ value }) => value !== '')
  if (facts.length === 0) return null
  return (
    <>
      <SectionTitle title={myWork.info} />
      <Card>
        <Facts facts={facts} />
      </Card>
    </>
  )
}
