import { View } from '@tarojs/components'
import { type CSSProperties, type PropsWithChildren, type ReactNode, useEffect } from 'react'
import { setPageTitle } from '../../platform/navigation'
import { isSinglePage } from '../../platform/single-page'
import { PrivacyQuestion } from './privacy-question'
import { useTextSize } from './use-text-size'
import './page.scss'

export interface PageProps {
  /** Replaces the title of the page's configuration. */
  readonly title?: string
  /**
   * Stays at the lower edge, above the safe area: the page's one main button and what belongs to it. Alone in 朋友圈 WeChat's
   * own bar is there.
   */
  readonly bottom?: ReactNode
  /** Content reaches the screen's edges; the page itself gives no margin. */
  readonly bleed?: boolean
}

/** The frame of every page: title, text size, margins, safe area, bottom bar, and what WeChat asks before private things. */
export function Page({ title, bottom, bleed = false, children }: PropsWithChildren<PageProps>) {
  const { scale, large } = useTextSize()
  useEffect(() => {
    if (title) setPageTitle(title)
  }, [title])

  const style = { '--font-scale': String(scale) } as CSSProperties
  return (
    <View className={large ? 'page large-text' : 'page'} style={style}>
      <View className={bleed ? 'page__body page__body--bleed' : 'page__body'}>{children}</View>
      {bottom && !isSinglePage() ? <View className="page__bottom">{bottom}</View> : null}
      <PrivacyQuestion />
    </View>
  )
}
