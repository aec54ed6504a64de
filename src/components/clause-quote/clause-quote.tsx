import { Text, View } from '@tarojs/components'
import './clause-quote.scss'

export interface ClauseQuoteProps {
  /** Where it stands, as people name it. */
  readonly label: string
  /** The rule's own words, with their quotation marks; absent for a rule of ours. */
  readonly quote?: string
}

/** A passage of the notice in its small box with a red edge. */
export function ClauseQuote({ label, quote }: ClauseQuoteProps) {
  return (
    <View className="clause-quote">
      <Text className="clause-quote__label">{label}</Text>
      {quote ? <Text className="clause-quote__text">{quote}</Text> : null}
    </View>
  )
}
