import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { clauseById } from '#shared/domain/season/clauses'
import { notice } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { Button } from '../../components/button/button'
import { Facts } from '../../components/facts/facts'
import './notice.scss'

const words = notice.quotas
const namesOf = (things: ReadonlyArray<{ readonly name: string }>) =>
  words.list(things.map(({ name }) => name))

/** What the offline activities are, how many there have to be, and from when they count. */
export function OfflineFacts({ season, onClause }: { season: Season; onClause: (clauseId: string) => void }) {
  const { offlineActivitiesTarget, offlineActivitiesCountFrom, awarenesses, offlineContents } = season
  const { clauseId } = offlineActivitiesTarget
  const label = clauseId === undefined ? undefined : clauseById(season, clauseId)?.label
  return (
    <Card>
      <Facts
        facts={[
          { label: words.target, value: words.atLeast(offlineActivitiesTarget.value) },
          { label: words.since, value: words.sinceDay(offlineActivitiesCountFrom.value) },
          { label: words.awarenesses(awarenesses.length), value: namesOf(awarenesses) },
          { label: words.contents, value: namesOf(offlineContents) },
        ]}
      />
      {clauseId !== undefined && label !== undefined ? (
        <View className="notice__link">
          <Button kind="quiet" text={words.toClause(label)} onClick={() => onClause(clauseId)} />
        </View>
      ) : null}
    </Card>
  )
}
