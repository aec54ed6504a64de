import { Text, View } from '@tarojs/components'
import { type Clause } from '#shared/domain/season/clause'
import { notice } from '#shared/texts/notice'
import './notice.scss'

/** What is wrong with the notice itself, as it stands there: shown, never mended. */
export function ClauseDefects({ clause: { defects = [] } }: { clause: Clause }) {
  if (defects.length === 0) return null
  return (
    <View className="clause__defects">
      <Text className="clause__defects-title">{notice.clause.defect}</Text>
      {defects.map(({ original, note }) => (
        <View key={`${original ?? ''} ${note}`} className="clause__defect">
          {original === undefined ? null : <View>{notice.clause.original(original)}</View>}
          <View>{note}</View>
        </View>
      ))}
    </View>
  )
}
