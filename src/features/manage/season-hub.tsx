import { useState } from 'react'
import { type Place } from '#shared/domain/season/amendable'
import { lastAmendmentAt } from '#shared/domain/season/amendments-at'
import { type Season } from '#shared/domain/season/season'
import { formatDay } from '#shared/texts/format'
import { manageSeason as words } from '#shared/texts/manage-season'
import { Card } from '../../components/card/card'
import { ChoiceSheet } from '../../components/choice-sheet/choice-sheet'
import { ListRow } from '../../components/list-row/list-row'
import { SectionTitle } from '../../components/section-title/section-title'
import { StatusTag } from '../../components/status-tag/status-tag'
import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

export interface PlaceRowProps {
  readonly season: Pick<Season, 'amendments'>
  /** Where it stands in the season. */
  readonly place: Place
  readonly title: string
  readonly second?: string
}

/** One thing that can be changed; a tap leads to its form. */
export function PlaceRow({ season, place, title, second }: PlaceRowProps) {
  const amended = lastAmendmentAt(season, place) !== undefined
  return (
    <ListRow
      id={`place-${place.replace(/\./g, '-')}`}
      title={title}
      second={second}
      aside={amended ? <StatusTag tone="warn" text={words.amended} /> : undefined}
      onClick={() => openPage(routes.amend, { place })}
    />
  )
}

/** Everything of the season that can be changed while it runs. */
export function SeasonHub({ season, admin }: { season: Season; admin: boolean }) {
  const [choosing, setChoosing] = useState(false)
  const { subProjects, milestones, programmeEndsAt, office, clauses } = season
  return (
    <>
      <Card flush>
        <ListRow title={words.present.title(season)} second={words.present.second(season.version)} />
        {admin ? (
          <ListRow
            id="to-season-file"
            title={words.file}
            second={words.fileSecond}
            onClick={() => openPage(routes.seasonFile)}
          />
        ) : null}
        {admin ? (
          <ListRow
            id="to-calendar"
            title={words.calendar}
            second={words.calendarSecond}
            onClick={() => openPage(routes.calendar)}
          />
        ) : null}
        <ListRow
          id="to-changes"
          title={words.changes}
          second={words.changesSecond}
          onClick={() => openPage(routes.seasonChanges)}
        />
        <ListRow
          id="to-audit"
          title={words.audit}
          second={words.auditSecond}
          onClick={() => openPage(routes.audit)}
        />
      </Card>
      <SectionTitle title={words.calls} />
      <Card flush>
        {subProjects.map(({ key, name, closesAt }) => (
          <ListRow
            key={key}
            id={`manage-${key}`}
            title={name}
            second={words.callSecond(formatDay(closesAt.value - 1))}
            onClick={() => openPage(routes.season, { of: key })}
          />
        ))}
      </Card>
      <SectionTitle title={words.dates} />
      <Card flush>
        <PlaceRow
          season={season}
          place="programmeEnd"
          title={words.programmeEnd}
          second={formatDay(programmeEndsAt.value - 1)}
        />
        {milestones.map(({ key, title, dateLabel }) => (
          <PlaceRow key={key} season={season} place={`milestone.${key}`} title={title} second={dateLabel} />
        ))}
      </Card>
      <SectionTitle title={words.office} />
      <Card flush>
        {office.contacts.map(({ name }, index) => (
          <PlaceRow key={name} season={season} place={`contact.office.${index}`} title={name} />
        ))}
      </Card>
      <SectionTitle title={words.clauses} />
      <Card flush>
        <ListRow
          id="choose-clause"
          title={words.chooseClause}
          second={words.chooseClauseSecond}
          onClick={() => setChoosing(true)}
        />
      </Card>
      <ChoiceSheet
        open={choosing}
        id="clause"
        title={words.clauses}
        words={words.clauseSheet}
        choices={clauses.map(({ id, label, title }) => ({ key: id, text: label, second: title }))}
        onChoose={(clauseId) => openPage(routes.amend, { place: `clause.${clauseId}` })}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
