import {
  changeConsent,
  markOfficiallySubmitted,
  saveContent,
  withdraw,
} from '#shared/domain/work/author-changes'
import { putBack, takeDown } from '#shared/domain/work/public-display'
import { canBecome, WORK_STATUSES } from '#shared/domain/work/status'
import { EMPTY_CONTENT } from '#shared/domain/work/work'
import { aDraft, inReviewAt, NOW, refusalOf } from './samples'

const row = { workId: 'work00000001', version: 4, at: NOW, by: 'author', actorId: 'author-1' }

describe.each(WORK_STATUSES)('a work that is %s', (status) => {
  const work = aDraft({ status })
  const refused = (to: string) => ({ code: 'INVALID_TRANSITION', details: { from: status, to } })

  it('is saved only in its author’s hands', () => {
    const save = () => saveContent(work, EMPTY_CONTENT, NOW)
    if (status === 'draft')
      expect(save()).toEqual({ ...work, content: EMPTY_CONTENT, version: 4, updatedAt: NOW })
    else if (status === 'returned')
      expect(save()).toEqual({ ...work, draft: EMPTY_CONTENT, version: 4, updatedAt: NOW })
    else expect(refusalOf(save)).toEqual(refused('draft'))
  })

  it('is withdrawn only on its way', () => {
    if (['checking', 'inReview', 'returned'].includes(status))
      expect(withdraw(work, NOW).work.status).toBe('withdrawn')
    else expect(refusalOf(() => withdraw(work, NOW))).toEqual(refused('withdrawn'))
  })

  it('is taken down only when accepted', () => {
    const down = () => takeDown(work, '有误', 'officer-1', NOW)
    if (status === 'accepted')
      expect(down()).toEqual({
        work: { ...work, takenDown: { at: NOW, reason: '有误' }, version: 4, updatedAt: NOW, changedAt: NOW },
        row: { ...row, event: 'takenDown', by: 'officer', actorId: 'officer-1', message: '有误' },
      })
    else expect(refusalOf(down)).toEqual(refused('takenDown'))
  })

  it('is put back only when taken down', () => {
    expect(refusalOf(() => putBack(work, 'officer-1', NOW))).toEqual(refused('accepted'))
  })
})

it('knows exactly the ways of the table of states', () => {
  const ways = WORK_STATUSES.flatMap((from) =>
    WORK_STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`),
  )
  expect(ways).toEqual([
    'draft → checking',
    'checking → inReview',
    'checking → returned',
    'checking → withdrawn',
    'inReview → inReview',
    'inReview → returned',
    'inReview → accepted',
    'inReview → rejected',
    'inReview → withdrawn',
    'returned → checking',
    'returned → withdrawn',
    'accepted → checking',
    'rejected → inReview',
  ])
})

it('takes a withdrawn work out of the queue', () => {
  const { atUnit: _unit, atUnitSince: _since, ...kept } = inReviewAt('baoji')
  expect(withdraw(inReviewAt('baoji'), NOW)).toEqual({
    work: { ...kept, status: 'withdrawn', version: 4, updatedAt: NOW, seenAt: NOW },
    row: { ...row, event: 'withdrawn' },
  })
})

it.each([
  [true, 'consentGiven'],
  [false, 'consentWithdrawn'],
])('keeps consent %s in the history as %s', (publicConsent, event) => {
  const work = aDraft({ status: 'accepted' })
  expect(changeConsent(work, publicConsent, NOW)).toEqual({
    work: { ...work, content: { ...work.content, publicConsent }, version: 4, updatedAt: NOW, seenAt: NOW },
    row: { ...row, event },
  })
})

it('leaves the consent of a draft to the draft: what is thrown away has no history', () => {
  expect(() => changeConsent(aDraft(), true, NOW)).toThrow(
    expect.objectContaining({
      ...{ code: 'INVALID_TRANSITION', details: { from: 'draft', to: 'consentGiven' } },
    }) as Error,
  )
})

it('keeps the author’s word that he entered the work at the organiser', () => {
  const work = aDraft({ status: 'accepted' })
  expect(markOfficiallySubmitted(work, NOW)).toEqual({
    work: { ...work, officiallySubmittedAt: NOW, version: 4, updatedAt: NOW, seenAt: NOW },
    row: { ...row, event: 'officiallySubmitted' },
  })
})

it('puts a taken down work back as it was', () => {
  const work = inReviewAt('province', { status: 'accepted', acceptedAt: NOW - 9 })
  expect(putBack({ ...work, takenDown: { at: 1, reason: '有误' } }, 'officer-1', NOW)).toEqual({
    work: { ...work, version: 4, updatedAt: NOW, changedAt: NOW },
    row: { ...row, event: 'putBack', by: 'officer', actorId: 'officer-1' },
  })
})

it('is not put back by its own author, officer or not', () => {
  const work = aDraft({ status: 'accepted', takenDown: { at: 1, reason: '有误' } })
  expect(refusalOf(() => putBack(work, 'author-1', NOW)).code).toBe('OWN_WORK')
})

it('cannot take down twice', () => {
  const work = aDraft({ status: 'accepted', takenDown: { at: 1, reason: '有误' } })
  expect(refusalOf(() => takeDown(work, '又', 'officer-1', NOW)).code).toBe('INVALID_TRANSITION')
})
