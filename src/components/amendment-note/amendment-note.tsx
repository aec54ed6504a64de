import { Text, View } from '@tarojs/components'
import { type Amendment } from '#shared/domain/season/amendment'
import { type Place } from '#shared/domain/season/amendable'
import { amendmentsAt } from '#shared/domain/season/amendments-at'
import { amendments as words } from '#shared/texts/amendments'
import './amendment-note.scss'

export interface AmendmentNoteProps {
  readonly season: { readonly amendments?: readonly Amendment[] }
  /** Where something may have been changed. */
  readonly place: Place
  /** Only what holds now; without it everything that was ever changed there, the newest first. */
  readonly latest?: boolean
}

/** What was changed there, why, when and by whom; nothing where nothing was. */
export function AmendmentNote({ season, place, latest = false }: AmendmentNoteProps) {
  const all = [...amendmentsAt(season, place)].reverse()
  const shown = latest ? all.slice(0, 1) : all
  if (shown.length === 0) return null
  return (
    <View className="amendment" id={`amendment-${place.replace(/\./g, '-')}`}>
      {shown.map((amendment, index) => (
        <View key={`${amendment.at} ${index}`} className="amendment__one">
          <Text className="amendment__changed">{words.changed(amendment)}</Text>
          <Text className="amendment__reason">{words.reason(amendment)}</Text>
          <Text className="amendment__by">{words.by(amendment)}</Text>
        </View>
      ))}
    </View>
  )
}
