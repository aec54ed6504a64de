import { presentAt } from '#shared/domain/season/amendable'
import { changeOf, draftOf } from '../../../../src/features/manage/change-draft'
import { seasonFile2020 } from '../../season/season-2020'

const PLACES = [
  'closing.song',
  'programmeEnd',
  'milestone.launch',
  'contact.office.0',
  'contact.song.0',
  'contact.recitation.0',
  'entrance.song.0',
  'summary.song',
  'clause.annex2.1',
]

function presentOf(place: string) {
  const present = presentAt(seasonFile2020, place)
  if (!present) throw new Error(`nothing at ${place}`)
  return present
}

it.each(PLACES)('a draft of %s that nobody touched asks for what stands there', (place) => {
  const present = presentOf(place)
  expect(changeOf(present, draftOf(present))).toEqual(present)
})

it('a doubt stays with its number until another is written there', () => {
  const present = presentOf('contact.recitation.0')
  const draft = draftOf(present)
  const [landline, mobile] = draft.phones
  if (!landline || !mobile) throw new Error('a number is missing')
  const phones = [landline, { ...mobile, number: '13675842788' }]
  expect(changeOf(present, { ...draft, phones })).toMatchObject({
    contact: { phones: [landline, { number: '13675842788', kind: 'mobile' }] },
  })
  expect(landline.doubtful).toEqual({ reasonCode: 'AREA_CODE_DOUBTFUL' })
})

it('the last day is the day itself: the end is the midnight after it', () => {
  const present = presentOf('closing.song')
  expect(changeOf(present, { ...draftOf(present), lastDay: '2020-10-15' })).toEqual({
    ...{ kind: 'closing', subProject: 'song' },
    closesAt: Date.parse('2020-10-16T00:00:00+08:00'),
  })
})

it('what was typed is one line without its margins; an empty number and an empty address are none', () => {
  const contact = presentOf('contact.song.0')
  const draft = {
    ...draftOf(contact),
    name: ' 王\n老师 ',
    phones: [
      { number: ' 029-8732 9782', kind: 'landline' },
      { number: ' ', kind: 'mobile' },
    ],
  } as const
  expect(changeOf(contact, draft)).toMatchObject({
    contact: { name: '王 老师', phones: [{ number: '029-87329782', kind: 'landline' }] },
  })
  const entrance = presentOf('entrance.song.0')
  expect(changeOf(entrance, { ...draftOf(entrance), name: ' 新的 ', url: ' ' })).toEqual({
    ...{ kind: 'entrance', subProject: 'song', index: 0, name: '新的' },
  })
})

it.each([
  ['closing.song', { lastDay: '' }],
  ['milestone.launch', { dateLabel: ' ' }],
  ['contact.song.0', { phones: [] }],
  ['contact.song.0', { name: '' }],
  ['entrance.song.0', { name: '' }],
  ['summary.song', { summary: '\n' }],
])('%s asks for nothing while %j', (place, missing) => {
  const present = presentOf(place)
  expect(changeOf(present, { ...draftOf(present), ...missing })).toBeUndefined()
})
