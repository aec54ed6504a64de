import { View } from '@tarojs/components'
import { mobileData as words } from '#shared/texts/mobile-data'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'

export interface MobileDataQuestionProps {
  /** What is still to be sent. */
  readonly sizeBytes: number
  readonly onAllow: () => void
}

/** Asked before anything is sent over a network that costs money. */
export function MobileDataQuestion({ sizeBytes, onAllow }: MobileDataQuestionProps) {
  return (
    <View id="mobile-data">
      <NoticeBox tone="warn" title={words.title(sizeBytes)} text={words.text}>
        <Button id="allow-mobile-data" kind="plain" text={words.allow} onClick={onAllow} />
      </NoticeBox>
    </View>
  )
}
