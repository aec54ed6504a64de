import { submit, type Sending } from '#shared/domain/work/submit'
import { WORK_STATUSES } from '#shared/domain/work/status'
import { type Work } from '#shared/domain/work/work'
import { season2020 } from '../season/season-2020'
import { treeUnits } from '../../support/tree-units'
import { subProjectNamed } from '../../support/work-samples'
import { accepts, aDraft, aMedia, inReviewAt, NOW, refusalOf } from './samples'

const send = (work: Work, changes: Partial<Sending> = {}) =>
  submit(
    work,
    {
      content: work.content,
      uploads: [{ media: aMedia(), startedAt: NOW - 100, arrivedAt: NOW - 50 }],
      units: treeUnits,
      receiptNumber: '2020-ABCDEF',
      otherWorks: 0,
      ...changes,
    },
    subProjectNamed('photography'),
    season2020,
    NOW,
  )

it('sends a draft into the check with a receipt, its chain and its files', () => {
  const draft = aDraft()
  expect(send(draft)).toEqual({
    work: {
      ...draft,
      status: 'checking',
      version: 4,
      media: [aMedia()],
      submissionNumber: 1,
      line: ['baoji', 'province'],
      chain: ['baoji', 'province'],
      receiptNumber: '2020-ABCDEF',
      submittedAt: NOW,
      updatedAt: NOW,
      seenAt: NOW,
    },
    row: { workId: draft.id, version: 4, at: NOW, event: 'submitted', by: 'author', actorId: 'author-1' },
  })
})

it('sends an accepted work anew: same receipt, no acceptance, no decision, no place; what was taken down stays so', () => {
  const takenDown = { at: 1, reason: '有误' }
  const accepted = inReviewAt('province', {
    status: 'accepted',
    acceptedAt: NOW - 50,
    takenDown,
    decision: { kind: 'approve', by: 'officer', citations: [], message: '', at: NOW - 50 },
    receiptNumber: '2020-FIRST2',
    submissionNumber: 1,
  })
  const { work, row } = send(accepted)
  expect(work).toEqual({
    ...aDraft(),
    status: 'checking',
    version: 4,
    media: [aMedia()],
    submissionNumber: 2,
    comparedWith: 1,
    line: ['baoji', 'province'],
    chain: ['baoji', 'province'],
    resubmitted: true,
    receiptNumber: '2020-FIRST2',
    submittedAt: NOW,
    updatedAt: NOW,
    seenAt: NOW,
    takenDown,
  })
  expect(work.media[0]?.check).toBeUndefined()
  expect(accepted.media[0]?.check).toEqual(accepts)
  expect(row.event).toBe('resubmitted')
})

it.each([
  ['baoji', ['baoji', 'province']],
  ['provincial-federation', ['provincial-federation', 'province']],
  ['other-separate', ['province']],
  ['outside', ['province']],
  ['uncertain', ['province']],
])('a work of %s is reviewed by %j', (unitId, chain) => {
  const draft = aDraft()
  expect(send(draft, { content: { ...draft.content, unitId } }).work.chain).toEqual(chain)
})

it.each(WORK_STATUSES.filter((status) => !['draft', 'returned', 'accepted'].includes(status)))(
  'does not send a work that is %s',
  (status) => {
    expect(refusalOf(() => send(aDraft({ status })))).toEqual({
      code: 'INVALID_TRANSITION',
      details: { from: status, to: 'checking' },
    })
  },
)

it('takes the fifth work of an author and refuses the sixth', () => {
  expect(send(aDraft(), { otherWorks: 4 }).work.status).toBe('checking')
  expect(refusalOf(() => send(aDraft(), { otherWorks: 5 }))).toEqual({
    code: 'QUOTA_EXCEEDED',
    details: { max: 5 },
  })
})

it('names every part that is missing, in the order of the form', () => {
  const draft = aDraft()
  const content = {
    ...draft.content,
    title: ' ',
    unitId: null,
    phone: '',
    files: {},
    fields: {},
    declarations: {},
  }
  expect(refusalOf(() => send(draft, { content }))).toEqual({
    code: 'WORK_INCOMPLETE',
    details: {
      parts: [
        'files.main',
        'title',
        'fields.takenPlace',
        'fields.takenOn',
        'unitId',
        'phone',
        'declarations.original',
        'declarations.unaltered',
        'declarations.portrait',
        'declarations.copyright',
        'declarations.ai',
      ],
      reasons: Array.from({ length: 11 }, () => 'missing'),
    },
  })
})

it('names every text that holds a phone number', () => {
  const draft = aDraft()
  const content = {
    ...draft.content,
    title: '电话13800007188',
    fields: { ...draft.content.fields, takenPlace: '渭河 139 1234 5678' },
  }
  expect(refusalOf(() => send(draft, { content }))).toEqual({
    code: 'TEXT_HAS_PHONE',
    details: { parts: ['title', 'fields.takenPlace'] },
  })
})

it('sends no answer to a question that its call asks no more, and is not hindered by what is in it', () => {
  const draft = aDraft()
  const { fields, phone } = draft.content
  const content = { ...draft.content, fields: { ...fields, camera: `请打 ${phone}` } }
  expect(send({ ...draft, content }).work.content.fields).toEqual(fields)
})

it('is compared with the last submission that came before an officer, whatever the machine returned between', () => {
  const byOfficer = { kind: 'return', by: 'officer', citations: [], message: '', at: 1 } as const
  const byMachine = { ...byOfficer, by: 'machine' } as const
  const second = send(aDraft({ status: 'returned', submissionNumber: 1, decision: byOfficer })).work
  const third = send({ ...second, status: 'returned', decision: byMachine }).work
  const first = send(aDraft({ status: 'returned', submissionNumber: 1, decision: byMachine })).work
  expect(
    [second, third, first].map(({ submissionNumber, comparedWith }) => [submissionNumber, comparedWith]),
  ).toEqual([
    [2, 1],
    [3, 1],
    [2, undefined],
  ])
})

it('takes the place of what was written since the last submission', () => {
  const draft = { ...aDraft().content, title: '写了一半' }
  expect(send(aDraft({ status: 'returned', draft })).work).not.toHaveProperty('draft')
})
