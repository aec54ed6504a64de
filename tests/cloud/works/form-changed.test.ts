import { createWork, readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { type ErrorCode } from '#shared/domain/refusal'
import { songsOf, withoutFilms, withoutScores } from '../../support/changed-songs'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { publishedSeason } from '../../support/seasons'
import { completeContent } from '../../support/work-samples'
import { type rawSeason2020 } from '../../unit/season/season-2020'

type Raw = ReturnType<typeof rawSeason2020>

let cloud: ProductCloud
beforeEach(async () => {
  cloud = await productCloud()
})
afterEach(() => cloud.remove())

/** A song as a film with its score, written and saved. */
async function savedSong() {
  const author = await cloud.registered('author')
  const subProject = 'song'
  const film = await author.upload({ kind: 'video', subProject, slot: 'recording' })
  const score = await author.upload({ kind: 'document', subProject, slot: 'score' })
  const { workId } = await author.must(createWork, { subProject })
  const content = completeContent(subProject, {
    files: { recording: [film.uploadId], score: [score.uploadId] },
  })
  await author.must(saveWork, { workId, expectedVersion: 1, content })
  return { author, workId, content, film: film.uploadId }
}

const asksMore = (season: Raw) => {
  const field = { key: 'premiere', label: '首唱时间', kind: 'date', required: true, source: 'default' }
  songsOf(season).spec.fields.push(field)
}
const asksOtherwise = (season: Raw) => {
  const [theme] = songsOf(season).spec.fields as Array<{ options?: object[] }>
  theme?.options?.shift()
}
const allowsLess = ({ limits }: Raw) => {
  limits.titleMaxLength.value = 3
}

it.each<[string, (season: Raw) => void, ErrorCode, object | undefined]>([
  ['a place for files is gone', withoutScores, 'SLOT_UNKNOWN', { slot: 'score' }],
  ['a kind of file is taken no more', withoutFilms, 'SLOT_UNKNOWN', { slot: 'recording' }],
  ['a question was added', asksMore, 'WORK_INCOMPLETE', { parts: ['fields.premiere'], reasons: ['missing'] }],
  [
    'an answer is gone',
    asksOtherwise,
    'WORK_INCOMPLETE',
    { parts: ['fields.theme'], reasons: ['malformed'] },
  ],
  ['a limit was lowered', allowsLess, 'WORK_INCOMPLETE', { parts: ['title'], reasons: ['tooLong'] }],
])('a draft whose call changed, for %s, is refused with that and kept whole', async (...row) => {
  const [, change, code, details] = row
  const { author, workId, content } = await savedSong()
  await publishedSeason(cloud.admin, change)
  const refused = await author.call(submitWork, { workId, expectedVersion: 2, content })
  expect(refused).toMatchObject({ ok: false, error: { code, details } })
  const draft = await author.must(readWork, { workId })
  expect([draft.status, draft.version, draft.content]).toEqual(['draft', 2, content])
  expect(draft.media.map(({ slot }) => slot)).toEqual(['recording', 'score'])
})

it('names the file whose kind is taken no more', async () => {
  const { author, workId, content, film } = await savedSong()
  await publishedSeason(cloud.admin, withoutFilms)
  expect(await author.call(submitWork, { workId, expectedVersion: 2, content })).toMatchObject({
    error: { details: { uploadId: film } },
  })
})
