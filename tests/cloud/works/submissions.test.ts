import { startRecommendation } from '#shared/contract/papers/papers'
import { listLinks, markReviewLink } from '#shared/contract/reviews/links'
import { assignUnit, readReview, revealPhone } from '#shared/contract/reviews/reviews'
import { createTeamCard, readTeamCard } from '#shared/contract/works/team'
import { listMyWorks, readWork, saveWork, setPublicConsent, submitWork } from '#shared/contract/works/works'
import { type Submission } from '#shared/domain/work/submission'
import { type WorkContent } from '#shared/domain/work/work'
import { type Person } from '../../support/product-person'
import { linkedFilm } from '../../support/linked-films'
import { jobNow, madeList, paperBytes } from '../../support/papers'
import { pdfTexts } from '../../support/pdf-texts'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { rowsOf } from '../../support/read-sheet'
import { aTeam, subProjectNamed } from '../../support/work-samples'

let cloud: ProductCloud
let baoji: Person
beforeAll(async () => {
  cloud = await productCloud()
  baoji = await cloud.officer('baoji-officer', 'unitOfficer', 'baoji')
})
afterAll(() => cloud.remove())

const submissionsOf = async (workId: string) =>
  (await cloud.environment.documents<Submission>('submissions'))
    .filter((each) => each.workId === workId)
    .sort((left, right) => left.number - right.number)

/** Words and a number that only a draft has, in every text of it. */
const drafted = (content: WorkContent): WorkContent => ({
  ...content,
  title: '写了一半Ψ题目',
  synopsis: '还没想好Ψ简介',
  workplace: '没定Ψ单位',
  authorName: '换了Ψ名字',
  authorRole: '换了Ψ分工',
  phone: '13955667788',
  unitId: 'xian',
  fields: Object.fromEntries(Object.keys(content.fields).map((key) => [key, '答了一半Ψ'])),
  members: content.members.map(({ role }) => ({ role, name: '换了Ψ队员' })),
  captions: Object.fromEntries(
    Object.values(content.files)
      .flat()
      .map((id) => [id, '写了一半Ψ说明']),
  ),
  links: Object.fromEntries(
    Object.keys(content.links).map((slot) => [
      slot,
      [{ address: 'https://pan.baidu.com/s/half', code: 'Psi1' }],
    ]),
  ),
})
const LEAKS = /Ψ|13955667788|7788|half|Psi1|xian/

it('lies there whole from its sending on; the check adds its facts, another sending a record of its own', async () => {
  const { author, workId, content, version } = await cloud.submittedWork({ content: { unitId: 'baoji' } })
  const [sent, ...others] = await submissionsOf(workId)
  expect(others).toEqual([])
  const { declarations } = subProjectNamed('photography').spec
  expect(sent).toMatchObject({
    ...{ workId, number: 1, authorId: author.personId, subProject: 'photography', version, content },
    submittedTo: expect.stringMatching(/^[0-9a-f]{16,}$/) as string,
    declared: declarations.map(({ key, text }) => ({ key, text, answer: content.declarations[key] })),
  })
  expect(sent?.files.map(({ uploadId, check }) => [uploadId, check])).toEqual([
    [content.files.main?.[0], undefined],
  ])

  await cloud.environment.fireTimer('events', 'sweep')
  const [checked] = await submissionsOf(workId)
  expect(checked?.files.map(({ check }) => check?.verdict)).toEqual(['accept'])
  expect({ ...checked, files: [], checkedAt: 0 }).toMatchObject({ ...sent, files: [] })

  const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
  const changed = { ...content, title: '改好的题目' }
  await author.must(submitWork, { workId, expectedVersion, content: changed })
  const [first, second] = await submissionsOf(workId)
  expect(first).toEqual(expect.objectContaining({ number: 1, content }))
  expect(second).toEqual(expect.objectContaining({ number: 2, content: changed }))
})

it('is what officers, lists and papers show, whatever its author is writing', async () => {
  const author = await cloud.registered('an-author')
  const work = await cloud.checkedWork({
    by: author,
    kind: 'video',
    content: { ...aTeam, unitId: 'baoji' },
  })
  const film = await linkedFilm(author, { unitId: 'baoji' })
  const mark = { slot: 'main', position: 1, dead: true, reason: '打不开了' }
  await baoji.must(markReviewLink, { workId: film.workId, expectedVersion: film.version, ...mark })
  for (const { workId, content } of [work, film]) {
    const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
    const before = await baoji.must(readReview, { workId })
    const draft = drafted(content)
    await author.must(saveWork, { workId, expectedVersion, content: draft })
    expect((await author.must(readWork, { workId })).content).toEqual(draft)
    const after = await baoji.must(readReview, { workId })
    const still = (review: typeof after) => JSON.stringify({ ...review, version: 0, media: [] })
    expect(still(after)).toBe(still(before))
    const { phone } = await baoji.must(revealPhone, { workId, reason: '核对作者信息' })
    expect(phone).toBe(content.phone)
    const { id } = await baoji.must(startRecommendation, { workId })
    const paper = pdfTexts(await paperBytes(baoji, (await jobNow(baoji, id)).id))
    expect(paper).toContain(content.title)
    expect(paper).not.toMatch(LEAKS)
  }
  const { items } = await author.must(listMyWorks, {})
  expect(items.map(({ title }) => title)).toEqual(['写了一半Ψ题目', '写了一半Ψ题目'])
  const links = (await baoji.must(listLinks, { unitId: 'baoji', list: 'dead' })).items
  expect(links.map(({ workId }) => workId)).toEqual([film.workId])
  const rows = rowsOf(await paperBytes(baoji, (await madeList(baoji, 'baoji')).id))
  const [member] = aTeam.members
  const { token } = await author.must(createTeamCard, {
    workId: work.workId,
    member: member ?? { name: '', role: '' },
  })
  const card = await (await cloud.registered('a-member')).must(readTeamCard, { token })
  expect(JSON.stringify([links, rows, card])).not.toMatch(LEAKS)
})

it('keeps the unit that its author was not sure of, and the consent of its day', async () => {
  const {
    author,
    workId,
    version: expectedVersion,
  } = await cloud.checkedWork({ content: { unitId: 'uncertain' } })
  const province = await cloud.provinceOfficer()
  await province.must(assignUnit, { workId, expectedVersion, unitId: 'baoji' })
  await author.must(setPublicConsent, { workId, publicConsent: false })
  const review = await baoji.must(readReview, { workId })
  const [sent] = await submissionsOf(workId)
  expect([review.unitId, review.publicConsent]).toEqual(['baoji', false])
  expect([sent?.content.unitId, sent?.content.publicConsent]).toEqual(['uncertain', true])
})

it('changed in a draft, consent is taken back and given there and in what was sent', async () => {
  const { author, workId, content } = await cloud.checkedWork()
  const { version: expectedVersion } = await cloud.decide(baoji, workId, 'return')
  await author.must(saveWork, { workId, expectedVersion, content: { ...content, publicConsent: false } })
  await author.must(setPublicConsent, { workId, publicConsent: true })
  expect((await author.must(readWork, { workId })).content.publicConsent).toBe(true)
  await author.must(setPublicConsent, { workId, publicConsent: false })
  expect((await baoji.must(readReview, { workId })).publicConsent).toBe(false)
})
