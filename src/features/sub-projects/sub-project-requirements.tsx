import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type Requirement, type SubProject } from '#shared/domain/season/sub-project'
import { clauseWords } from '#shared/texts/clauses'
import { common } from '#shared/texts/common'
import { subProject as words } from '#shared/texts/sub-project'
import { Card } from '../../components/card/card'
import { ClauseLink } from '../../components/clause-quote/clause-link'
import { SectionTitle } from '../../components/section-title/section-title'
import { SourceTag } from './source-tag'
import './sub-project.scss'

interface GroupProps {
  readonly title: string
  readonly requirements: readonly Requirement[]
  readonly textOf: (requirement: Requirement) => string
}

/** Rules of one source, which is said once above them. */
function Group({ title, requirements, textOf }: GroupProps) {
  return (
    <>
      <Text className="sub-project__group">{title}</Text>
      {requirements.map((requirement) => (
        <View key={requirement.text} className="sub-project__requirement">
          <Text className="sub-project__requirement-text">{textOf(requirement)}</Text>
          {requirement.source === 'press' ? <SourceTag source="press" /> : null}
        </View>
      ))}
    </>
  )
}

/** The notice's own words first, in quotation marks; what we add stands apart and says that it is ours. */
export function SubProjectRequirements({ season, subProject }: { season: Season; subProject: SubProject }) {
  const { requirements, clauseId } = subProject
  const ofNotice = requirements.filter(({ source }) => source === 'notice')
  const own = requirements.filter(({ source }) => source !== 'notice')
  const first = own.find(({ source }) => source === 'default')
  const label = clauseById(season, clauseId)?.label ?? clauseId
  return (
    <>
      <SectionTitle title={words.requirements} />
      {ofNotice.length > 0 ? (
        <Card>
          <Group title={words.ofNotice} requirements={ofNotice} textOf={({ text }) => common.quote(text)} />
          <ClauseLink clauseId={clauseId} label={clauseWords.ofNotice(label)} />
        </Card>
      ) : null}
      {first ? (
        <Card>
          <Group title={words.own} requirements={own} textOf={({ text }) => text} />
          <ClauseLink clauseId={first.citation.clauseId} label={common.sources.default} />
        </Card>
      ) : null}
    </>
  )
}
