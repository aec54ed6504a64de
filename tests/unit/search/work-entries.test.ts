import fc from 'fast-check'
import { normalise } from '#shared/domain/search/normalise'
import { wantedBy } from '#shared/domain/search/query'
import { entryShows, MAX_ENTRIES, rangeOf, searchEntriesOf } from '#shared/domain/search/work-entries'
import { type Work } from '#shared/domain/work/work'
import { completeContent } from '../../support/work-samples'

const ACCEPTED_AT = 1_592_107_200_000

function publicWork(changes: Partial<Work['content']> = {}): Work {
  const facts = { sizeBytes: 1, format: 'jpeg', width: 1, height: 1, rotationCw: 0 } as const
  const check = { verdict: 'accept', code: 'OK', warnings: [], facts } as const
  const file = {
    uploadId: 'upload0000000000',
    slot: 'main',
    fileId: 'cloud://x',
    fileName: '1.jpg',
    sizeBytes: 1,
    etag: '"1"',
  }
  return {
    ...{ id: 'work000000000000', authorId: 'someone', subProject: 'photography', status: 'accepted' },
    ...{ version: 4, createdAt: 1, updatedAt: 2, acceptedAt: ACCEPTED_AT, chain: ['baoji', 'province'] },
    content: completeContent('photography', changes),
    media: [{ ...file, kind: 'photo', check }],
  }
}

/** As the database does it: by the bytes of UTF-8. */
const lies = (rank: string, { from, to }: { from: string; to: string }) =>
  Buffer.compare(Buffer.from(rank), Buffer.from(from)) >= 0 &&
  Buffer.compare(Buffer.from(rank), Buffer.from(to)) < 0

const foundBy = (work: Work, query: string) => {
  const wanted = wantedBy(query)
  return searchEntriesOf(work).filter(({ rank }) => lies(rank, rangeOf(wanted)))
}
const shownBy = (work: Work, query: string) =>
  foundBy(work, query).filter((entry) => entryShows(entry, work, wantedBy(query)))

it('are one for each place of title and name, and one for asking for nothing', () => {
  const work = publicWork({ title: '焊枪，A', authorName: '张A' })
  const rest = ' 998407892799999-work000000000000'
  expect(searchEntriesOf(work)).toEqual(
    ['', '焊枪a', '枪a', 'a', '张a'].map((text) => ({
      ...{ workId: work.id, subProject: 'photography', kind: 'photo', unitId: 'baoji' },
      rank: text + rest,
    })),
  )
})

it.each<[string, Partial<Work>]>([
  ['is taken down', { takenDown: { at: 1, reason: '不妥' } }],
  ['is in review', { status: 'inReview' }],
  ['is rejected', { status: 'rejected' }],
  [
    'came as an address alone',
    {
      media: [],
      content: completeContent('photography', {
        links: { main: [{ address: 'https://pan.baidu.com/s/1', code: '' }] },
      }),
    },
  ],
  ['has lost its consent', { content: completeContent('photography', { publicConsent: false }) }],
])('are none of a work that %s, and none found earlier shows it', (_how, change) => {
  const work = publicWork()
  const hidden = { ...work, ...change }
  expect(searchEntriesOf(hidden)).toEqual([])
  expect(searchEntriesOf(work).filter((entry) => entryShows(entry, hidden, ''))).toEqual([])
})

it('name no unit where the author was not sure of his', () => {
  for (const unitId of ['uncertain', null])
    expect(searchEntriesOf(publicWork({ unitId })).filter((entry) => 'unitId' in entry)).toEqual([])
})

it('have a bound, however long the texts are', () => {
  const distinct = Array.from({ length: 500 }, (_each, at) => String.fromCodePoint(0x4e00 + at)).join('')
  const other = Array.from({ length: 500 }, (_each, at) => String.fromCodePoint(0x6e00 + at)).join('')
  expect(searchEntriesOf(publicWork({ title: distinct, authorName: other }))).toHaveLength(MAX_ENTRIES)
})

it('show a work once that says it many times', () => {
  const work = publicWork({ title: '好好好好，天天好', authorName: '郝好好' })
  expect(foundBy(work, '好').length).toBeGreaterThan(5)
  expect(shownBy(work, '好')).toHaveLength(1)
})

it('a search for nothing lists each work by one entry', () => {
  const work = publicWork()
  expect(rangeOf('')).toEqual({ from: ' ', to: '!' })
  expect(foundBy(work, '')).toEqual(shownBy(work, ''))
  expect(searchEntriesOf(work).filter((entry) => entryShows(entry, work, ''))).toHaveLength(1)
})

it('the least of the entries that a search finds shows the work, wherever it stands among them', () => {
  for (const title of ['好二好一好三', '好一好二好三', '好三好二好一']) {
    const work = publicWork({ title, authorName: '无' })
    const ranks = foundBy(work, '好').map(({ rank }) => rank)
    expect(ranks).toHaveLength(3)
    expect(shownBy(work, '好').map(({ rank }) => rank)).toEqual([[...ranks].sort()[0]])
  }
})

it('of another title, form, unit or theme than the work now has show nothing', () => {
  const work = publicWork()
  const [entry] = searchEntriesOf(work)
  if (!entry) throw new Error('no entry')
  const others = [
    { ...entry, unitId: 'xian' },
    { ...entry, kind: 'video' as const },
    { ...entry, subProject: 'song' },
  ]
  expect(others.filter((each) => entryShows(each, work, ''))).toEqual([])
  expect(entryShows(entry, work, '')).toBe(true)
})

it('find a work by any part of its title or its author’s name, once', () => {
  const text = (most: number) =>
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: most }),
      fc.string({ unit: fc.constantFrom(...'焊枪AbＣ １２3𠮷，.*👩🏽‍🏭'), minLength: 1, maxLength: most }),
    )
  fc.assert(
    fc.property(
      text(40),
      text(30),
      fc.boolean(),
      fc.nat(40),
      fc.nat(40),
      (title, name, byName, start, length) => {
        const part = Array.from(byName ? name : title)
          .slice(start, start + 1 + length)
          .join('')
        fc.pre(normalise(part) !== '' && Array.from(normalise(title)).length <= 60)
        const work = publicWork({ title, authorName: name })
        expect(shownBy(work, part)).toHaveLength(1)
      },
    ),
  )
})

it('find nothing else: what lies in the range begins with what is searched for', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', '焊', '枪', '\ufa0e', '𠮷', '\u{2ffff}'),
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const rank = `${text} 998407892799999-work000000000000`
      return lies(rank, rangeOf(query)) === rank.startsWith(query)
    }),
  )
})
