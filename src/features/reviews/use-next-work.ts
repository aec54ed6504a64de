import { useCallback, useRef, useState } from 'react'
import { type QueueItem } from '#shared/contract/reviews/queue-item'
import { listReviewQueue } from '#shared/contract/reviews/reviews'
import { call } from '../../api/call'
import { toastSuccess } from '../../platform/feedback'
import { replacePage } from '../../platform/navigation'
import { useStillHere } from '../../platform/use-still-here'
import { routes } from '../../routes'
import { firstToDecide, nextPlace, type QueuePlace } from './next-in-queue'
import { toastOnNextPage } from './next-page-toast'

/** Pages looked through for a work that is not the officer's own. */
const MAX_PAGES = 10

interface Found {
  readonly item?: QueueItem
  readonly waiting: number
}

/** The first work behind `cursor` that the officer may decide; undefined when the cloud does not answer. */
async function search(unitId: string, currentId: string, begin?: string): Promise<Found | undefined> {
  let cursor = begin
  for (let page = 0; page < MAX_PAGES; page++) {
    const reply = await call(listReviewQueue, { unitId, ...(cursor === undefined ? {} : { cursor }) })
    if (!reply.ok) return undefined
    const { items, next, waiting } = reply.value
    const item = firstToDecide(items, currentId)
    if (item) return { item, waiting }
    if (next === undefined) return { waiting }
    cursor = next
  }
  return { waiting: 0 }
}

export interface Current {
  readonly workId: string
  /** Where it stands in the queue. */
  readonly cursor?: string
}

export interface NextWork {
  readonly busy: boolean
  /** Nothing more to open: all is done, or the cloud did not say. */
  readonly ended?: 'done' | 'unknown'
  /**
   * Opens the work that waits behind this one, else the first of the queue, in this page's place; `done` is said there.
   */
  readonly go: (current: Current, done?: string) => Promise<void>
}

/** The way from one work to the next of the same queue. */
export function useNextWork(unitId: string | undefined, place: QueuePlace | undefined): NextWork {
  const [busy, setBusy] = useState(false)
  const [ended, setEnded] = useState<NextWork['ended']>()
  const inFlight = useRef(false)
  const isStillHere = useStillHere()

  const go = useCallback(
    async ({ workId, cursor }: Current, done?: string) => {
      if (inFlight.current) return
      inFlight.current = true
      setBusy(true)
      const after =
        unitId !== undefined && cursor !== undefined ? await search(unitId, workId, cursor) : undefined
      const found = after?.item || unitId === undefined ? after : await search(unitId, workId)
      if (!isStillHere()) {
        if (done) toastSuccess(done)
      } else if (found?.item) {
        const { n, m } = nextPlace(place, found.waiting, cursor !== undefined && !after?.item)
        const { workId: id } = found.item
        if (done) toastOnNextPage(done)
        await replacePage(routes.review, { id, n: String(n), m: String(m), unit: unitId })
      } else {
        setEnded(found || unitId === undefined ? 'done' : 'unknown')
        if (done) toastSuccess(done)
      }
      inFlight.current = false
      setBusy(false)
    },
    [isStillHere, place, unitId],
  )
  return { busy, ...(ended ? { ended } : {}), go }
}
