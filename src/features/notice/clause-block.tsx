import { Text, View } from '@tarojs/components'
import { type Clause } from '#shared/domain/season/clause'
import { isOwnRule } from '#shared/domain/season/clauses'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { common } from '#shared/texts/common'
import { notice } from '#shared/texts/notice'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Icon } from '../../components/icon/icon'
import { spoken } from '../../platform/spoken'
import { ClauseDefects } from './clause-defects'
import { clauseAnchor } from './notice-groups'
import { SubProjectButton } from './sub-project-button'
import './notice.scss'

const words = notice.clause

/** The notice's own words, each in quotation marks. */
function ExactWords({ clause: { ruleQuotes = [], names = [] } }: { clause: Clause }) {
  if (ruleQuotes.length + names.length === 0) return null
  return (
    <View className="clause__exact">
      {ruleQuotes.map((quote) => (
        <View key={quote} className="clause__quote">
          {common.quote(quote)}
        </View>
      ))}
      {names.length > 0 ? <View className="clause__names">{words.named(names)}</View> : null}
    </View>
  )
}

export interface ClauseBlockProps {
  readonly season: Season
  readonly clause: Clause
  /** Someone came for it. */
  readonly chosen: boolean
  readonly onMore: () => void
  /** The call for works that it founds. */
  readonly subProject?: Pick<SubProject, 'key' | 'name'> | undefined
}

/** A clause: where it stands, what it is called, our summary, and the notice's own words apart from it. */
export function ClauseBlock({ season, clause, chosen, onMore, subProject }: ClauseBlockProps) {
  const { id, label, title, summary } = clause
  return (
    <View className={chosen ? 'clause clause--chosen' : 'clause'} id={clauseAnchor(id)}>
      <View className="clause__head">
        <Text className={isOwnRule(id) ? 'clause__label clause__label--own' : 'clause__label'}>{label}</Text>
        <View
          className="clause__more"
          hoverClass="clause__more--pressed"
          onClick={onMore}
          {...spoken(words.more(label), 'button')}
        >
          <Icon name="share" size="small" />
        </View>
      </View>
      <View className="clause__title">{title}</View>
      <View className="clause__summary">{summary}</View>
      <AmendmentNote season={season} place={`clause.${id}`} />
      <ExactWords clause={clause} />
      <ClauseDefects clause={clause} />
      {subProject ? <SubProjectButton subProject={subProject.key} name={subProject.name} /> : null}
    </View>
  )
}
