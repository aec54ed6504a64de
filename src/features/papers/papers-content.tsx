import { type Season } from '#shared/domain/season/season'
import { startWorksList } from '#shared/contract/papers/papers'
import { papers } from '#shared/texts/papers'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { EmptyState } from '../../components/empty-state/empty-state'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { SectionTitle } from '../../components/section-title/section-title'
import { Skeleton } from '../../components/skeleton/skeleton'
import { usePullDown } from '../../platform/pull-down'
import { unitName } from '../../views/names/names'
import { PagedList } from '../../views/paged-list/paged-list'
import { useMoreAtBottom } from '../../views/paged-list/use-more-at-bottom'
import { Text } from '@tarojs/components'
import { JobRow } from './job-row'
import { useMyJobs } from './use-my-jobs'
import './papers.scss'

const words = papers.worksList

/** What an officer can ask for of one unit, and the papers that they asked for, latest first. */
export function PapersContent({ unitId, season }: { unitId: string; season: Season }) {
  const pages = useMyJobs()
  const start = useWrite(startWorksList)
  useMoreAtBottom(pages)
  usePullDown(pages.first.reload)
  return (
    <>
      <Card>
        <Text className="papers__title">{words.title}</Text>
        <Text className="papers__second">{words.about}</Text>
        <Button
          id="start-works-list"
          text={words.start}
          busy={start.busy}
          onClick={() => void start.run({ unitId })}
        />
        <FailureNotice error={start.error} id="start-failed" />
      </Card>
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
                name={words.named(unitName(season, job.asked.unitId, ''))}
                onAgain={() => void start.run({ unitId: job.asked.unitId })}
              />
            ))}
          </Card>
        )}
      </PagedList>
    </>
  )
}
