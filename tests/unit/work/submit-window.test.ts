import { resubmitUntil, submit } from '#shared/domain/work/submit'
import { type Work } from '#shared/domain/work/work'
import { season2020 } from '../season/season-2020'
import { treeUnits } from '../../support/tree-units'
import { subProjectNamed } from '../../support/work-samples'
import { aDraft, aMedia, inReviewAt, NOW, refusalOf } from './samples'

const photography = subProjectNamed('photography')
const OPENS = Date.UTC(2020, 2, 31, 16)
const CLOSES = Date.UTC(2020, 10, 30, 16)
const MINUTE = 60_000
const GRACE = 30 * MINUTE
const THREE_DAYS = 3 * 24 * 60 * MINUTE

const send = (work: Work, now: number, startedAt = NOW, arrivedAt = now) =>
  submit(
    work,
    {
      content: work.content,
      uploads: [{ media: aMedia(), startedAt, arrivedAt }],
      units: treeUnits,
      receiptNumber: '2020-ABCDEF',
      otherWorks: 0,
    },
    photography,
    season2020,
    now,
  )

const closed = { code: 'SUBMISSION_CLOSED', details: { closesAt: CLOSES } }

const returned = (at: number) =>
  aDraft({
    status: 'returned',
    decision: { kind: 'return', by: 'officer', unitId: 'baoji', citations: [], message: '请补充', at },
  })

const returnedByMachine = (at: number) =>
  aDraft({
    status: 'returned',
    decision: { kind: 'return', by: 'machine', citations: [], message: '', faults: [], at },
  })

it('opens on 1 April and closes on 1 December 2020, Shanghai time', () => {
  expect([photography.opensAt.value, photography.closesAt.value]).toEqual([OPENS, CLOSES])
})

describe('a draft', () => {
  it('is refused one ms before the opening, with the instant of the opening', () => {
    expect(refusalOf(() => send(aDraft(), OPENS - 1, OPENS - 1))).toEqual({
      code: 'SUBMISSION_NOT_OPEN',
      details: { opensAt: OPENS },
    })
  })

  it.each([
    ['at the very opening', OPENS],
    ['one ms before the closing', CLOSES - 1],
  ])('goes %s', (_when, now) => {
    expect(send(aDraft(), now).work).toMatchObject({ status: 'checking', submittedAt: now })
  })

  it.each([
    ['at the closing', CLOSES],
    ['a year later', CLOSES + 365 * 24 * 60 * MINUTE],
  ])('is refused %s when its upload began then', (_when, now) => {
    expect(refusalOf(() => send(aDraft(), now, now))).toEqual(closed)
  })

  it('goes to the last ms of the half hour of grace when its upload began before the closing', () => {
    expect(send(aDraft(), CLOSES + GRACE - 1, CLOSES - 1).work.status).toBe('checking')
  })

  it('has no grace when its file had arrived a ms before the closing', () => {
    expect(refusalOf(() => send(aDraft(), CLOSES, CLOSES - 2, CLOSES - 1))).toEqual(closed)
    expect(send(aDraft(), CLOSES + 1, CLOSES - 1, CLOSES).work.status).toBe('checking')
  })

  it.each([
    ['its upload began at the closing', CLOSES + 1, CLOSES],
    ['the half hour is over', CLOSES + GRACE, CLOSES - 1],
  ])('has no grace when %s', (_why, now, startedAt) => {
    expect(refusalOf(() => send(aDraft(), now, startedAt))).toEqual(closed)
  })
})

describe('a returned work', () => {
  it.each([
    ['returned a ms before the closing, sent again to the last ms of three days', CLOSES - 1, THREE_DAYS - 1],
    ['returned long after the closing', CLOSES + 10 * THREE_DAYS, 1],
  ])('%s, goes', (_when, at, after) => {
    expect(send(returned(at), at + after).work).toMatchObject({
      ...{ status: 'checking', extendedUntil: at + THREE_DAYS },
    })
  })

  it('is refused when the three days are over', () => {
    const at = CLOSES - 1
    expect(refusalOf(() => send(returned(at), at + THREE_DAYS, at + THREE_DAYS - 1))).toEqual(closed)
  })

  it('goes any time before the closing, however long ago it was returned', () => {
    expect(send(returned(OPENS), CLOSES - 1).work.status).toBe('checking')
  })
})

describe('a work that the machine returned', () => {
  it('gets no days past the closing, however it came there', () => {
    const work = returnedByMachine(CLOSES + MINUTE)
    expect(refusalOf(() => send(work, CLOSES + 2 * MINUTE, NOW, NOW))).toEqual(closed)
    expect(send(work, CLOSES + 2 * MINUTE, CLOSES - 1).work).not.toHaveProperty('extendedUntil')
  })

  it('keeps the end that an officer’s return gave it', () => {
    const at = CLOSES - 1
    const until = at + THREE_DAYS
    const again = { ...returnedByMachine(until - MINUTE), extendedUntil: until }
    expect(send(again, until - 1).work).toMatchObject({ status: 'checking', extendedUntil: until })
    expect(refusalOf(() => send(again, until))).toEqual(closed)
  })
})

it('an officer’s second return past the closing opens no second window', () => {
  const first = CLOSES + MINUTE
  const sent = send(returned(first), first + MINUTE).work
  const second = { ...sent, status: 'returned', decision: returned(first + THREE_DAYS).decision } as Work
  expect(refusalOf(() => send(second, first + THREE_DAYS))).toEqual(closed)
})

describe('an accepted work', () => {
  const accepted = inReviewAt('province', { status: 'accepted', acceptedAt: NOW - 1000 })

  it('can be edited to the last ms before the closing', () => {
    expect(send(accepted, CLOSES - 1).work.status).toBe('checking')
  })

  it('has neither grace nor days of its own afterwards', () => {
    expect(refusalOf(() => send(accepted, CLOSES, CLOSES - 1))).toEqual(closed)
  })
})

it.each([
  ['the deadline, for a work returned in June', NOW, CLOSES],
  ['the deadline, for one returned exactly three days before it', CLOSES - THREE_DAYS, CLOSES],
  [
    'three days after its return, for one returned on the last day',
    CLOSES - MINUTE,
    CLOSES - MINUTE + THREE_DAYS,
  ],
])('a returned work may be sent again until %s', (_until, returnedAt, until) => {
  expect(resubmitUntil(returned(returnedAt), photography, season2020)).toBe(until)
})

it('gives no days of its own to a work that was refused for good, nor to one that nobody decided on', () => {
  const decided = returned(CLOSES)
  for (const work of [{ ...decided, status: 'rejected' } as const, aDraft({ status: 'returned' })])
    expect(resubmitUntil(work, photography, season2020)).toBeUndefined()
})

it('has grace when one of several uploads began before the closing', () => {
  const uploads = [CLOSES - 1, CLOSES].map((startedAt) => ({
    ...{ media: aMedia(), startedAt, arrivedAt: CLOSES },
  }))
  const work = aDraft()
  const submission = {
    ...{ content: work.content, uploads, units: treeUnits },
    ...{ receiptNumber: '2020-ABCDEF', otherWorks: 0 },
  }
  expect(submit(work, submission, photography, season2020, CLOSES).work.status).toBe('checking')
})
