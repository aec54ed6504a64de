import { Text, View } from '@tarojs/components'
import { type DecisionView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { citationText } from '#shared/texts/clauses'
import { decisionWords as words } from '#shared/texts/decision'
import { mediaText } from '#shared/texts/media'
import { works } from '#shared/texts/works'
import { Card } from '../../../components/card/card'
import { ClauseQuote } from '../../../components/clause-quote/clause-quote'
import './my-work.scss'

/** The last word on a work: the officer's message with its clauses, or what the machine found. */
export function DecisionCard({ season, decision }: { season: Season; decision: DecisionView }) {
  const { kind, by, unitId, citations, message, faults, at } = decision
  const speaker = by === 'machine' ? words.machine : works.unitName(season, unitId)
  return (
    <View id="decision">
      <Card tone={kind === 'approve' ? 'plain' : 'red'}>
        <View className="my-work__decision">
          <Text className="my-work__decision-title">{words.title[kind]}</Text>
          <Text className="my-work__second">{words.by(speaker, at)}</Text>
          {message ? <Text className="my-work__message">{message}</Text> : null}
          {faults.map((fault) => {
            const { title, finding, action } = mediaText(fault)
            return (
              <View key={`${fault.code} ${fault.fileName ?? ''}`}>
                <Text className="my-work__fault">{words.fileFault(title, fault.fileName)}</Text>
                <Text className="my-work__message">{`${finding}。${action}。`}</Text>
              </View>
            )
          })}
          {citations.map((citation) => (
            <ClauseQuote
              key={`${citation.clauseId} ${citation.quote ?? ''}`}
              clauseId={citation.clauseId}
              {...citationText(season, citation)}
            />
          ))}
        </View>
      </Card>
    </View>
  )
}
