import { Text, View } from '@tarojs/components'
import { type WayOut } from '#shared/domain/media/kinds'
import { type Season } from '#shared/domain/season/season'
import { type Slot } from '#shared/domain/season/slots'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { citationText } from '#shared/texts/clauses'
import { fileSlot } from '#shared/texts/file-slot'
import { waysOut as words } from '#shared/texts/ways-out'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ClauseQuote } from '../../../components/clause-quote/clause-quote'
import { spoken } from '../../../platform/spoken'
import { type IdOf } from './ids'
import { refusalCitation } from './refusal-citation'
import { detourText, refusalText, refusalTitle } from './refusal-words'
import { type Detour } from './upload-state'
import { isAble } from './ways-able'
import { type Refused, waysOut } from './ways-out'
import './media-section.scss'

export interface MediaRefusalProps {
  readonly season: Season
  readonly spec: SubmissionSpec
  readonly slot: Slot
  readonly refused: Refused
  /** The way that was tried last, and led nowhere. */
  readonly detour: Detour | undefined
  /** The buttons' element ids. */
  readonly id: IdOf
  readonly onSwap: () => void
  readonly onWay: (way: WayOut) => void
}

/** Why a file was not even sent: the rule, the value found, the clause, the ways out. */
export function MediaRefusal({ season, spec, slot, refused, detour, id, onSwap, onWay }: MediaRefusalProps) {
  const { kind, check } = refused
  const citation = refusalCitation(check.code, spec)
  const ways = waysOut(refused, isAble)
  const trouble = detour && detourText(detour)
  return (
    <View id={id('media-refusal')}>
      <Card tone="red">
        <View className="media-refusal">
          <Text className="media-refusal__title">{refusalTitle(refused)}</Text>
          <Text className="media-refusal__text">{refusalText(refused, ways, slot)}</Text>
          {citation ? <ClauseQuote clauseId={citation.clauseId} {...citationText(season, citation)} /> : null}
          {trouble ? (
            <Text className="media-refusal__trouble" {...spoken(trouble, 'alert')}>
              {trouble}
            </Text>
          ) : null}
          <View className="media-refusal__buttons">
            {ways.map((way) => (
              <Button
                key={way}
                id={id(`${way}-media`)}
                text={words.buttons[way]}
                kind="plain"
                onClick={() => onWay(way)}
              />
            ))}
            <Button
              id={id('swap-media')}
              text={fileSlot.kinds[kind].swap}
              kind={ways.length > 0 ? 'quiet' : 'plain'}
              onClick={onSwap}
            />
          </View>
        </View>
      </Card>
    </View>
  )
}
