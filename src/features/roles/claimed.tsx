import { installCalendars } from '#shared/contract/calendar/calendar'
import { installSeason } from '#shared/contract/season/season'
import { type Season } from '#shared/domain/season/season'
import { roles as texts } from '#shared/texts/roles'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Page } from '../../components/page/page'
import { toastSuccess } from '../../platform/feedback'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** The edition that comes with this app's cloud functions. */
const SEASON_KEY = '2020'

const words = texts.claim

export interface ClaimedProps {
  /** Undefined while none is installed. */
  readonly season: Season | undefined
  readonly onInstalled: () => Promise<void>
}

/** What a new administrator does next: install the season and the calendars, then invite officers. */
export function Claimed({ season, onInstalled }: ClaimedProps) {
  const installing = useWrite(installSeason)
  const calendars = useWrite(installCalendars)
  const install = async () => {
    if (!(await installing.run({ key: SEASON_KEY }))?.ok) return
    if (!(await calendars.run({ from: SEASON_KEY }))?.ok) return
    toastSuccess(words.installed)
    await onInstalled()
  }
  const bottom = season ? (
    <Button id="to-roles" text={words.toRoles} onClick={() => openPage(routes.roles)} />
  ) : (
    <>
      <FailureNotice id="install-error" error={installing.error ?? calendars.error} />
      <Button
        id="install-season"
        text={words.install(SEASON_KEY)}
        busy={installing.busy || calendars.busy}
        onClick={() => void install()}
      />
    </>
  )
  return (
    <Page bottom={bottom}>
      <NoticeBox tone="ok" title={words.claimed} text={words.claimedSecond} />
      {season ? (
        <NoticeBox tone="info" title={words.seasonReady(season.name)} />
      ) : (
        <NoticeBox tone="warn" title={words.seasonMissing} text={words.seasonMissingSecond} />
      )}
    </Page>
  )
}
