import { Text, View } from '@tarojs/components'
import { fileSlot as words } from '#shared/texts/file-slot'
import { mediaWarnings, mediaWarningText } from '#shared/texts/media'
import { Button } from '../../../components/button/button'
import { unitOf } from '../form/file-faults'
import { idsOf } from '../upload/ids'
import { type SlotViewProps } from './slot-props'
import '../../../views/media-facts/media-facts.scss'

/** What was noticed in files of a series without being refused, each with its place and the way to another. */
export function SeriesWarnings({ slot, uploading, state, id }: SlotViewProps) {
  const unit = unitOf(slot)
  const noticed = state.ids.flatMap((uploadId, at) => {
    const warnings = uploading.state.facts[uploadId]?.check?.warnings ?? []
    return warnings.length > 0 ? [{ uploadId, at, warnings }] : []
  })
  if (noticed.length === 0) return null
  return (
    <View className="media-warnings" id={id('media-warnings')}>
      <Text className="media-warnings__title">{mediaWarnings}</Text>
      {noticed.map(({ uploadId, at, warnings }) => (
        <View key={uploadId}>
          {warnings.map((code) => (
            <Text key={code} className="media-warnings__line">
              {words.warningAt(at + 1, unit, mediaWarningText[code])}
            </Text>
          ))}
          <Button
            id={idsOf(slot.key, at + 1)('swap-warned')}
            kind="quiet"
            text={words.swapAt(at + 1, unit)}
            onClick={() => state.ask({ replaces: uploadId })}
          />
        </View>
      ))}
    </View>
  )
}
