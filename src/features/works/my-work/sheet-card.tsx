import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { startSignatureSheet } from '#shared/contract/works/team'
import { type WorkView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { type SheetStanding } from '#shared/domain/work/sheet-standing'
import { SHEET_KIND, sheetSpecOf } from '#shared/domain/work/signature-sheet'
import { mayAskMembers } from '#shared/domain/work/team'
import { signatureSheet as words } from '#shared/texts/signature-sheet'
import { announcedName } from '#shared/domain/media/announced-name'
import { call } from '../../../api/call'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { StatusTag, type Tone } from '../../../components/status-tag/status-tag'
import { toastSuccess } from '../../../platform/feedback'
import { isOnItsWay } from '../../../views/send-file/open-sending'
import { SendFile } from '../../../views/send-file/send-file'
import { SheetPicture } from '../../../views/sheet-picture/sheet-picture'
import './my-work.scss'

const TONES: Record<Exclude<SheetStanding, 'none'>, Tone> = {
  void: 'quiet',
  waiting: 'warn',
  complete: 'ok',
  refused: 'red',
}

export interface SheetCardProps {
  readonly work: WorkView
  readonly season: Season
  /** A photo has arrived: the work is read anew. */
  readonly onDone: () => Promise<void>
}

function Trouble({ sheet }: Pick<WorkView, 'sheet'>) {
  if (sheet?.standing === 'void') return <NoticeBox tone="warn" title={words.author.void} />
  if (sheet?.standing === 'refused')
    return <NoticeBox tone="red" title={words.author.refused(sheet.reason)} />
  return null
}

/** The sheet that a team signs where its members take no cards: how it stands, and the way to send it. */
export function SheetCard({ work, season, onDone }: SheetCardProps) {
  const { id: workId, sheet, team, status } = work
  const place = `sheet ${workId}`
  const [replacing, setReplacing] = useState(() => isOnItsWay(place))
  const open = mayAskMembers(status) && team.some(({ standing }) => standing !== 'agreed')
  const asks = open && sheet?.standing !== 'complete'
  if (team.length === 0 || (!sheet && !asks)) return null
  const waits = sheet?.standing === 'waiting'
  const start = ({ name, sizeBytes }: { readonly name: string; readonly sizeBytes: number }) =>
    call(startSignatureSheet, { workId, fileName: announcedName(name), sizeBytes })
  const done = () => {
    setReplacing(false)
    toastSuccess(words.author.done)
    void onDone()
  }
  return (
    <>
      <SectionTitle title={words.title} />
      <Card>
        {sheet ? (
          <>
            <View className="my-work__head" id="sheet-standing">
              <Text className="my-work__card-title">{words.title}</Text>
              <StatusTag tone={TONES[sheet.standing]} text={words.standings[sheet.standing]} />
            </View>
            <SheetPicture sheet={sheet} onReload={() => void onDone()} />
          </>
        ) : null}
        <Trouble sheet={sheet} />
        {asks && (!waits || replacing) ? (
          <>
            <Text className="my-work__message">{words.author.hint}</Text>
            <SendFile
              id="sheet"
              place={place}
              kind={SHEET_KIND}
              spec={sheetSpecOf(season)}
              refusal={({ code }) => (code === 'TOO_LARGE' ? undefined : words.author.refusal)}
              start={start}
              done={done}
            />
          </>
        ) : null}
        {asks && waits && !replacing ? (
          <View className="my-work__buttons">
            <Button
              id="replace-sheet"
              kind="quiet"
              text={words.author.replace}
              onClick={() => setReplacing(true)}
            />
          </View>
        ) : null}
      </Card>
    </>
  )
}
