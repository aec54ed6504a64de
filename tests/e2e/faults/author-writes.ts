import {
  copyWork,
  dropChanges,
  markOfficiallySubmitted,
  saveWork,
  setPublicConsent,
  unmarkOfficiallySubmitted,
  withdrawWork,
} from '#shared/contract/works/works'
import { type TimelineEvent } from '#shared/domain/work/timeline'
import { routes } from '../../../src/routes'
import { checkedWork, countOf, eventsOf, someone } from './before-a-write'
import { type Journey } from './journey'
import { type WriteRow } from './write-row'

type WorkOf = (journey: Journey) => Promise<{ as: string; workId: string }>

/** Before a work's page, where a write adds such an event to its history. */
export const beforeWork =
  (route: string, workOf: WorkOf, event: TimelineEvent) => async (journey: Journey) => {
    const { as, workId } = await workOf(journey)
    return { as, route, params: { id: workId }, done: eventsOf(journey, workId, event) }
  }

const markedWork: WorkOf = async (journey) => {
  const { as, workId } = await checkedWork(journey)
  await journey.cloud.as(as).must(markOfficiallySubmitted, { workId })
  return { as, workId }
}

/** A work in review that its author changed; how often the changes were dropped. */
async function changedWork({ cloud }: Journey) {
  const made = await cloud.checkedWork({ by: cloud.as(someone('author')) })
  const { author, workId, version: expectedVersion, content } = made
  await author.must(saveWork, { workId, expectedVersion, content: { ...content, title: '改了' } })
  const done = async () => {
    const works = await cloud.environment.documents<{ _id: string; draft?: object }>('works')
    return works.some(({ _id, draft }) => _id === workId && draft === undefined) ? 1 : 0
  }
  return { as: author.openid, route: routes.myWork, params: { id: workId }, done }
}

async function withdrawnWork(journey: Journey) {
  const { author, workId, version } = await journey.cloud.checkedWork({
    by: journey.cloud.as(someone('author')),
  })
  await author.must(withdrawWork, { workId, expectedVersion: version })
  const done = await countOf(journey, 'works')
  return { as: author.openid, route: routes.myWork, params: { id: workId }, done }
}

/** Opens the copy itself: the page that asked is left. */
export const AUTHOR_WRITES: readonly WriteRow[] = [
  {
    action: copyWork.name,
    what: 'copying a withdrawn work',
    ready: withdrawnWork,
    button: '#copy-work',
    says: '#copy-error',
    shows: '#submit-work',
  },
]

/** An author's writes whose page reads the work anew. */
export const AUTHOR_WRITES_READ_ANEW: readonly WriteRow[] = [
  {
    action: withdrawWork.name,
    what: 'withdrawing a work',
    ready: beforeWork(routes.myWork, checkedWork, 'withdrawn'),
    button: '#withdraw-work',
    asks: true,
    says: '#withdraw-error',
    shows: '.page:has(#work-status):not(:has(#withdraw-work))',
  },
  {
    action: setPublicConsent.name,
    what: 'taking consent back',
    ready: beforeWork(routes.myWork, checkedWork, 'consentWithdrawn'),
    button: '#toggle-consent',
    asks: true,
    says: '#consent-error',
    shows: '#toggle-consent:has-text("同意公开展示")',
  },
  {
    action: markOfficiallySubmitted.name,
    what: 'marking a work as handed in officially',
    ready: beforeWork(routes.myWork, checkedWork, 'officiallySubmitted'),
    button: '#mark-officially-submitted',
    asks: true,
    says: '#mark-error',
    shows: '#officially-submitted',
  },
  {
    action: unmarkOfficiallySubmitted.name,
    what: 'taking that mark away',
    ready: beforeWork(routes.myWork, markedWork, 'officialMarkRemoved'),
    button: '#unmark-officially-submitted',
    says: '#unmark-error',
    shows: '#mark-officially-submitted',
  },
  {
    action: dropChanges.name,
    what: 'dropping changes of a work in review',
    ready: changedWork,
    button: '#drop-changes',
    asks: true,
    says: '#drop-error',
    shows: '.page:has(#work-status):not(:has(#drop-changes))',
  },
]
