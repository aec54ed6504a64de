import { type Season } from '#shared/domain/season/season'
import { formatDay } from '#shared/texts/format'
import { manageSeason } from '#shared/texts/manage-season'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { goBack } from '../../platform/navigation'
import { PlaceRow } from './season-hub'
import { callOf } from '../../views/names/names'

const words = manageSeason.call

/** What can be changed of one call for works. */
export function CallHub({ season, of }: { season: Season; of: string }) {
  const subProject = callOf(season, of)
  if (!subProject)
    return <EmptyState icon="question" text={words.unknown} action={{ text: words.back, onClick: goBack }} />
  const { key, mode, closesAt, hostClosesAt, summary, contacts, entrances } = subProject
  return (
    <Card flush>
      <PlaceRow
        season={season}
        place={`closing.${key}`}
        title={words.closing}
        second={formatDay(closesAt.value - 1)}
      />
      {mode === 'relay' ? (
        <PlaceRow
          season={season}
          place={`hostClosing.${key}`}
          title={words.hostClosing}
          second={hostClosesAt ? formatDay(hostClosesAt.value - 1) : words.hostUnknown}
        />
      ) : null}
      <PlaceRow season={season} place={`summary.${key}`} title={words.summary} second={summary} />
      {contacts.map(({ name }, index) => (
        <PlaceRow key={name} season={season} place={`contact.${key}.${index}`} title={words.contact(name)} />
      ))}
      {entrances.map(({ name, url }, index) => (
        <PlaceRow
          key={name}
          season={season}
          place={`entrance.${key}.${index}`}
          title={words.entrance(name)}
          second={url}
        />
      ))}
      {entrances.map(({ name }, index) => (
        <PlaceRow key={name} season={season} place={`picture.${key}.${index}`} title={words.picture(name)} />
      ))}
    </Card>
  )
}
