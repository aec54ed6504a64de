import { View } from '@tarojs/components'
import { archive as words } from '#shared/texts/archive'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'
import { Button } from '../button/button'
import { NoticeBox } from '../notice-box/notice-box'

/** Says over what is read that it is a former year's; nothing for the current one. */
export function ArchiveNotice({ year }: { year: string | undefined }) {
  if (year === undefined) return null
  return (
    <View id="archive-notice">
      <NoticeBox tone="warn" title={words.title(year)} text={words.text}>
        <Button id="to-current" kind="quiet" text={words.toCurrent} onClick={() => openTab(routes.home)} />
      </NoticeBox>
    </View>
  )
}
