import { type Season } from '#shared/domain/season/season'
import { archive } from '#shared/texts/archive'
import { Card } from '../../components/card/card'
import { Icon } from '../../components/icon/icon'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { openPage, openTab } from '../../platform/navigation'
import { routes } from '../../routes'

const words = archive.season

/** The ways into a former year: its notice, its series, its calls. */
export function ArchivedSeason({ season }: { season: Season }) {
  const { key: year, documentNumber, subProjects } = season
  return (
    <>
      <Card flush>
        <ListRow
          id="archived-notice"
          lead={<Icon name="file" />}
          title={words.notice}
          second={words.noticeSecond(documentNumber)}
          onClick={() => openPage(routes.notice, { season: year })}
        />
        <ListRow
          id="archived-series"
          lead={<Icon name="flag" />}
          title={words.series}
          onClick={() => openPage(routes.series, { season: year })}
        />
        <ListRow title={words.toGallery} second={words.works} onClick={() => openTab(routes.gallery)} />
      </Card>
      <SectionTitle title={words.subProjects(subProjects.length)} />
      <Card flush>
        {subProjects.map(({ key, name, organizer, closesAt }) => (
          <ListRow
            key={key}
            id={`archived-${key}`}
            title={name}
            second={words.second(organizer.name, closesAt.value)}
            onClick={() => openPage(routes.subProject, { key, season: year })}
          />
        ))}
      </Card>
    </>
  )
}
