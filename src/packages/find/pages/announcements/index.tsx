import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ANNOUNCEMENT_KINDS, type AnnouncementKind } from '#shared/domain/announcement/announcement'
import { unitById } from '#shared/domain/season/units'
import { announcements } from '#shared/texts/announcements'
import { Card } from '../../../../components/card/card'
import { ChipRow } from '../../../../components/chip-row/chip-row'
import { TintedIcon } from '../../../../components/icon/tinted-icon'
import { ListRow } from '../../../../components/list-row/list-row'
import { Page } from '../../../../components/page/page'
import { AnnouncementList } from '../../../../features/announcements/announcement-list'
import { announcingUnits } from '../../../../features/announcements/announcing-units'
import { useSeason } from '../../../../features/season/use-season'
import { useSession } from '../../../../features/session/use-session'
import { useShareCard } from '../../../../features/sharing/use-share-card'
import { openPage, pathTo } from '../../../../platform/navigation'
import { routes } from '../../../../routes'
import '../../../../features/announcements/announcements.scss'

const ALL = 'all'
const words = announcements.list
const kindOf = (key: string | undefined): AnnouncementKind | undefined =>
  ANNOUNCEMENT_KINDS.find((kind) => kind === key)

/** `?kind=` and `?unit=` narrow it. */
export default function AnnouncementsPage() {
  const parameters = useRouter().params
  const [kind, choose] = useState(kindOf(parameters.kind))
  const seasonQuery = useSeason()
  const session = useSession()
  const season = seasonQuery.state === 'content' ? seasonQuery.data : undefined
  const unit = season && parameters.unit ? unitById(season, parameters.unit) : undefined
  const mayPublish = season && session.data ? announcingUnits(season, session.data.roles).length > 0 : false

  useShareCard({
    title: words.share,
    leadsTo: { path: pathTo(routes.announcements, { kind, unit: parameters.unit }) },
    picture: 'season',
    ready: season !== undefined,
  })

  return (
    <Page bleed title={unit?.displayName}>
      <View className="announcements__filter">
        <ChipRow
          id="announcement-kind"
          chips={[
            { key: ALL, text: words.all, label: words.showAll },
            ...ANNOUNCEMENT_KINDS.map((key) => ({
              key,
              text: announcements.kind(key),
              label: words.showOnly(announcements.kind(key)),
            })),
          ]}
          chosen={kind ?? ALL}
          onChoose={(key) => choose(kindOf(key))}
        />
      </View>
      <View className="announcements__body">
        {mayPublish ? (
          <Card flush>
            <ListRow
              id="publish-announcement"
              title={words.publish}
              second={words.publishSecond}
              lead={<TintedIcon name="edit" />}
              onClick={() => openPage(routes.announcementEdit)}
            />
          </Card>
        ) : null}
        <AnnouncementList
          season={season}
          kind={kind}
          unitId={parameters.unit}
          onShowAll={() => choose(undefined)}
        />
      </View>
    </Page>
  )
}
