import { Text, View } from '@tarojs/components'
import { type OfficeWork } from '#shared/contract/reviews/office-works'
import { type Season } from '#shared/domain/season/season'
import { type ListedState } from '#shared/domain/work/office-lists'
import { officeWorks as words } from '#shared/texts/office-works'
import { reviewTermWords } from '#shared/texts/review-term'
import { reviews } from '#shared/texts/reviews'
import { Icon } from '../../components/icon/icon'
import { StatusTag, type Tone } from '../../components/status-tag/status-tag'
import { openPage } from '../../platform/navigation'
import { spoken } from '../../platform/spoken'
import { routes } from '../../routes'
import { subProjectName, unitName } from '../../views/names/names'
import './queue.scss'

const TONES: Record<ListedState, Tone> = {
  inReview: 'info',
  returned: 'warn',
  accepted: 'ok',
  takenDown: 'warn',
  rejected: 'red',
  withdrawn: 'quiet',
  checking: 'quiet',
}

export interface OfficeWorkRowProps {
  readonly work: OfficeWork
  readonly season: Season
  /** The unit whose works are listed: a row names only another one. */
  readonly listOf: string
}

/** A submitted work, wherever it stands; a tap opens it, to be read or decided. */
export function OfficeWorkRow({ work, season, listOf }: OfficeWorkRowProps) {
  const { workId, title, subProject, unitId, name, state, atUnit, reviewTerm, flags, own, opens } = work
  const call = subProjectName(season, subProject, subProject)
  const unit = unitId === listOf ? '' : unitName(season, unitId, reviews.work.unitUncertain)
  const stands = atUnit === undefined ? words.state(state) : words.at(unitName(season, atUnit, atUnit))
  const overdue = reviewTerm?.overdueDays === undefined ? undefined : reviewTermWords.due(reviewTerm)
  const tap = opens
    ? {
        onClick: () => openPage(routes.review, { id: workId }),
        hoverClass: 'queue__row--pressed',
        ...spoken(words.open(title, stands), 'button'),
      }
    : {}
  return (
    <View
      id={`work-${workId}`}
      className={opens ? 'queue__row queue__row--tap' : 'queue__row queue__row--own'}
      {...tap}
    >
      <View className="queue__words">
        <Text className="queue__title">{title}</Text>
        <Text className="queue__second">{words.about(call, unit, name)}</Text>
        <Text className="queue__second">{words.sent(work.receiptNumber, work.submittedAt)}</Text>
        {opens ? null : <Text className="queue__second">{words.withdrawn}</Text>}
        <View className="queue__tags">
          <StatusTag tone={TONES[state]} text={stands} />
          {overdue === undefined ? null : <StatusTag tone="warn" text={overdue} />}
          {flags.map((flag) => (
            <StatusTag key={flag} tone="quiet" text={words.flag(flag)} />
          ))}
          {own ? <StatusTag tone="info" text={words.own} /> : null}
        </View>
      </View>
      {opens ? <Icon name="chevron-right" size="small" /> : null}
    </View>
  )
}
