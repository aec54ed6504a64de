import { Text } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { type Notice } from '#shared/domain/season/season-file'
import { notice as texts } from '#shared/texts/notice'
import { Card } from '../../components/card/card'
import { Facts } from '../../components/facts/facts'
import './notice.scss'

const words = texts.head

/** The document: its number and title, who sent it to whom, what it rests on. */
export function NoticeHead({ season, notice }: { season: Season; notice: Notice }) {
  return (
    <Card>
      <Text className="notice__number">{season.documentNumber}</Text>
      <Text className="notice__title">{season.title}</Text>
      <Facts
        facts={[
          { label: words.issuer, value: season.issuer },
          { label: words.addressees, value: season.addressees },
          { label: words.basis, value: notice.basis.map(words.founding).join('；') },
          { label: words.channels, value: notice.channels.map(({ name }) => name).join('、') },
        ]}
      />
    </Card>
  )
}
