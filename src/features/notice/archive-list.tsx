import { type PastSeason } from '#shared/contract/season/season'
import { archive } from '#shared/texts/archive'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { ListRow } from '../../components/list-row/list-row'
import { openPage, openTab } from '../../platform/navigation'
import { routes } from '../../routes'

const words = archive.list

/** The years that were, the latest first. */
export function ArchiveList({ past }: { past: readonly PastSeason[] }) {
  if (past.length === 0)
    return (
      <EmptyState
        id="no-archive"
        icon="inbox"
        text={words.empty}
        action={{ text: words.toHome, onClick: () => openTab(routes.home) }}
      />
    )
  return (
    <Card flush>
      {past.map(({ key, name, archivedAt }) => (
        <ListRow
          key={key}
          id={`archive-${key}`}
          title={words.row(key)}
          second={words.second(name, archivedAt)}
          onClick={() => openPage(routes.archive, { season: key })}
        />
      ))}
    </Card>
  )
}
