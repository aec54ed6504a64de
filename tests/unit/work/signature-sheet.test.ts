import {
  addSheet,
  decideSheet,
  mayDecideSheet,
  requireSheetAsked,
  sheetSpecOf,
} from '#shared/domain/work/signature-sheet'
import { sheetStanding } from '#shared/domain/work/sheet-standing'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type TeamMember } from '#shared/domain/work/submitter'
import { isVouchedFor } from '#shared/domain/work/team'
import { type SignatureSheet, type Work } from '#shared/domain/work/work'
import { aTeam, completeContent } from '../../support/work-samples'
import { season2020 } from '../season/season-2020'
import { aCaller, accepts, aMedia, inReviewAt, NOW, refusalOf } from './samples'

const [li] = aTeam.members
const wang = { name: '王师傅', role: '剪辑' }
const signers = [{ name: '张师傅', role: '导演' }, li, wang]
const file = aMedia({ uploadId: 'sheet0000001', kind: 'document', fileName: '签名.jpg', check: accepts })
const officer = aCaller('o1', ['unitOfficer', 'baoji'])
const province = aCaller('o3', ['provinceOfficer', 'province'])
const word = { complete: true, reason: '', officerId: 'o1', unitId: 'baoji', at: NOW }
const sheet: SignatureSheet = { ...file, signers, at: NOW - 100 }

const teamWork = (changes: Partial<Work> = {}, members: readonly TeamMember[] = [li, wang]): Work =>
  inReviewAt('baoji', {
    content: completeContent('micro-video', { ...aTeam, members }),
    ...changes,
  })
const decision = { uploadId: 'sheet0000001', complete: true, reason: '' }

it('is one JPEG, as large as the season allows', () => {
  expect(sheetSpecOf(season2020)).toMatchObject({
    kind: 'documents',
    formats: { value: ['jpeg'] },
    maxSizeBytes: { value: 10_485_760, inclusive: true, source: 'default' },
  })
})

describe('a sheet', () => {
  it.each<[string, Work, ReturnType<typeof sheetStanding>]>([
    ['that was not sent', teamWork(), 'none'],
    ['that nobody looked at', teamWork({ signatureSheet: sheet }), 'waiting'],
    ['that an officer found complete', teamWork({ signatureSheet: { ...sheet, word } }), 'complete'],
    [
      'that an officer found wanting',
      teamWork({ signatureSheet: { ...sheet, word: { ...word, complete: false, reason: '缺一人' } } }),
      'refused',
    ],
    [
      'of the same people in another order, with spaces and widths',
      teamWork({ signatureSheet: { ...sheet, word } }, [wang, { name: ' 李 师傅', role: '摄像' }]),
      'complete',
    ],
    ['of one who left', teamWork({ signatureSheet: { ...sheet, word } }, [li]), 'void'],
    [
      'of one who came',
      teamWork({ signatureSheet: { ...sheet, word } }, [li, wang, { name: '赵师傅', role: '录音' }]),
      'void',
    ],
    [
      'of one who has another part now',
      teamWork({ signatureSheet: { ...sheet, word } }, [li, { ...wang, role: '配乐' }]),
      'void',
    ],
    [
      'of an author who has another part now',
      teamWork({
        signatureSheet: { ...sheet, word },
        content: completeContent('micro-video', { ...aTeam, members: [li, wang], authorRole: '编剧' }),
      }),
      'void',
    ],
    [
      'of a work that no team sends now',
      teamWork({ signatureSheet: { ...sheet, word }, content: completeContent('micro-video') }),
      'void',
    ],
  ])('%s stands so', (_what, work, standing) => {
    expect(sheetStanding(work)).toBe(standing)
  })

  const no = { ...wang, agrees: false, personId: 'p-wang', at: NOW }
  it.each<[string, Partial<Work>, boolean]>([
    ['complete', { signatureSheet: { ...sheet, word } }, true],
    ['not looked at', { signatureSheet: sheet }, false],
    ['wanting', { signatureSheet: { ...sheet, word: { ...word, complete: false, reason: '缺' } } }, false],
    ['for another team', { signatureSheet: { ...sheet, signers: [signers[0]!, li], word } }, false],
    [
      'complete, and a member said no by a card',
      { signatureSheet: { ...sheet, word }, memberAnswers: [no] },
      false,
    ],
    [
      'complete, and a member said yes by a card',
      { signatureSheet: { ...sheet, word }, memberAnswers: [{ ...no, agrees: true }] },
      true,
    ],
  ])('that is %s vouches for the team, or not', (_what, changes, vouched) => {
    expect(isVouchedFor(teamWork(changes))).toBe(vouched)
  })
})

describe('a sheet is asked for', () => {
  it.each(WORK_STATUSES)('of a work that is %s, or not', (status) => {
    const asked = ['checking', 'inReview', 'returned', 'accepted'].includes(status)
    const ask = () => requireSheetAsked(teamWork({ status }))
    if (asked) expect(ask).not.toThrow()
    else expect(refusalOf(ask).code).toBe('INVALID_TRANSITION')
  })

  it.each<[string, Work]>([
    ['a person', teamWork({ content: completeContent('micro-video') })],
    ['a team that is vouched for', teamWork({ signatureSheet: { ...sheet, word } })],
  ])('not of %s', (_what, work) => {
    expect(refusalOf(() => requireSheetAsked(work)).code).toBe('INVALID_TRANSITION')
  })

  it('and stands in place of an earlier one, without its word and another version', () => {
    const before = teamWork({
      signatureSheet: { ...sheet, word: { ...word, complete: false, reason: '缺' } },
    })
    const newer = { ...file, uploadId: 'sheet0000002' }
    expect(addSheet(before, newer, NOW)).toEqual({
      work: { ...before, signatureSheet: { ...newer, signers, at: NOW } },
      row: { workId: before.id, version: 3, at: NOW, event: 'sheetAdded', by: 'author', actorId: 'author-1' },
    })
  })
})

describe('an officer’s word', () => {
  const work = teamWork({ signatureSheet: sheet })
  const decided = (by = officer, changes: Partial<typeof decision> = {}, on = work) =>
    decideSheet(on, { ...decision, ...changes }, by, NOW)

  it('is kept with who said it, and told to the author', () => {
    expect(decided()).toEqual({
      work: { ...work, signatureSheet: { ...sheet, word }, changedAt: NOW },
      row: {
        ...{ workId: work.id, version: 3, at: NOW, event: 'sheetComplete', by: 'officer' },
        ...{ actorId: 'o1', unitId: 'baoji' },
      },
    })
    expect(decided(officer, { complete: false, reason: ' 缺王师傅 ' }).row).toMatchObject({
      event: 'sheetRefused',
      message: '缺王师傅',
    })
    const after = decided(officer, { complete: false, reason: '缺王师傅' }).work
    expect(decided(province, {}, after).work.signatureSheet?.word).toEqual({
      ...{ ...word, officerId: 'o3', unitId: 'province' },
    })
  })

  it.each([
    ['an officer of its unit', officer, work, true],
    ['the province', province, { ...work, status: 'accepted' } as const, true],
    ['an officer of another unit', aCaller('o2', ['unitOfficer', 'xian']), work, false],
    ['its author', aCaller('author-1', ['provinceOfficer', 'province']), work, false],
    ['an officer, of a work that ended', officer, { ...work, status: 'rejected' } as const, false],
    ['an officer, of a team that was changed', officer, teamWork({ signatureSheet: sheet }, [li]), false],
    ['an officer, of no sheet', officer, teamWork(), false],
  ])('may be said by %s, or not', (_who, by, on, may) => {
    expect(mayDecideSheet(on, by)).toBe(may)
  })

  it('is said of an accepted work too', () => {
    expect(decided(officer, {}, { ...work, status: 'accepted' }).work.signatureSheet?.word).toEqual(word)
  })

  it.each<[string, () => unknown, string]>([
    ['its author', () => decided(aCaller('author-1', ['provinceOfficer', 'province'])), 'OWN_WORK'],
    ['an officer of another unit', () => decided(aCaller('o2', ['unitOfficer', 'xian'])), 'FORBIDDEN'],
    ['an administrator', () => decided(aCaller('o5', ['admin', 'province'])), 'FORBIDDEN'],
    ['who looked at another photo', () => decided(officer, { uploadId: 'sheet0000002' }), 'WORK_CHANGED'],
    [
      'who looked before the team was changed',
      () => decided(officer, {}, teamWork({ signatureSheet: sheet }, [li])),
      'WORK_CHANGED',
    ],
    ['who gives no reason', () => decided(officer, { complete: false, reason: ' ' }), 'INPUT_INVALID'],
    [
      'of a work that ended',
      () => decided(officer, {}, { ...work, status: 'rejected' }),
      'INVALID_TRANSITION',
    ],
  ])('of %s is refused', (_who, say, code) => {
    expect(refusalOf(say).code).toBe(code)
  })

  it('of who is of the team is refused', () => {
    const answer = { ...li, agrees: true, personId: 'o1', at: NOW }
    expect(refusalOf(() => decided(officer, {}, { ...work, memberAnswers: [answer] })).code).toBe('OWN_WORK')
  })
})
