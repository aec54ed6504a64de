import {
  answerAsMember,
  isOwnWork,
  isVouchedFor,
  memberStanding,
  requireAsked,
} from '#shared/domain/work/team'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type Work } from '#shared/domain/work/work'
import { aTeam, completeContent } from '../../support/work-samples'
import { aDraft, NOW, refusalOf } from './samples'

const [li] = aTeam.members
const wang = { name: '王师傅', role: '剪辑' }

const teamWork = (changes: Partial<Work> = {}): Work =>
  aDraft({
    status: 'inReview',
    content: completeContent('micro-video', { ...aTeam, members: [li, wang] }),
    ...changes,
  })

const said = (work: Work, member: typeof wang, personId: string, agrees = true) =>
  answerAsMember(work, member, agrees, personId, NOW).work

describe('a member’s word', () => {
  it('is kept with who said it, and raises no version', () => {
    const work = teamWork()
    expect(answerAsMember(work, li, true, 'p-li', NOW)).toEqual({
      work: { ...work, memberAnswers: [{ ...li, agrees: true, personId: 'p-li', at: NOW }], changedAt: NOW },
      row: {
        workId: work.id,
        version: work.version,
        at: NOW,
        event: 'memberAgreed',
        by: 'member',
        actorId: 'p-li',
        message: '李师傅',
      },
    })
  })

  it('vouches for the team when it is everybody’s', () => {
    const one = said(teamWork(), li, 'p-li')
    expect(isVouchedFor(one)).toBe(false)
    expect(isVouchedFor(said(one, wang, 'p-wang', false))).toBe(false)
    const both = said(one, wang, 'p-wang')
    expect(isVouchedFor(both)).toBe(true)
    expect(isVouchedFor({ ...both, content: { ...both.content, members: [] } })).toBe(false)
  })

  it('goes with him who said it: spaces and widths are no change, another part is', () => {
    const work = said(teamWork(), li, 'p-li')
    expect(memberStanding(work, { name: ' 李 师傅', role: '摄像' })).toBe('agreed')
    expect(memberStanding(work, { ...li, role: '导演' })).toBe('waiting')
  })

  it('of who left the team is forgotten with the next', () => {
    const work = said(teamWork(), li, 'p-li')
    const changed = { ...work, content: { ...work.content, members: [wang] } }
    expect(said(changed, wang, 'p-wang').memberAnswers).toMatchObject([wang])
  })

  it.each([
    ['the author', teamWork(), li, 'author-1', true, 'MEMBER_OTHER'],
    ['the author, saying no', teamWork(), li, 'author-1', false, 'MEMBER_OTHER'],
    ['who is another already', said(teamWork(), li, 'p-li'), wang, 'p-li', true, 'MEMBER_OTHER'],
    ['who is none', teamWork(), { ...li, name: '孙师傅' }, 'p', true, 'MEMBER_UNKNOWN'],
    ['who said yes', said(teamWork(), li, 'p-li'), li, 'p-li', false, 'INVALID_TRANSITION'],
  ])('is not that of %s', (_who, work, member, personId, agrees, code) => {
    expect(refusalOf(() => answerAsMember(work, member, agrees, personId, NOW)).code).toBe(code)
  })

  it.each(WORK_STATUSES)('is asked of a work that is %s while it is under way', (status) => {
    const asks = () => requireAsked(teamWork({ status }), li)
    if (['checking', 'inReview', 'returned', 'accepted'].includes(status)) expect(asks()).toEqual(li)
    else expect(refusalOf(asks).code).toBe('INVALID_TRANSITION')
  })
})

it('a work is its author’s own, and his who said yes to it', () => {
  const work = said(said(teamWork(), li, 'p-li'), wang, 'p-wang', false)
  expect(['author-1', 'p-li', 'p-wang', 'p'].map((person) => isOwnWork(work, person))).toEqual([
    true,
    true,
    false,
    false,
  ])
  const { content } = work
  expect(isOwnWork({ ...work, content: { ...content, submitterKind: 'person' } }, 'p-li')).toBe(false)
})
