import { View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import './card.scss'

export interface CardProps {
  readonly tone?: 'plain' | 'red' | 'info' | 'ok' | 'warn'
  /** No inner margin: rows inside bring their own. */
  readonly flush?: boolean
}

export function Card({ tone = 'plain', flush = false, children }: PropsWithChildren<CardProps>) {
  return <View className={`card card--${tone}${flush ? ' card--flush' : ''}`}>{children}</View>
}
