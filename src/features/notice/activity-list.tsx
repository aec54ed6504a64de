import { View } from '@tarojs/components'
import { type Programme } from '#shared/domain/season/season-file'
import { clauseById } from '#shared/domain/season/clauses'
import { series as words } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { ClauseLink } from '../../components/clause-quote/clause-link'
import { SectionTitle } from '../../components/section-title/section-title'
import { itemAnchor, ToClause } from './series-item'
import './series.scss'

export interface ActivityListProps {
  readonly programme: Programme
  /** The activity someone came for. */
  readonly chosen: string | undefined
}

/** The online activities of the province's own office: the notice gives their names and puts off the rest. */
export function ActivityList({ programme, chosen }: ActivityListProps) {
  const { activities } = programme
  return (
    <>
      <SectionTitle title={words.activities} aside={words.activitiesAside(activities.length)} />
      <Card flush>
        {activities.map(({ key, name, clauseId, caveat, related = [] }) => (
          <View
            key={key}
            id={itemAnchor(key)}
            className={key === chosen ? 'series-item series-item--chosen' : 'series-item'}
          >
            <View className="series-item__name">{name}</View>
            {caveat.quote ? <View className="series__second">{words.caveat(caveat.quote)}</View> : null}
            <View className="series-item__links">
              <ToClause programme={programme} clauseId={clauseId} />
              {related.map(({ clauseId: other }) => (
                <ClauseLink
                  key={other}
                  clauseId={other}
                  label={words.related(clauseById(programme, other)?.label ?? other)}
                />
              ))}
            </View>
          </View>
        ))}
      </Card>
    </>
  )
}
