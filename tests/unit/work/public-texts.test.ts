import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type SubProject } from '#shared/domain/season/sub-project'
import { fieldsAsked } from '#shared/domain/work/answered-content'
import { partsWithPhone, publicTexts } from '#shared/domain/work/public-texts'
import { completeContent, subProjectNamed } from '../../support/work-samples'

const photography = subProjectNamed('photography')
const film = subProjectNamed('micro-video')
const NUMBER: FieldSpec = {
  ...{ key: 'hotline', label: '咨询电话', required: true, source: 'default', kind: 'phone' },
}
const asking = (fields: readonly FieldSpec[]): SubProject => ({
  ...photography,
  spec: { ...photography.spec, fields },
})

it('names every text that others will read, the phone not among them', () => {
  const content = completeContent('photography', {
    fields: { takenPlace: '渭河大堤', takenOn: '2020-05-01' },
    files: { main: ['upload0001'] },
    captions: { upload0001: '六点，塔吊先醒', upload0002: '已经拿掉的一张' },
  })
  expect(publicTexts(content, photography)).toEqual([
    ['title', content.title],
    ['synopsis', content.synopsis],
    ['workplace', content.workplace],
    ['authorName', content.authorName],
    ['fields.takenPlace', '渭河大堤'],
    ['fields.takenOn', '2020-05-01'],
    ['captions.upload0001', '六点，塔吊先醒'],
  ])
})

it('a team’s names and parts are read by others too; nobody’s where no team sends it', () => {
  const team = {
    submitterKind: 'team',
    authorRole: '导演',
    members: [{ name: '李师傅', role: '摄像' }],
  } as const
  const texts = publicTexts(completeContent('micro-video', { ...team, fields: {} }), film)
  expect(texts.slice(4)).toEqual([
    ['authorRole', '导演'],
    ['members.0.name', '李师傅'],
    ['members.0.role', '摄像'],
  ])
  const person = completeContent('micro-video', { ...team, submitterKind: 'person', fields: {} })
  expect(publicTexts(person, film).slice(4)).toEqual([])
})

describe('a question for a number to call', () => {
  const withNumber = asking([...photography.spec.fields, NUMBER])
  const content = completeContent('photography', {
    fields: { takenPlace: '渭河大堤', takenOn: '2020-05-01', hotline: '029-87329782' },
  })

  it('is answered with one, which is no text that others read', () => {
    expect(publicTexts(content, withNumber).map(([part]) => part)).not.toContain('fields.hotline')
    const mobile = { ...content, fields: { ...content.fields, hotline: '13800007188' } }
    expect([partsWithPhone(content, withNumber), partsWithPhone(mobile, withNumber)]).toEqual([[], []])
  })

  it('keeps that very number out of the texts that others read, a landline too', () => {
    const said = { ...content, synopsis: '请打 029 8732 9782' }
    expect(partsWithPhone(said, withNumber)).toEqual(['synopsis'])
  })
})

describe('a question that is asked no more', () => {
  const content = completeContent('photography', {
    fields: { takenPlace: '渭河大堤', takenOn: '2020-05-01', helper: '找 13912345678' },
  })

  it('is no text that others read, so that a number in its answer holds nothing up', () => {
    expect(partsWithPhone(content, photography)).toEqual([])
  })

  it('is left out of what goes', () => {
    expect(fieldsAsked(content, photography)).toEqual({ takenPlace: '渭河大堤', takenOn: '2020-05-01' })
    expect(fieldsAsked(content, asking([]))).toEqual({})
  })
})
