import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { workForm } from '#shared/texts/work-form'
import { serverNow } from '../../../api/server-clock'
import { type DraftState } from '../draft/draft-keeper'
import './work-form.scss'

const words = workForm.saving
const MINUTE_MS = 60_000

function textOf({ saving, savedAt }: DraftState, savesToCloud: boolean): string {
  if (!savesToCloud && saving !== 'untouched') return words.onPhone
  if (saving !== 'saved' || savedAt === undefined) return words[saving]
  const minutes = Math.floor((serverNow() - savedAt) / MINUTE_MS)
  return minutes < 1 ? words.justNow : words.savedAt(minutes)
}

/** Whether what was written is kept, in a few words. */
export function SaveLine({ draft, savesToCloud }: { draft: DraftState; savesToCloud: boolean }) {
  const [, redraw] = useState({})
  useEffect(() => {
    const timer = setInterval(() => redraw({}), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return (
    <View className="work-form__saving" id="draft-saving">
      <Text>{textOf(draft, savesToCloud)}</Text>
    </View>
  )
}
