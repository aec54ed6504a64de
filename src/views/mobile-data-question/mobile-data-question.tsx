import { View } from '@tarojs/components'
import { mobileData as words } from '#shared/texts/mobile-data'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'

export interface MobileDataQuestionProps {
  /** Stands before the elements' ids, where a page may ask of several files. */
  readonly id?: string
  /** What is still to be sent. */
  readonly sizeBytes: number
  readonly onAllow: () => void
}

/** Asked before anything is sent over a network that costs money. */
export function MobileDataQuestion({ id, sizeBytes, onAllow }: MobileDataQuestionProps) {
  const within = (name: string) => (id === undefined ? name : `${id}-${name}`)
  return (
    <View id={within('mobile-data')}>
      <NoticeBox tone="warn" title={words.title(sizeBytes)} text={words.text}>
        <Button id={within('allow-mobile-data')} kind="plain" text={words.allow} onClick={onAllow} />
      </NoticeBox>
    </View>
  )
}
