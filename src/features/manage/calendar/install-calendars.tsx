import { View } from '@tarojs/components'
import { installCalendars } from '#shared/contract/calendar/calendar'
import { calendarWords } from '#shared/texts/calendar'
import { useWrite } from '../../../api/use-write'
import { Button } from '../../../components/button/button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { toastSuccess } from '../../../platform/feedback'
import '../manage.scss'

const words = calendarWords.install

/** Offers the calendars that came with the cloud's code and are not in use yet. */
export function InstallCalendars({ years }: { years: readonly string[] }) {
  const { run, busy, error } = useWrite(installCalendars)
  const [from] = years
  if (from === undefined) return null
  const install = async () => {
    if ((await run({ from }))?.ok) toastSuccess(words.done)
  }
  return (
    <View className="manage__stack">
      <NoticeBox tone="info" title={words.title(years)} text={words.text} />
      <FailureNotice id="install-calendars-error" error={error} />
      <Button
        id="install-calendars"
        kind="plain"
        text={words.button}
        busy={busy}
        onClick={() => void install()}
      />
    </View>
  )
}
