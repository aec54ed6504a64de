import { startRecommendation, startWorksList } from '#shared/contract/papers/papers'
import { type PaperAsked } from '#shared/domain/papers/paper'
import { type Season } from '#shared/domain/season/season'
import { papers } from '#shared/texts/papers'
import { useWrite } from '../../api/use-write'
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
import { useMyJobs } from './use-my-jobs'
import './papers.scss'

const paperName = (asked: PaperAsked, season: Season) =>
  asked.kind === 'worksList'
    ? papers.worksList.named(unitName(season, asked.unitId, ''))
    : papers.recommendation.named

const BUTTONS = { worksList: 'start-works-list', recommendation: 'start-recommendation' } as const

/** One paper that an officer can ask for, and the papers that they asked for, latest first. */
export function PapersContent({ asked, season }: { asked: PaperAsked; season: Season }) {
  const pages = useMyJobs()
  const list = useWrite(startWorksList)
  const form = useWrite(startRecommendation)
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  const ask = (wanted: PaperAsked) =>
    void (wanted.kind === 'worksList'
      ? list.run({ unitId: wanted.unitId })
      : form.run({ workId: wanted.workId }))
  return (
    <>
      <AskCard
        id={BUTTONS[asked.kind]}
        words={papers[asked.kind]}
        busy={list.busy || form.busy}
        error={list.error ?? form.error}
        onStart={() => ask(asked)}
      />
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
