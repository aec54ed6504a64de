import { View } from '@tarojs/components'
import { type SeasonCandidate, type SeasonName } from '#shared/contract/season/manage-season'
import { manageSeason } from '#shared/texts/manage-season'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Differences } from './differences'

const words = manageSeason.seasonFile

/** A season that may be published, with all that is otherwise than in the present one. */
export function CandidateView({ present, candidate }: { present: SeasonName; candidate: SeasonCandidate }) {
  const { differences, unitsDropped, validatedAt } = candidate
  const told = differences.length === 0 ? words.same : words.differences(differences.length, present.key)
  return (
    <View id="season-candidate">
      <NoticeBox
        tone="ok"
        title={words.candidate(candidate)}
        text={`${words.validatedAt(validatedAt)}。${told}`}
      />
      {unitsDropped.length > 0 ? (
        <NoticeBox tone="red" title={words.unitsDropped} text={words.unitsDroppedText(unitsDropped)} />
      ) : null}
      <Differences differences={differences} />
    </View>
  )
}
