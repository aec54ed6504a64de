import fc from 'fast-check'
import { rankOf } from '#shared/domain/rank'
import { officeKeysOf } from '#shared/domain/work/office-lists'
import { hasChangedForAuthor, isPublic, listKeysOf } from '#shared/domain/work/standing'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type Work } from '#shared/domain/work/work'
import { coverOf } from '#shared/domain/work/work-cover'
import { accepts, aDraft, aMedia, inReviewAt, NOW, rejects, retries } from './samples'

const checks = [undefined, accepts, rejects, retries]
const media = checks.map((check) => (check ? aMedia({ check }) : aMedia()))
const files = [[], ...media.map((file) => [file]), ...media.flatMap((a) => media.map((b) => [a, b]))]
const takenDown = { at: NOW, reason: '有误' }

interface Combination {
  readonly work: Work
  readonly expected: boolean
}

const combinations: Combination[] = WORK_STATUSES.flatMap((status) =>
  files.flatMap((each) =>
    [true, false].flatMap((publicConsent) =>
      [true, false].flatMap((down) =>
        [undefined, NOW - 10].map((acceptedAt) => {
          const base = aDraft()
          const work: Work = {
            ...base,
            status,
            media: each,
            content: { ...base.content, publicConsent },
            ...(down ? { takenDown } : {}),
            ...(acceptedAt === undefined ? {} : { acceptedAt }),
          }
          const cleared = each.every(({ check }) => check === accepts)
          const expected =
            status === 'accepted' && acceptedAt !== undefined && cleared && publicConsent && !down
          return { work, expected }
        }),
      ),
    ),
  ),
)

it('shows a work exactly while it is cleared, accepted, consented to and not taken down', () => {
  expect(combinations.filter(({ expected }) => expected)).toHaveLength(3)
  expect(combinations.filter(({ work, expected }) => isPublic(work) !== expected)).toEqual([])
})

it('does not show a work of which there is an address alone', () => {
  const links = { main: [{ address: 'https://pan.baidu.com/s/1', code: 'x7k2' }] }
  const shown = combinations.filter(({ expected }) => expected)
  const withLinks = shown.map(({ work }) => ({ ...work, content: { ...work.content, links } }))
  expect(withLinks.map((work) => isPublic(work))).toEqual(withLinks.map(({ media }) => media.length > 0))
})

it('gives the gallery’s key to exactly the public works', () => {
  const wrong = combinations.filter(
    ({ work, expected }) => (listKeysOf(work).publicRank !== undefined) !== expected || 'publicRank' in work,
  )
  expect(wrong).toEqual([])
})

const submittedIn = '2020_baoji_photography'

it.each<[string, Work, object]>([
  ['a draft', aDraft(), {}],
  ['a withdrawn work', aDraft({ status: 'withdrawn' }), {}],
  ['a work being checked', aDraft({ status: 'checking' }), { checkRank: rankOf(NOW - 4000, 'work00000001') }],
  [
    'a work whose check was tried before',
    aDraft({ status: 'checking', checkTriedAt: NOW }),
    { checkRank: rankOf(NOW, 'work00000001') },
  ],
  ['a returned work that was tried', aDraft({ status: 'returned', checkTriedAt: NOW }), {}],
  [
    'a work in review',
    inReviewAt('baoji'),
    { reviewQueue: 'baoji', queueRank: rankOf(NOW - 2000, 'work00000001'), submittedIn },
  ],
  [
    'a public work',
    inReviewAt('province', { status: 'accepted', acceptedAt: NOW }),
    { publicRank: rankOf(NOW, 'work00000001'), submittedIn },
  ],
  ['a work withdrawn from review', inReviewAt('baoji', { status: 'withdrawn' }), {}],
  [
    'a work sent to another unit, returned',
    inReviewAt('xian', { status: 'returned', chain: ['xian', 'province'] }),
    { submittedIn: '2020_xian_photography' },
  ],
])('%s is in the lists it belongs to and no other', (_what, work, keys) => {
  const rank = rankOf(work.createdAt, work.id)
  const sentRank = work.submittedAt === undefined ? undefined : rankOf(work.submittedAt, work.id)
  expect(listKeysOf(work)).toEqual({ rank, sentRank, ...officeKeysOf(work, work.chain), ...keys })
})

it('sorts texts as it sorts times, ids breaking ties', () => {
  const at = fc.integer({ min: 0, max: 4_102_444_800_000 })
  const id = fc.stringMatching(/^[A-Za-z0-9]{16}$/)
  fc.assert(
    fc.property(at, id, at, id, (leftAt, leftId, rightAt, rightId) => {
      const [left, right] = [rankOf(leftAt, leftId), rankOf(rightAt, rightId)]
      const before = leftAt === rightAt ? leftId < rightId : leftAt < rightAt
      expect(left < right).toBe(before)
    }),
  )
})

it.each([
  ['nothing happened yet', {}, false],
  ['something happened, never looked at', { changedAt: NOW }, true],
  ['something happened since the last look', { changedAt: NOW, seenAt: NOW - 1 }, true],
  ['all was seen', { changedAt: NOW, seenAt: NOW }, false],
])('marks a change for the author: %s', (_when, changes, marked) => {
  expect(hasChangedForAuthor(aDraft(changes))).toBe(marked)
})

it('is shown in a list by the first cover of a file that is shown to all', () => {
  const covered = (kind: 'document' | 'audio', name: string) => ({ kind, cover: name })
  const score = covered('document', 'of the score')
  const media = [
    score,
    { kind: 'photo' as const },
    covered('audio', 'of the song'),
    covered('audio', 'another'),
  ]
  expect(coverOf({ media })).toBe('of the song')
  expect(coverOf({ media: [score] })).toBeUndefined()
})
