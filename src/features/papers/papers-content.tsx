import { type PaperAsked, type PaperKind } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { paperNames } from '#shared/texts/paper-names'
import { papers } from '#shared/texts/papers'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { usePullDown } from '../../platform/pull-down'
import { unitName } from '../../views/names/names'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { AskCard } from './ask-card'
import { JobRow } from './job-row'
import { useAskPaper } from './use-ask-paper'
import { useMyJobs } from './use-my-jobs'
import './papers.scss'

const paperName = (asked: PaperAsked, season: Season) =>
  asked.kind === 'worksList'
    ? papers.worksList.named(unitName(season, asked.unitId, ''))
    : paperNames[asked.kind]

const BUTTONS: Readonly<Record<PaperKind, string>> = {
  worksList: 'start-works-list',
  recommendation: 'start-recommendation',
  seasonRules: 'start-season-rules',
}

export interface PapersContentProps {
  readonly offered: readonly PaperAsked[]
  readonly season: Season
}

/** The papers that an officer can ask for here, and those that they asked for anywhere, latest first. */
export function PapersContent({ offered, season }: PapersContentProps) {
  const pages = useMyJobs()
  const { of, ask } = useAskPaper()
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  return (
    <>
      {offered.map((asked, at) => (
        <AskCard
          key={asked.kind}
          id={BUTTONS[asked.kind]}
          words={papers[asked.kind]}
          first={at === 0}
          busy={of[asked.kind].busy}
          error={of[asked.kind].error}
          onStart={() => ask(asked)}
        />
      ))}
      <SectionTitle title={papers.list} />
      <PagedList
        pages={pages}
        words={papers}
        skeleton={<Skeleton shapes={['row', 'row']} />}
        empty={<EmptyState id="no-papers" icon="file" text={papers.empty} />}
      >
        {() => (
          <Card flush>
            {pages.items.map((job) => (
              <JobRow
                key={job.id}
                job={job}
                name={paperName(job.asked, season)}
                onAgain={() => ask(job.asked)}
              />
            ))}
          </Card>
        )}
      </PagedList>
    </>
  )
}
