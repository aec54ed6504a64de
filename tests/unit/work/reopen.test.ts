import { decide, type ReviewDecision } from '#shared/domain/work/review'
import { reopen } from '#shared/domain/work/reopen'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { season2020 } from '../season/season-2020'
import { aCaller, aDraft, decidedAt, inReviewAt, NOW, refusalOf } from './samples'

const province = aCaller('o3', ['provinceOfficer', 'province'])
const reject: ReviewDecision = {
  ...{ kind: 'reject', citations: [{ clauseId: 'default.media' }], message: '不符', internalNote: '' },
}
const rejected = decidedAt(inReviewAt('baoji'), reject, province, NOW).work

it('a rejected work comes before the province again, its rejection void', () => {
  const { decision: _rejection, ...kept } = rejected
  const at = NOW + 1
  const { work, row } = reopen(rejected, '补充了授权', province, at)
  expect(work).toEqual({
    ...{ ...kept, status: 'inReview', version: 6, atUnit: 'province', atUnitSince: at },
    ...{ updatedAt: at, changedAt: at },
  })
  expect(row).toEqual({
    ...{ workId: work.id, version: 6, at, event: 'reopened', by: 'officer', actorId: 'o3' },
    ...{ unitId: 'province', message: '补充了授权' },
  })
})

it.each(WORK_STATUSES.filter((status) => status !== 'rejected'))('none that is %s', (status) => {
  expect(refusalOf(() => reopen({ ...rejected, status }, '补充了授权', province, NOW)).code).toBe(
    'INVALID_TRANSITION',
  )
})

it('nobody takes up their own', () => {
  const author = aCaller('author-1', ['provinceOfficer', 'province'])
  expect(refusalOf(() => reopen(rejected, '补充了授权', author, NOW)).code).toBe('OWN_WORK')
})

it('a work is accepted for a unit only; without one it can be returned', () => {
  const content = { ...aDraft().content, unitId: 'uncertain' }
  const lost = inReviewAt('province', { chain: ['province'], content })
  const approve: ReviewDecision = { kind: 'approve', citations: [], message: '', internalNote: '' }
  expect(refusalOf(() => decide(lost, approve, province, season2020, NOW)).code).toBe('UNIT_MISSING')
  expect(decidedAt(lost, { ...reject, kind: 'return' }, province, NOW).work.status).toBe('returned')
})
