import { Text, View } from '@tarojs/components'
import { clauseById } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type Requirement, type SubProject } from '#shared/domain/season/sub-project'
import { common } from '#shared/texts/common'
import { subProject as subProjectWords } from '#shared/texts/sub-project'
import { Card } from '../../components/card/card'
import { ClauseQuote } from '../../components/clause-quote/clause-quote'
import { SectionTitle } from '../../components/section-title/section-title'
import { SourceTag } from './source-tag'
import './sub-project.scss'

/** The notice's own words where it has them; a rule of ours says that it is one. */
function Basis({ season, requirement }: { season: Season; requirement: Requirement }) {
  const { source, citation } = requirement
  if (source !== 'notice') return <SourceTag source={source} clauseId={citation.clauseId} />
  const label = clauseById(season, citation.clauseId)?.label ?? citation.clauseId
  return (
    <ClauseQuote
      clauseId={citation.clauseId}
      label={label}
      quote={citation.quote ? common.quote(citation.quote) : undefined}
    />
  )
}

export function SubProjectRequirements({ season, subProject }: { season: Season; subProject: SubProject }) {
  return (
    <>
      <SectionTitle title={subProjectWords.requirements} />
      <Card flush>
        {subProject.requirements.map((requirement) => (
          <View key={requirement.text} className="sub-project__requirement">
            <Text className="sub-project__requirement-text">{requirement.text}</Text>
            <Basis season={season} requirement={requirement} />
          </View>
        ))}
      </Card>
    </>
  )
}
