import { Text, View } from '@tarojs/components'
import { type AnnouncementView } from '#shared/contract/announcements/announcements'
import { announcementRow } from '#shared/texts/announcement-row'
import { announcements } from '#shared/texts/announcements'
import { Card } from '../../components/card/card'
import { StatusTag } from '../../components/status-tag/status-tag'
import { paragraphsOf } from './paragraphs'
import './announcements.scss'

const words = announcements.page

export interface AnnouncementContentProps {
  readonly announcement: AnnouncementView
  /** Empty while it is not known. */
  readonly unitName: string
}

/** An announcement to read: its title, in whose name and when, its text. */
export function AnnouncementContent({ announcement, unitName }: AnnouncementContentProps) {
  const { title, kind, publishedAt, revisedAt, pinned, body } = announcement
  return (
    <Card>
      <Text className="announcement__title" id="announcement-title">
        {title}
      </Text>
      <Text className="announcement__second">{announcementRow.second(kind, unitName, publishedAt)}</Text>
      {pinned || revisedAt !== undefined ? (
        <View className="announcement__tags">
          {pinned ? <StatusTag tone="red" text={announcementRow.pinned} /> : null}
          {revisedAt === undefined ? null : <StatusTag tone="info" text={words.revised(revisedAt)} />}
        </View>
      ) : null}
      <View className="announcement__body" id="announcement-body">
        {paragraphsOf(body).map((paragraph, index) => (
          <Text key={index} className="announcement__paragraph" userSelect>
            {paragraph}
          </Text>
        ))}
      </View>
    </Card>
  )
}
