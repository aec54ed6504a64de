import { fileToHash, hashDueAt, postponeHash, withHash, withHashMark } from '#shared/domain/work/file-hashes'
import { submissionOf } from '#shared/domain/work/submission'
import { subProjectNamed } from '../../support/work-samples'
import { aDraft, aMedia, NOW } from './samples'

const HOUR = 3_600_000
const media = [aMedia(), aMedia({ uploadId: 'upload0002' })]
const work = aDraft({
  ...{ status: 'checking', submissionNumber: 1, submittedAt: NOW, receiptNumber: '2020-ABCDEF' },
  media,
})
const sent = submissionOf(work, subProjectNamed('photography'), 'hash-1')
const checked = { ...sent, checkedAt: NOW }
const [first = aMedia(), second = aMedia()] = media
const mark = { uploadId: first.uploadId, read: 4, state: 'AAAA' }

it('waits for the check, then takes the files in their order until each is known or gone', () => {
  expect(fileToHash(sent)).toBeUndefined()
  expect(fileToHash(checked)).toEqual(first)
  const one = withHash(checked, first.uploadId, 'ab')
  expect(fileToHash(one)).toEqual(second)
  const both = withHash(one, second.uploadId, null)
  expect([fileToHash(both), hashDueAt(both)]).toEqual([undefined, undefined])
  expect(both.files).toEqual([
    { ...first, sha256: 'ab' },
    { ...second, sha256: null },
  ])
})

it('stands by the time of its check, and behind the others after a try that failed', () => {
  expect(hashDueAt(checked)).toBe(NOW)
  const once = postponeHash(withHashMark(checked, mark), NOW)
  expect([hashDueAt(once), once.hashing?.mark]).toEqual([NOW + HOUR, mark])
  const often = Array.from({ length: 9 }).reduce<typeof once>((each) => postponeHash(each, NOW), once)
  expect(hashDueAt(often)).toBe(NOW + 24 * HOUR)
})

it('a portion that was read ends the pause, and a known file drops the mark', () => {
  const again = withHashMark(postponeHash(checked, NOW), mark)
  expect([hashDueAt(again), again.hashing?.mark]).toEqual([NOW, mark])
  expect(withHash(again, first.uploadId, 'ab').hashing).toBeUndefined()
})
