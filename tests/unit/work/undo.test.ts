import { saveContent, withdraw } from '#shared/domain/work/author-changes'
import { takeEffect, undoDecision } from '#shared/domain/work/decision-effect'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { decide, mayDecide, type ReviewDecision } from '#shared/domain/work/review'
import { hasChangedForAuthor, listKeysOf } from '#shared/domain/work/standing'
import { season2020 } from '../season/season-2020'
import { aCaller, inReviewAt, NOW, refusalOf } from './samples'

const officer = aCaller('o1', ['unitOfficer', 'baoji'])
const other = aCaller('o2', ['provinceOfficer', 'province'])
const approve: ReviewDecision = { kind: 'approve', citations: [], message: '', internalNote: '' }
const waiting = inReviewAt('baoji')
const decided = decide(waiting, approve, officer, season2020, NOW)
const dueAt = NOW + UNDO_WINDOW_MS

describe('a decision that can still be undone', () => {
  it('changes nothing of the work but its version', () => {
    const { pending, ...rest } = decided
    expect(rest).toEqual({ ...waiting, version: waiting.version + 1 })
    expect(pending).toEqual({ ...approve, officerId: 'o1', unitId: 'baoji', version: 4, dueAt })
    expect(listKeysOf(decided)).toEqual(listKeysOf(waiting))
    expect(hasChangedForAuthor(decided)).toBe(false)
  })

  it('is the only one: nobody decides, and its author neither withdraws nor edits', () => {
    expect([mayDecide(officer, decided), mayDecide(other, decided)]).toEqual([false, false])
    const pending = { code: 'DECISION_PENDING', details: { dueAt } }
    for (const tried of [
      () => decide(decided, approve, other, season2020, NOW + 1),
      () => withdraw(decided, NOW + 1),
      () => saveContent(decided, decided.content, NOW + 1),
    ])
      expect(refusalOf(tried)).toEqual(pending)
  })

  it('is gone once its maker undid it, and may be made anew', () => {
    const undone = undoDecision(decided, officer, dueAt - 1)
    expect(undone).toEqual({ ...waiting, version: waiting.version + 2 })
    expect(takeEffect(undone, dueAt)).toBeUndefined()
    expect(decide(undone, approve, other, season2020, dueAt).pending.version).toBe(6)
  })

  it.each([
    ['by another officer', decided, other, NOW, 'FORBIDDEN'],
    ['at its time', decided, officer, dueAt, 'UNDO_OVER'],
    ['where there is none', waiting, officer, NOW, 'UNDO_OVER'],
  ] as const)('is not undone %s', (_what, work, caller, now, code) => {
    expect(refusalOf(() => undoDecision(work, caller, now)).code).toBe(code)
  })

  it('takes effect at its time, not a moment before', () => {
    expect(refusalOf(() => takeEffect(decided, dueAt - 1))).toEqual({
      code: 'DECISION_PENDING',
      details: { dueAt },
    })
    expect(takeEffect(decided, dueAt)?.work).toMatchObject({ atUnit: 'province', atUnitSince: dueAt })
  })
})
