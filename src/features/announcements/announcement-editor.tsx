import { Text } from '@tarojs/components'
import { useState } from 'react'
import { type AnnouncementView } from '#shared/contract/announcements/announcements'
import { type Season } from '#shared/domain/season/season'
import { type Unit } from '#shared/domain/season/unit'
import { unitById } from '#shared/domain/season/units'
import { announcements } from '#shared/texts/announcements'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Page } from '../../components/page/page'
import { confirm, toastSuccess } from '../../platform/feedback'
import { returnToPage } from '../../platform/navigation'
import { routes } from '../../routes'
import { type AnnouncementDraft, draftFaults } from './announcement-draft'
import { AnnouncementFields } from './announcement-fields'
import { AnnouncementHistory } from './announcement-history'
import { AnnouncementUnit } from './announcement-unit'
import { ManageAnnouncement } from './manage-announcement'
import { OvertakenNotice } from './overtaken-notice'
import { useAnnouncementDraft } from './use-announcement-draft'
import { usePublishing } from './use-publishing'
import './announcements.scss'

const words = announcements.edit

export interface AnnouncementEditorProps {
  readonly personId: string
  readonly season: Season
  /** In whose name the officer may announce; at least one. */
  readonly units: readonly [Unit, ...Unit[]]
  /** What is published already; absent for a new one. */
  readonly published?: AnnouncementView
}

/** Where an officer writes an announcement or changes one: kept on the phone until it is out. */
export function AnnouncementEditor({ personId, season, units, published }: AnnouncementEditorProps) {
  const writing = useAnnouncementDraft(personId, published)
  const { busy, error, publish, reset } = usePublishing(published)
  const [asked, setAsked] = useState(false)
  const { draft, overtaken } = writing
  const unitOf = ({ unitId }: AnnouncementDraft) =>
    (published && unitById(season, published.unitId)) ?? units.find(({ id }) => id === unitId) ?? units[0]
  const unit = unitOf(draft)
  const faults = draftFaults(draft)

  const send = async () => {
    setAsked(true)
    const text = writing.latest()
    const wrong = draftFaults(text)
    if (wrong.title || wrong.body) return
    const question = published ? words.reviseQuestion : words.publishQuestion
    const content = published
      ? words.reviseQuestion.content
      : words.publishQuestion.content(unitOf(text).displayName)
    const { title, confirm: confirmText, cancel: cancelText } = question
    if (!(await confirm({ title, content, confirmText, cancelText }))) return
    const id = await publish(unitOf(text).id, text)
    if (id === undefined) return
    writing.forget()
    toastSuccess(published ? words.revised : words.published)
    returnToPage(routes.announcement, { id })
  }
  const settle = (choice: () => void) => () => {
    choice()
    reset()
  }
  return (
    <Page
      title={published ? words.titles.revise : words.titles.publish}
      bottom={
        <>
          <FailureNotice id="publish-error" error={overtaken ? undefined : error} />
          <Button
            id="publish"
            text={published ? words.revise : words.publish}
            busy={busy}
            disabled={overtaken || (published !== undefined && !writing.touched)}
            onClick={() => void send()}
          />
        </>
      }
    >
      {overtaken && published ? (
        <OvertakenNotice
          latest={published}
          onKeepMine={settle(writing.keepMine)}
          onTakeTheirs={settle(writing.takeTheirs)}
        />
      ) : null}
      <AnnouncementUnit
        units={units}
        chosen={unit}
        onChoose={published ? undefined : (unitId: string) => writing.change({ unitId })}
      />
      <Card>
        <AnnouncementFields
          draft={draft}
          faults={asked ? faults : {}}
          error={error}
          onChange={writing.change}
        />
      </Card>
      {writing.notKept ? (
        <NoticeBox tone="warn" title={words.notKept} />
      ) : (
        <Text className="announcement__second">{words.kept}</Text>
      )}
      {published ? <ManageAnnouncement announcement={published} onWithdrawn={writing.forget} /> : null}
      {published ? <AnnouncementHistory announcementId={published.announcementId} /> : null}
    </Page>
  )
}
