import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { contentFaults } from '#shared/domain/work/completeness'
import { isPublic } from '#shared/domain/work/standing'
import { submittedBy, type TeamMember } from '#shared/domain/work/submitter'
import { type WorkContent } from '#shared/domain/work/work'
import { submitter as words } from '#shared/texts/submitter'
import { season2020 } from '../season/season-2020'
import { completeContent, subProjectNamed } from '../../support/work-samples'
import { accepts, aDraft, aMedia, NOW } from './samples'

const video = subProjectNamed('micro-video')
const photography = subProjectNamed('photography')

/** `count` people of different names. */
const people = (count: number): TeamMember[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `职工${'甲乙丙丁戊己庚辛壬癸子丑'[at] ?? ''}`,
    role: '出演',
  }))

const team = (members: readonly TeamMember[]): Partial<WorkContent> => ({
  submitterKind: 'team',
  authorRole: '导演',
  members,
})

const faultsOf = (changes: Partial<WorkContent>, call = video) =>
  contentFaults(
    completeContent(call.key, { files: { main: ['upload0001'] }, ...changes }),
    call,
    season2020,
    NOW,
  )

describe('who sends a work', () => {
  it.each<[string, Partial<WorkContent>]>([
    ['a person', { submitterKind: 'person' }],
    ['a person who wrote down a team before', { ...team(people(12)), submitterKind: 'person' }],
    ['a team of two', team(people(1))],
    ['a team of ten', team(people(9))],
    ['a unit', { submitterKind: 'unit' }],
    ['two of one name, told apart', team([{ name: '张师傅（二车间）', role: '摄像' }])],
  ])('may be %s', (_who, changes) => expect(faultsOf(changes)).toEqual([]))

  it.each<[string, Partial<WorkContent>, readonly object[]]>([
    ['nobody', { submitterKind: null }, [{ part: 'submitterKind', reason: 'missing' }]],
    ['a team of its author alone', team([]), [{ part: 'members', reason: 'tooFew', limit: 2 }]],
    ['a team of eleven', team(people(10)), [{ part: 'members', reason: 'tooMany', limit: 10 }]],
    [
      'a team without its author’s part',
      { ...team(people(1)), authorRole: ' ' },
      [{ part: 'authorRole', reason: 'missing' }],
    ],
    [
      'a member without a name',
      team([{ name: '\u3164', role: '摄像' }]),
      [{ part: 'members.0.name', reason: 'missing' }],
    ],
    [
      'a member without a part',
      team([{ name: '李师傅', role: '' }]),
      [{ part: 'members.0.role', reason: 'missing' }],
    ],
    [
      'a member of 31 characters',
      team([{ name: '李'.repeat(31), role: '演'.repeat(31) }]),
      [
        { part: 'members.0.name', reason: 'tooLong', limit: 30 },
        { part: 'members.0.role', reason: 'tooLong', limit: 30 },
      ],
    ],
    [
      'the author once more',
      team([{ name: ' 张 师傅', role: '出演' }]),
      [{ part: 'members.0.name', reason: 'repeated' }],
    ],
    [
      'a member twice, in another width and spaced',
      team([
        { name: 'Li Ming', role: '摄像' },
        { name: 'Ｌｉ　Ｍｉｎｇ', role: '出演' },
      ]),
      [{ part: 'members.1.name', reason: 'repeated' }],
    ],
    [
      'a unit that is not sure which it is',
      { submitterKind: 'unit', unitId: 'uncertain' },
      [{ part: 'unitId', reason: 'unknown' }],
    ],
  ])('may not be %s, and is told the way out', (_who, changes, faults) => {
    const found = faultsOf(changes)
    expect(found).toEqual(faults)
    const content = completeContent('micro-video', changes)
    for (const fault of found) expect(words.faultText(fault, content)).toMatch(/请/)
  })

  it('names the author’s own count and the limit', () => {
    const content = completeContent('micro-video', team(people(10)))
    const [fault] = faultsOf(team(people(10)))
    expect(fault && words.faultText(fault, content)).toContain('最多 10 人，现在写了 11 人')
  })

  it('is not asked where only one kind may send, and taken for that one', () => {
    expect(faultsOf({ submitterKind: null }, photography)).toEqual([])
    expect(submittedBy(completeContent('photography', { submitterKind: null }), photography)).toMatchObject({
      submitterKind: 'person',
    })
  })

  it('is no kind that the season does not allow', () => {
    expect(faultsOf(team(people(1)), photography)).toMatchObject([
      { part: 'submitterKind', reason: 'malformed' },
    ])
  })
})

it('submits a team only as a team’s work', () => {
  const content = completeContent('micro-video', team(people(2)))
  expect(submittedBy(content, video)).toEqual(content)
  const alone = { ...content, submitterKind: 'person' } as const
  expect(submittedBy(alone, video)).toEqual({ ...alone, authorRole: '', members: [] })
})

it.each<[SubmitterKind | null, boolean]>([
  ['person', true],
  ['unit', true],
  ['team', false],
  [null, false],
])('an accepted work sent by %s is shown: %s', (submitterKind, shown) => {
  const { content, ...work } = aDraft({
    status: 'accepted',
    acceptedAt: NOW,
    media: [aMedia({ check: accepts })],
  })
  expect(isPublic({ ...work, content: { ...content, submitterKind, members: people(1) } })).toBe(shown)
})
