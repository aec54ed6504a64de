import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type PublicWork } from '#shared/contract/gallery/gallery'
import { type Season } from '#shared/domain/season/season'
import { gallery } from '#shared/texts/gallery'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { StatusTag } from '../../components/status-tag/status-tag'
import { PublicMediaView } from './public-media'
import { subProjectName, unitName } from './season-names'
import './public-work.scss'

export interface PublicWorkContentProps {
  readonly work: PublicWork
  readonly season: Season | undefined
  readonly onReload: () => void
  /** The official entrances, where the video itself may not play here. */
  readonly entrances?: ReactNode
  /** For officers: the way to the review. */
  readonly officerLink?: ReactNode
}

/** Videos are switched off for members of some accounts: then none has an address. */
export const playsElsewhere = ({ kind, media }: PublicWork): boolean =>
  kind === 'video' && media.every(({ url }) => url === undefined)

export function PublicWorkContent({
  work,
  season,
  onReload,
  entrances,
  officerLink,
}: PublicWorkContentProps) {
  const words = gallery.work
  const { title, synopsis, subProject, authorName, unitId, workplace, aiGenerated } = work
  const name = subProjectName(season, subProject)
  return (
    <>
      <PublicMediaView work={work} subProjectName={name} onReload={onReload} />
      <View className="public-work__body">
        <View className="public-work__head">
          <Text className="public-work__title" id="public-title">
            {title}
          </Text>
          <View className="public-work__tags">
            {name ? <StatusTag tone="red" text={name} /> : null}
            {aiGenerated ? <StatusTag tone="info" text={words.ai} /> : null}
          </View>
        </View>
        {playsElsewhere(work) ? (
          <>
            <NoticeBox tone="info" title={words.watchOfficially} text={words.officialHint} />
            {entrances}
          </>
        ) : null}
        <Card flush>
          <ListRow title={words.author} aside={<Text className="public-work__value">{authorName}</Text>} />
          <ListRow
            title={words.unit}
            aside={<Text className="public-work__value">{unitName(season, unitId)}</Text>}
          />
          <ListRow title={words.workplace} aside={<Text className="public-work__value">{workplace}</Text>} />
        </Card>
        {synopsis ? (
          <Card>
            <Text className="public-work__section">{words.synopsis}</Text>
            <Text className="public-work__synopsis">{synopsis}</Text>
          </Card>
        ) : null}
        {officerLink}
      </View>
    </>
  )
}
