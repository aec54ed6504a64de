import { View } from '@tarojs/components'
import { type AuditFilter, type AuditRowView } from '#shared/contract/audit/audit'
import { type Season } from '#shared/domain/season/season'
import { audit as words } from '#shared/texts/audit'
import { Button } from '../../components/button/button'
import { ListRow } from '../../components/list-row/list-row'
import { StatusTag } from '../../components/status-tag/status-tag'
import { unitName } from '../../views/names/names'
import './audit.scss'

export interface AuditRowProps {
  readonly row: AuditRowView
  readonly season: Season
  readonly open: boolean
  readonly onTap: () => void
  readonly onFilter: (filter: AuditFilter) => void
}

/** Who did what, when, about what; opened it offers the other rows of that person or thing. */
export function AuditRow({ row, season, open, onTap, onFilter }: AuditRowProps) {
  const { id, seq, actor, subject } = row
  return (
    <>
      <ListRow
        id={`audit-row-${id.slice(0, 16)}`}
        title={words.title(row)}
        second={words.second(row, (unitId) => unitName(season, unitId, unitId))}
        aside={
          <StatusTag
            tone={seq === undefined ? 'warn' : 'quiet'}
            text={seq === undefined ? words.waiting : words.seq(seq)}
          />
        }
        onClick={onTap}
      />
      {open ? (
        <View className="audit__ways">
          <Button
            id="audit-only-actor"
            kind="quiet"
            text={words.onlyActor}
            onClick={() => onFilter({ actor })}
          />
          <Button
            id="audit-only-subject"
            kind="quiet"
            text={words.onlySubject}
            onClick={() => onFilter({ subject })}
          />
        </View>
      ) : null}
    </>
  )
}
