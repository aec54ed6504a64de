import { useState } from 'react'
import { session as words } from '#shared/texts/session'
import { Card } from '../../components/card/card'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { useTextSize } from '../../components/page/use-text-size'
import { SwitchRow } from '../../components/switch-row/switch-row'
import { chooseLargeText } from '../../platform/text-size'

/** 大字版 on and off, at once and on every page. */
export function LargeTextSwitch() {
  const { large } = useTextSize()
  const [kept, setKept] = useState(true)
  return (
    <Card flush>
      <SwitchRow
        id="large-text"
        title={words.largeText}
        second={words.largeTextSecond}
        lead={<TintedIcon name="text-size" />}
        on={large}
        onChange={(on) => setKept(chooseLargeText(on))}
      />
      {kept ? null : <NoticeBox tone="warn" title={words.largeTextNotKept} />}
    </Card>
  )
}
