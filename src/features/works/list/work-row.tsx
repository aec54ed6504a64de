import { Text, View } from '@tarojs/components'
import { type WorkSummary } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { works as words } from '#shared/texts/works'
import { CoverThumb } from '../../../components/cover/cover-thumb'
import { Icon } from '../../../components/icon/icon'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { spoken } from '../../../platform/spoken'
import { statusTone } from '../status-tone'
import { callOf } from '../../../views/names/names'
import './work-list.scss'

export interface WorkRowProps {
  readonly work: WorkSummary
  readonly season: Season
  readonly onOpen: () => void
}

/** One of the author's works: what it is, where it lies, and whether something happened. */
export function WorkRow({ work, season, onOpen }: WorkRowProps) {
  const title = work.title || words.untitled
  const status = words.status(work.status)
  const subProject = callOf(season, work.subProject)
  return (
    <View
      className="work-row"
      hoverClass="work-row--pressed"
      id={`my-work-${work.id}`}
      onClick={onOpen}
      {...spoken(words.list.label(title, status, work.changed), 'link')}
    >
      <CoverThumb look={subProject?.look} picture={work.cover?.url} />
      <View className="work-row__words">
        <View className="work-row__head">
          {work.changed ? <View className="work-row__dot" /> : null}
          <Text className="work-row__title">{title}</Text>
        </View>
        <View className="work-row__tags">
          <StatusTag tone={statusTone(work)} text={status} />
          {work.changed ? <StatusTag tone="red" text={words.list.changed} /> : null}
          <Text className="work-row__where">{words.shortStanding(work, season)}</Text>
        </View>
        <Text className="work-row__second">
          {[subProject?.shortName, words.list.updated(work.updatedAt)].filter(Boolean).join(' · ')}
        </Text>
      </View>
      <Icon name="chevron-right" size="small" />
    </View>
  )
}
