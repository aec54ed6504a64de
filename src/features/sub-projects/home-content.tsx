import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode } from 'react'
import { type Season } from '#shared/domain/season/season'
import { closingIsKnown, daysLeft, submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { home } from '#shared/texts/home'
import { serverNow } from '../../api/server-clock'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Icon } from '../../components/icon/icon'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { NoticeLinks } from '../../components/notice-links/notice-links'
import { SectionTitle } from '../../components/section-title/section-title'
import { openPage, openTab } from '../../platform/navigation'
import { spoken } from '../../platform/spoken'
import { routes } from '../../routes'
import { HomeDeadlines } from './home-deadlines'
import { HomeHero } from './home-hero'
import { byHomeOrder, openHere, seasonStage } from './season-stage'
import { SubProjectTile } from './sub-project-tile'
import './home-content.scss'

function MainCard({ title, second, onClick }: { title: string; second: string; onClick: () => void }) {
  return (
    <View
      className="home__main"
      hoverClass="home__main--pressed"
      onClick={onClick}
      {...spoken(`${title} ${second}`, 'button')}
    >
      <View className="home__main-words">
        <Text className="home__main-title">{title}</Text>
        <Text className="home__main-second">{second}</Text>
      </View>
      <View className="home__main-arrow">
        <Icon name="arrow-right" />
      </View>
    </View>
  )
}

/** Days are counted only to an end that people may count on; of the others the list of ends above speaks once. */
function untilWhen(subProject: SubProject, now: number): string | undefined {
  if (submissionStage(subProject, now) !== 'open' || !closingIsKnown(subProject)) return undefined
  return home.deadline.left(daysLeft(subProject, now) ?? 0)
}

export interface HomeContentProps {
  readonly season: Season
  readonly winners: ReactNode
  /** Said above everything: that this is an older copy. */
  readonly stale: ReactNode
}

/** Children: what is new. */
export function HomeContent({ season, winners, stale, children }: PropsWithChildren<HomeContentProps>) {
  const now = serverNow()
  const open = openHere(season, now)
  const { submitCard } = home
  return (
    <View className="home">
      <HomeHero season={season} stage={seasonStage(season, now)} />
      <View className="home__body">
        {open.length > 0 ? (
          <MainCard
            title={submitCard.title}
            second={submitCard.second(open.map(({ shortName }) => shortName))}
            onClick={() => openTab(routes.submit)}
          />
        ) : (
          <MainCard
            title={submitCard.closedTitle}
            second={submitCard.closedSecond}
            onClick={() => openTab(routes.gallery)}
          />
        )}
        {stale}
        {winners}
        <Card flush>
          <ListRow
            id="entry-guide"
            title={home.guide.title}
            second={home.guide.second}
            lead={<TintedIcon name="question" />}
            onClick={() => openPage(routes.guide)}
          />
          <HomeDeadlines season={season} now={now} />
        </Card>
        <SectionTitle title={home.list(season.subProjects.length)} aside={home.listAside} />
        {season.subProjects.length === 0 ? <EmptyState icon="inbox" text={home.empty} /> : null}
        <View className="home__grid">
          {byHomeOrder(season).map((subProject) => (
            <SubProjectTile
              key={subProject.key}
              subProject={subProject}
              until={untilWhen(subProject, now)}
              open={open.includes(subProject)}
              onClick={() => openPage(routes.subProject, { key: subProject.key })}
            />
          ))}
        </View>
        <NoticeLinks />
        {children}
      </View>
    </View>
  )
}
