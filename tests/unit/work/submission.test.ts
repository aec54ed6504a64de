import { submissionOf, withCheck } from '#shared/domain/work/submission'
import { subProjectNamed } from '../../support/work-samples'
import { accepts, aDraft, aMedia, NOW, rejects } from './samples'

const photography = subProjectNamed('photography')
const submitted = aDraft({
  status: 'checking',
  version: 4,
  submissionNumber: 2,
  submittedAt: NOW,
  receiptNumber: '2020-ABCDEF',
  media: [aMedia(), aMedia({ uploadId: 'upload0002' })],
})
const record = () => submissionOf(submitted, photography, 'hash-1')

it('keeps all of a work as it was submitted: content, files, declarations in their words', () => {
  expect(record()).toEqual({
    id: 'work00000001-2',
    workId: 'work00000001',
    number: 2,
    authorId: 'author-1',
    subProject: 'photography',
    receiptNumber: '2020-ABCDEF',
    version: 4,
    submittedAt: NOW,
    submittedTo: 'hash-1',
    content: submitted.content,
    files: [aMedia(), aMedia({ uploadId: 'upload0002' })],
    declared: photography.spec.declarations.map(({ key, text }) => ({
      key,
      text,
      answer: submitted.content.declarations[key] ?? null,
    })),
    memberAnswers: [],
  })
})

it('is none of a work that was never submitted', () => {
  expect(() => submissionOf(aDraft(), photography, 'hash-1')).toThrow('was not submitted')
})

it('gains the facts of the check, and when all its files passed', () => {
  const media = submitted.media.map((file) => ({ ...file, check: accepts }))
  const passed = withCheck(record(), media, NOW + 5)
  expect(passed).toEqual({ ...record(), files: media, checkedAt: NOW + 5 })
})

it('is not checked where the machine refused a file', () => {
  const refused = withCheck(record(), [aMedia({ check: rejects })], undefined)
  expect(refused.files.map(({ check }) => check)).toEqual([rejects, undefined])
  expect(refused.checkedAt).toBeUndefined()
})
