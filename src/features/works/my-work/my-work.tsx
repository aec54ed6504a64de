import { Text, View } from '@tarojs/components'
import { type DecisionView, type WorkView } from '#shared/contract/works/views'
import { type Season } from '#shared/domain/season/season'
import { submissionStage } from '#shared/domain/season/stage'
import { type SubProject } from '#shared/domain/season/sub-project'
import { UNCERTAIN_UNIT } from '#shared/domain/work/work'
import { canBecome } from '#shared/domain/work/status'
import { myWork as words } from '#shared/texts/my-work'
import { serverNow } from '../../../api/server-clock'
import { Button } from '../../../components/button/button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Page } from '../../../components/page/page'
import { StaleNotice, type StaleNoticeProps } from '../../../components/stale-notice/stale-notice'
import { ConsentCard, RelayCard } from './author-cards'
import { WorkLinks } from '../../../views/work-links/work-links'
import { DeadLinks } from './dead-links'
import { DecisionCard } from './decision-card'
import { WorkMedia } from './media-view'
import { SheetCard } from './sheet-card'
import { StandingCard } from './standing-card'
import { TeamCard, type TeamCardProps } from './team-card'
import { UnsentChanges } from './unsent-changes'
import { useSeen } from './use-seen'
import { useWorkActions, type WorkActions } from './use-work-actions'
import { useWorkCheck } from './use-work-check'
import { WorkInfo } from './work-info'
import { WorkTimeline } from './work-timeline'
import { useSeasonNaming } from '../../../views/names/use-season-naming'

export interface MyWorkProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly work: WorkView
  /** How the work was read, and how it is read anew. */
  readonly query: StaleNoticeProps['query']
  readonly teamCard: TeamCardProps['card']
  readonly onTeamCard: TeamCardProps['onCard']
  readonly onEdit: () => void
  readonly onGallery: () => void
  readonly onDiscarded: () => void
  readonly onDropped: () => void
  readonly onCopied: (workId: string) => void
}

/** A work in review or accepted may be edited while its call is open; a returned one as long as the cloud takes it. */
function editText({ work, subProject }: MyWorkProps): string | undefined {
  if (work.status === 'draft') return words.continue
  if (work.status === 'returned') return words.fix
  const open = submissionStage(subProject, serverNow()) === 'open'
  if (!open || (work.status !== 'inReview' && work.status !== 'accepted')) return undefined
  return work.unsent ? words.editOn : words.edit
}

/** A withdrawn work can begin another while its call is open. */
const mayCopy = ({ work, subProject }: MyWorkProps): boolean =>
  work.status === 'withdrawn' &&
  subProject.formOpenHere &&
  submissionStage(subProject, serverNow()) === 'open'

function Bottom({ actions, ...props }: MyWorkProps & { actions: WorkActions }) {
  const { work, onEdit, onGallery } = props
  const edit = editText(props)
  if (mayCopy(props))
    return (
      <>
        <Text className="my-work__second">{words.copyHelp}</Text>
        <FailureNotice id="copy-error" error={actions.copy.error} />
        <Button id="copy-work" text={words.copy} busy={actions.busy} onClick={actions.copy.run} />
      </>
    )
  if (work.status === 'accepted')
    return (
      <>
        {edit ? <Button id="edit-work" kind="plain" text={edit} onClick={onEdit} /> : null}
        {work.isPublic ? <Button id="to-gallery" text={words.toGallery} onClick={onGallery} /> : null}
      </>
    )
  return edit ? <Button id="edit-work" text={edit} onClick={onEdit} /> : null
}

/** Taking back or deleting stands at the end of the page, away from the main button. */
function LastAction({ work, actions }: { work: WorkView; actions: WorkActions }) {
  if (work.status === 'draft')
    return (
      <>
        <FailureNotice id="discard-error" error={actions.discard.error} />
        <Button
          id="discard-draft"
          kind="danger"
          text={words.discard}
          busy={actions.busy}
          onClick={actions.discard.run}
        />
      </>
    )
  if (!canBecome(work.status, 'withdrawn')) return null
  return (
    <>
      <FailureNotice id="withdraw-error" error={actions.withdraw.error} />
      <Button
        id="withdraw-work"
        kind="danger"
        text={words.withdraw}
        busy={actions.busy}
        onClick={actions.withdraw.run}
      />
    </>
  )
}

const hasBottom = (props: MyWorkProps): boolean =>
  mayCopy(props) || editText(props) !== undefined || (props.work.status === 'accepted' && props.work.isPublic)

/** A plain approval is told by the standing alone. */
const saysSomething = ({ kind, message, citations }: DecisionView): boolean =>
  kind !== 'approve' || message !== '' || citations.length > 0

/** The units that the page names. */
const namedIn = ({ content, atUnit }: WorkView) =>
  [content.unitId, atUnit].filter((unitId) => unitId !== UNCERTAIN_UNIT)

/** A work as its author sees it. */
export function MyWork(props: MyWorkProps) {
  const { subProject, work, query, teamCard, onTeamCard } = props
  const season = useSeasonNaming(props.season, namedIn(work))
  const { reload } = query
  const givenUp = useWorkCheck(work, reload)
  useSeen(work)
  const actions = useWorkActions(work, { ...props, reload })
  const ended = work.status === 'withdrawn' || work.status === 'rejected'
  return (
    <Page bottom={hasBottom(props) ? <Bottom {...props} actions={actions} /> : undefined}>
      <StaleNotice query={query} />
      <StandingCard work={work} season={season} />
      {givenUp && work.status === 'checking' ? <NoticeBox tone="info" title={words.checkLater} /> : null}
      {work.takenDown ? <NoticeBox tone="warn" title={words.takenDown} text={work.takenDownReason} /> : null}
      {work.decision && saysSomething(work.decision) ? (
        <DecisionCard season={season} decision={work.decision} />
      ) : null}
      <UnsentChanges work={work} actions={actions} />
      {subProject.mode === 'relay' && !ended ? (
        <RelayCard work={work} subProject={subProject} actions={actions} />
      ) : null}
      <DeadLinks work={work} />
      <WorkMedia work={work} spec={subProject.spec.media} onExpired={() => void reload()} />
      <WorkLinks links={work.content.links} spec={subProject.spec.media} />
      <TeamCard work={work} card={teamCard} onCard={onTeamCard} />
      <SheetCard work={work} season={season} onDone={reload} />
      <WorkInfo work={work} season={season} subProject={subProject} />
      {work.status === 'draft' || ended ? null : <ConsentCard work={work} actions={actions} />}
      <WorkTimeline work={work} season={season} />
      <View className="my-work__last">
        <LastAction work={work} actions={actions} />
      </View>
    </Page>
  )
}
