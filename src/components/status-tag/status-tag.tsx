import { Text } from '@tarojs/components'
import './status-tag.scss'

export type Tone = 'ok' | 'warn' | 'info' | 'red' | 'gold' | 'quiet'

/** A state in a word; the colour only repeats it. */
export function StatusTag({ tone, text }: { tone: Tone; text: string }) {
  return <Text className={`status-tag status-tag--${tone}`}>{text}</Text>
}
