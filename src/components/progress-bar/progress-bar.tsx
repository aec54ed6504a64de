import { View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './progress-bar.scss'

export interface ProgressBarProps {
  /** 0 to 1. */
  readonly value: number
  readonly label: string
  readonly tone?: 'red' | 'ok'
}

export function ProgressBar({ value, label, tone = 'red' }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <View className="progress-bar" {...spoken(label, 'progressbar')}>
      <View className={`progress-bar__fill progress-bar__fill--${tone}`} style={{ width: `${percent}%` }} />
    </View>
  )
}
