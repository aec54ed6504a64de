import { Progress } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { spoken } from '../../platform/spoken'
import './progress-bar.scss'

export interface ProgressBarProps {
  /** 0 to 1. */
  readonly value: number
  readonly label: string
  readonly tone?: 'red' | 'ok'
}

const COLORS = { red: '#C8161D', ok: '#237A4B' }

export function ProgressBar({ value, label, tone = 'red' }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <View className="progress-bar" {...spoken(label, 'progressbar', { value: percent })}>
      <Progress percent={percent} color={COLORS[tone]} background="#EEE8E3" strokeWidth="8" />
    </View>
  )
}
