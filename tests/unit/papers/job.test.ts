import { DAY_MS } from '#shared/domain/days'
import {
  advanced,
  canBecome,
  cancelled,
  emptied,
  expired,
  finished,
  isHeld,
  isOver,
  type Job,
  JOB_STATES,
  LEASE_MS,
  MAX_TRIES,
  newJob,
  putOff,
  refused,
  RESULT_KEPT_MS,
  RETRY_AFTER_MS,
  stateAt,
  taken,
  TOLD_AFTER_MS,
} from '#shared/domain/papers/job'

const NOW = Date.UTC(2020, 5, 14, 4)
const asked = { kind: 'worksList', unitId: 'baoji' } as const
const waiting = newJob({ id: 'a', ownerId: 'p', asked, inputDigest: 'd', seasonHash: 's' }, NOW)
const result = { fileId: 'f', etag: 'e', sizeBytes: 1, sha256: 'h', fileName: 'n' }

const must = (job: Job | null): Job => {
  if (!job) throw new Error('it was not taken')
  return job
}
const running = must(taken(waiting, 'lease', NOW))

it('goes from state to state as the table says, and no other way', () => {
  const allowed = JOB_STATES.flatMap((from) =>
    JOB_STATES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
  )
  expect(allowed).toEqual([
    'waiting → running',
    'waiting → cancelled',
    'waiting → expired',
    'running → running',
    'running → ready',
    'running → failed',
    'running → cancelled',
    'running → expired',
    'ready → expired',
    'failed → expired',
    'cancelled → expired',
  ])
  expect(() => finished(cancelled(running, NOW), result, NOW)).toThrow('from cancelled to ready')
})

describe('a lease', () => {
  it('holds for its holder alone, until it has run out', () => {
    expect([isHeld(running, 'lease'), isHeld(running, 'other'), isHeld(null, 'lease')]).toEqual([
      true,
      false,
      false,
    ])
    expect(taken(running, 'other', NOW + LEASE_MS - 1)).toBeNull()
    expect(must(taken(running, 'other', NOW + LEASE_MS))).toMatchObject({ lease: 'other', tries: 2 })
  })

  it('ends with its portion: the next one may be taken at once, and its tries count anew', () => {
    const portion = { mark: { list: 3 }, progress: { rows: 7, percent: 20 } }
    const after = advanced(running, portion, NOW + 5)
    expect(after).toMatchObject({ ...portion, state: 'running', parts: 1, tries: 0, dueAt: NOW + 5 })
    expect(isHeld(after, 'lease')).toBe(false)
    expect(must(taken(after, 'next', NOW + 5)).tries).toBe(1)
  })

  it('is given on later after each failed try, and after too many the job has failed', () => {
    let [job, now] = [running, NOW]
    for (let tries = 1; tries < MAX_TRIES; tries++) {
      job = putOff(job, now)
      expect(taken(job, 'next', now + tries * RETRY_AFTER_MS - 1)).toBeNull()
      now += tries * RETRY_AFTER_MS
      job = must(taken(job, 'next', now))
      expect(job).toMatchObject({ state: 'running', tries: tries + 1 })
    }
    expect(must(taken(job, 'last', now + LEASE_MS))).toMatchObject({
      state: 'failed',
      failure: { code: 'INTERNAL' },
      expiresAt: now + LEASE_MS + RESULT_KEPT_MS,
    })
  })
})

describe('an end', () => {
  const ends: ReadonlyArray<readonly [string, Job]> = [
    ['ready', finished(running, result, NOW)],
    ['failed', refused(running, { code: 'FORBIDDEN', details: {} }, NOW)],
    ['cancelled', cancelled(running, NOW)],
    ['cancelled', cancelled(waiting, NOW)],
    ['expired', expired(running, NOW)],
  ]

  it.each(ends)('%s: nobody takes it up, and cancelling leaves it as it is', (state, job) => {
    expect(job.state).toBe(state)
    expect([isOver(job), taken(job, 'next', NOW + DAY_MS), cancelled(job, NOW)]).toEqual([true, null, job])
    expect(job).not.toHaveProperty('dueAt')
  })

  it('holds its file for a day; then it has expired for whoever asks, removed or not', () => {
    const ready = finished(running, result, NOW)
    expect([stateAt(ready, NOW + DAY_MS - 1), stateAt(ready, NOW + DAY_MS)]).toEqual(['ready', 'expired'])
    const gone = expired(ready, NOW + DAY_MS)
    expect(gone).not.toHaveProperty('result')
    expect(emptied(gone, NOW + DAY_MS)).toMatchObject({
      state: 'expired',
      paths: [],
      parts: 0,
      expiresAt: NOW + DAY_MS + TOLD_AFTER_MS,
    })
  })

  it('comes to a job that nobody finished in its day', () => {
    expect(taken(waiting, 'late', NOW + RESULT_KEPT_MS)).toBeNull()
    expect(stateAt(waiting, NOW + RESULT_KEPT_MS)).toBe('expired')
  })
})
