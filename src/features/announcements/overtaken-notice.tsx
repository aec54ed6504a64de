import { Text, View } from '@tarojs/components'
import { type AnnouncementText } from '#shared/domain/announcement/announcement'
import { announcements } from '#shared/texts/announcements'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { paragraphsOf } from './paragraphs'
import './announcements.scss'

const words = announcements.conflict

export interface OvertakenNoticeProps {
  /** What is published now. */
  readonly latest: AnnouncementText
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Somebody else was faster: what they wrote, and the choice between their text and mine. */
export function OvertakenNotice({ latest, onKeepMine, onTakeTheirs }: OvertakenNoticeProps) {
  return (
    <View id="announcement-overtaken">
      <NoticeBox tone="warn" title={words.title} text={words.text}>
        <View className="announcement__latest">
          <Text className="announcement__paragraph">
            {words.latest(announcements.kind(latest.kind), latest.title)}
          </Text>
          {paragraphsOf(latest.body).map((paragraph, index) => (
            <Text key={index} className="announcement__paragraph">
              {paragraph}
            </Text>
          ))}
        </View>
        <View className="announcement__choice">
          <Button id="keep-mine" kind="quiet" text={words.keepMine} onClick={onKeepMine} />
          <Button id="take-theirs" kind="quiet" text={words.takeTheirs} onClick={onTakeTheirs} />
        </View>
      </NoticeBox>
    </View>
  )
}
