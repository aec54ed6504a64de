import { Popup } from '@nutui/nutui-react-taro'
import { ScrollView, Text, View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode } from 'react'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import './sheet.scss'

export interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** Stays below the scrolling part: the sheet's buttons. */
  readonly bottom?: ReactNode
}

/** A panel that comes up from the lower edge; the page behind does not move. A closing one takes no tap. Stands inside `Page`. */
export function Sheet({ open, title, closeLabel, onClose, bottom, children }: PropsWithChildren<SheetProps>) {
  // The popup tells of its closing also when it was closed from outside: nobody asked then.
  const asked = open ? { onClose } : {}
  return (
    <Popup
      className={open ? 'sheet' : 'sheet sheet--closing'}
      visible={open}
      position="bottom"
      round
      destroyOnClose
      {...asked}
    >
      <View className="sheet__frame">
        <View className="sheet__head">
          <Text className="sheet__title">{title}</Text>
          <View
            className="sheet__close"
            hoverClass="sheet__close--pressed"
            onClick={onClose}
            {...spoken(closeLabel, 'button')}
          >
            <Icon name="close" />
          </View>
        </View>
        <ScrollView className="sheet__body" scrollY>
          <View className="sheet__content">{children}</View>
        </ScrollView>
        {bottom ? <View className="sheet__bottom">{bottom}</View> : null}
      </View>
    </Popup>
  )
}
