import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { archive } from '#shared/texts/archive'
import { gallery } from '#shared/texts/gallery'
import { Card } from '../../components/card/card'
import { Facts } from '../../components/facts/facts'
import { FileUnreachable } from '../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Skeleton } from '../../components/skeleton/skeleton'
import { StaleNotice, type StaleNoticeProps } from '../../components/stale-notice/stale-notice'
import { StatusTag } from '../../components/status-tag/status-tag'
import { PublicMediaView } from './public-media'
import { callOf, subProjectName, unitName } from '../../views/names/names'
import { useSeasonNaming } from '../../views/names/use-season-naming'
import './public-work.scss'

export interface PublicWorkContentProps {
  readonly work: PublicWork
  readonly season: Season | undefined
  /** Named when it was sent in to a former season. */
  readonly year: string | undefined
  /** How the work was read, and how it is read anew: the addresses of its files expire. */
  readonly query: StaleNoticeProps['query']
  /** The official entrances, where the video itself may not play here. */
  readonly entrances?: ReactNode
  /** Below everything: the ways on from here. */
  readonly links?: ReactNode
}

/** The season shows files of its kind by their cover alone. */
export const playsElsewhere = ({ shownElsewhere }: PublicWork): boolean => shownElsewhere === true

export function PublicWorkContent(props: PublicWorkContentProps) {
  const { work, season, year, query, entrances, links } = props
  const words = gallery.work
  const { title, synopsis, subProject, authorName, team, unitId, workplace, aiGenerated } = work
  const name = subProjectName(season, subProject)
  const named = useSeasonNaming(season, [unitId])
  return (
    <>
      <PublicMediaView
        work={work}
        subProjectName={name}
        look={callOf(season, subProject)?.look}
        onReload={() => void query.reload()}
      />
      <View className="public-work__body">
        <StaleNotice query={query} />
        {work.media.some((file) => file.unreachable) ? (
          <FileUnreachable onRetry={() => void query.reload()} />
        ) : null}
        <View className="public-work__head">
          <Text className="public-work__title" id="public-title">
            {title}
          </Text>
          <View className="public-work__tags">
            {name ? <StatusTag tone="red" text={name} /> : null}
            {year ? <StatusTag tone="quiet" text={archive.workYear(year)} /> : null}
            {aiGenerated ? <StatusTag tone="info" text={words.ai} /> : null}
          </View>
        </View>
        {playsElsewhere(work) ? (
          <>
            <NoticeBox tone="info" title={words.watchOfficially} text={words.officialHint} />
            {entrances}
          </>
        ) : null}
        <Card>
          <Facts
            facts={[
              { label: words.author, value: authorName },
              ...(team.length > 0 ? [{ label: words.team, value: words.members(team) }] : []),
              { label: words.unit, value: unitName(named, unitId, gallery.outsideUnit) },
              ...(workplace && workplace !== authorName
                ? [{ label: words.workplace, value: workplace }]
                : []),
            ]}
          />
        </Card>
        {synopsis ? (
          <Card>
            <Text className="public-work__section">{words.synopsis}</Text>
            <Text className="public-work__synopsis">{synopsis}</Text>
          </Card>
        ) : null}
        {links}
      </View>
    </>
  )
}

export const PublicWorkSkeleton = () => (
  <View className="public-work__body">
    <Skeleton shapes={['picture', 'title', 'block', 'row']} />
  </View>
)
