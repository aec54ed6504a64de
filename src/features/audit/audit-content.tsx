import { View } from '@tarojs/components'
import { useState } from 'react'
import { type AuditFilter } from '#shared/contract/audit/audit'
import { AUDIT_STREAMS } from '#shared/domain/audit/audit-row'
import { type Season } from '#shared/domain/season/season'
import { audit as words } from '#shared/texts/audit'
import { Button } from '../../components/button/button'
import { ChipRow } from '../../components/chip-row/chip-row'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { AuditExport } from './audit-export'
import { AuditList } from './audit-list'
import './audit.scss'

const ALL = 'all'
const CHIPS = [
  { key: ALL, text: words.all },
  ...AUDIT_STREAMS.map((stream) => ({
    key: stream,
    text: words.stream[stream],
    label: words.streamLabel(words.stream[stream]),
  })),
]

/** Who did what, by stream, person and thing; for an administrator with the way to take it along. */
export function AuditContent({ season, admin }: { season: Season; admin: boolean }) {
  const [filter, setFilter] = useState<AuditFilter>({})
  const { stream, actor, subject } = filter
  const choose = (key: string) => {
    const chosen = AUDIT_STREAMS.find((each) => each === key)
    setFilter(chosen ? { stream: chosen } : {})
  }
  return (
    <>
      {admin ? <AuditExport /> : null}
      {actor === undefined && subject === undefined ? (
        <View className="audit__streams">
          <ChipRow id="audit-stream" chips={CHIPS} chosen={stream ?? ALL} onChoose={choose} />
        </View>
      ) : (
        <NoticeBox tone="info" title={actor === undefined ? words.filteredBySubject : words.filteredByActor}>
          <Button id="audit-clear" kind="quiet" text={words.clear} onClick={() => setFilter({})} />
        </NoticeBox>
      )}
      <AuditList key={JSON.stringify(filter)} filter={filter} season={season} onFilter={setFilter} />
    </>
  )
}
