import { Text, View } from '@tarojs/components'
import { type MediaKind, mediaKindRow } from '#shared/domain/media/kinds'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Season } from '#shared/domain/season/season'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { citationText } from '#shared/texts/clauses'
import { mediaText } from '#shared/texts/media'
import { fileSlot } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ClauseQuote } from '../../../components/clause-quote/clause-quote'
import { videoCompressor } from '../../../platform/video-compressor'
import { type IdOf } from './ids'
import { refusalCitation } from './refusal-citation'
import './media-section.scss'

const words = workForm.media

export interface MediaRefusalProps {
  readonly season: Season
  readonly spec: SubmissionSpec
  readonly kind: MediaKind
  readonly check: MediaCheck
  /** The buttons' element ids. */
  readonly id: IdOf
  readonly onSwap: () => void
  readonly onCompress: () => void
}

/** Why a file was not even sent: the rule, the value found, the clause, the way out. */
export function MediaRefusal({ season, spec, kind, check, id, onSwap, onCompress }: MediaRefusalProps) {
  const { title, finding, action } = mediaText(check)
  const citation = refusalCitation(check.code, spec)
  const compressible =
    check.code === 'TOO_LARGE' && mediaKindRow(kind).compressible && videoCompressor.supported
  return (
    <View id={id('media-refusal')}>
      <Card tone="red">
        <View className="media-refusal">
          <Text className="media-refusal__title">{title}</Text>
          <Text className="media-refusal__text">{`${finding}。${words.refusedHint}${action}。`}</Text>
          {citation ? <ClauseQuote clauseId={citation.clauseId} {...citationText(season, citation)} /> : null}
          <View className="media-refusal__buttons">
            {compressible ? (
              <Button id={id('compress-media')} text={words.compress} kind="quiet" onClick={onCompress} />
            ) : null}
            <Button id={id('swap-media')} text={fileSlot.kinds[kind].swap} kind="plain" onClick={onSwap} />
          </View>
        </View>
      </Card>
    </View>
  )
}
