import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { decideReview, listReviewQueue, readReview } from '#shared/contract/reviews/reviews'
import { searchWorks } from '#shared/contract/search/search'
import { answerTeamCard, createTeamCard, readTeamCard } from '#shared/contract/works/team'
import { readWork, saveWork, submitWork } from '#shared/contract/works/works'
import { type TeamMember } from '#shared/domain/work/submitter'
import { TEAM_CARD_LIFETIME_MS } from '#shared/domain/work/team'
import { type WorkContent } from '#shared/domain/work/work'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { aTeam } from '../../support/work-samples'

const [li] = aTeam.members
const wang = { name: '王师傅', role: '剪辑' }

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

let people = 0
const somebody = () => cloud.registered(`somebody-${++people}`)

const film = async (content: Partial<WorkContent>, by?: Person) => ({
  kind: 'video' as const,
  by: by ?? (await somebody()),
  content,
})
const card = async (author: Person, workId: string, member: TeamMember = li) =>
  (await author.must(createTeamCard, { workId, member })).token
const answer = async (person: Person, token: string, agrees = true) =>
  person.must(answerTeamCard, { token, agrees })
const isShown = async (workId: string) =>
  (await cloud.as('guest').must(listGallery, {})).items.some((item) => item.workId === workId)

describe('what is sent', () => {
  it('keeps a team of eleven with a member twice as it was written, and says what is wrong with it', async () => {
    const { author, workId, version, content } = await cloud.draft(await film({}))
    const members = [
      ...Array.from({ length: 9 }, (_, at) => ({ name: `职工${at}`, role: '出演' })),
      { name: '职工 ０', role: '出演' },
    ]
    const eleven = { ...content, submitterKind: 'team', authorRole: '导演', members } as const
    const saved = await author.must(saveWork, { workId, expectedVersion: version, content: eleven })
    const reply = await author.call(submitWork, { workId, expectedVersion: saved.version, content: eleven })
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'WORK_INCOMPLETE',
        details: { parts: ['members', 'members.9.name'], reasons: ['tooMany', 'repeated'] },
      },
    })
    expect((await author.must(readWork, { workId })).content).toEqual(eleven)
  })

  it('holds no number in a member’s name', async () => {
    const { author, workId, version, content } = await cloud.draft(
      await film({ ...aTeam, members: [{ name: '李 138 0000 7199', role: '摄像' }] }),
    )
    expect(await author.refusal(submitWork, { workId, expectedVersion: version, content })).toBe(
      'TEXT_HAS_PHONE',
    )
  })
})

describe('a team', () => {
  it('is shown once every member has said yes, by name and part', async () => {
    const { author, workId, content } = await cloud.acceptedWork(
      await film({ ...aTeam, members: [li, wang] }),
    )
    const tokens = [await card(author, workId, li), await card(author, workId, wang)] as const
    const [first, second] = [await somebody(), await somebody()]
    const seen = await first.must(readTeamCard, { token: tokens[0] })
    expect(seen).toEqual({
      ...{ title: content.title, subProject: 'micro-video', authorName: '张师傅', ...li },
      ...{ expiresAt: seen.expiresAt, own: false },
    })
    await answer(first, tokens[0])
    expect(await isShown(workId)).toBe(false)
    expect(await cloud.as('guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
    expect((await author.must(readWork, { workId })).team).toEqual([
      { name: '张师傅', role: '导演', standing: 'agreed' },
      { ...li, standing: 'agreed' },
      { ...wang, standing: 'waiting' },
    ])

    await answer(second, tokens[1])
    expect(await isShown(workId)).toBe(true)
    expect(await cloud.as('guest').must(readPublicWork, { workId })).toMatchObject({
      authorName: '张师傅',
      teamSize: 3,
      team: [{ name: '张师傅', role: '导演' }, li, wang],
    })
    const found = await cloud.as('guest').must(searchWorks, { query: content.title })
    expect(found.items.map((item) => item.workId)).toContain(workId)
    expect(
      (await author.must(readWork, { workId })).timeline.map(({ event, message }) => [event, message]),
    ).toEqual(
      expect.arrayContaining([
        ['memberAgreed', '李师傅'],
        ['memberAgreed', '王师傅'],
      ]),
    )
  })

  it('is asked by a card that is good once, for its member alone, and kept as a hash', async () => {
    const { author, workId } = await cloud.submittedWork(await film({ ...aTeam, members: [li, wang] }))
    const member = await somebody()
    const [token, other] = [await card(author, workId, li), await card(author, workId, wang)]
    expect(JSON.stringify(await cloud.environment.documents('teamCards'))).not.toContain(token)
    expect(await author.refusal(answerTeamCard, { token, agrees: true })).toBe('MEMBER_OTHER')
    await answer(member, token)
    expect(await member.refusal(readTeamCard, { token })).toBe('TEAM_CARD_INVALID')
    expect(await member.refusal(answerTeamCard, { token: other, agrees: true })).toBe('MEMBER_OTHER')
    expect(await author.refusal(createTeamCard, { workId, member: li })).toBe('INVALID_TRANSITION')
    expect(await author.refusal(createTeamCard, { workId, member: { ...wang, role: '导演' } })).toBe(
      'MEMBER_UNKNOWN',
    )
    await cloud.environment.advanceClock(TEAM_CARD_LIFETIME_MS)
    expect(await (await somebody()).refusal(readTeamCard, { token: other })).toBe('TEAM_CARD_INVALID')
  })

  it('whose member says no is not shown, and he may be asked again', async () => {
    const { author, workId } = await cloud.acceptedWork(await film(aTeam))
    await answer(await somebody(), await card(author, workId), false)
    expect((await author.must(readWork, { workId })).team[1]).toEqual({ ...li, standing: 'refused' })
    expect(await isShown(workId)).toBe(false)
    await answer(await somebody(), await card(author, workId))
    expect(await isShown(workId)).toBe(true)
  })

  it('that is changed asks only those who were changed', async () => {
    const { author, workId, version, content } = await cloud.checkedWork(
      await film({ ...aTeam, members: [li, wang] }),
    )
    const stale = await card(author, workId, wang)
    await answer(await somebody(), await card(author, workId, li))
    const officer = await cloud.officer(`officer-${++people}`, 'unitOfficer', 'baoji')
    const returned = await cloud.decide(officer, workId, 'return')
    expect(returned.version).toBe(version + 2)
    const members = [{ ...wang, role: '音乐' }, li]
    const sent = { workId, expectedVersion: returned.version, content: { ...content, members } }
    await author.must(submitWork, sent)
    expect((await author.must(readWork, { workId })).team.map(({ standing }) => standing)).toEqual([
      'agreed',
      'waiting',
      'agreed',
    ])
    expect(await (await somebody()).refusal(readTeamCard, { token: stale })).toBe('TEAM_CARD_INVALID')
  })

  it('has no reviewer among its members', async () => {
    const { author, workId } = await cloud.checkedWork(await film(aTeam))
    const member = await cloud.officer(`officer-${++people}`, 'unitOfficer', 'baoji')
    expect(await member.must(readReview, { workId })).toMatchObject({
      mayDecide: true,
      submitterKind: 'team',
      team: [{ standing: 'agreed' }, { ...li, standing: 'waiting' }],
    })
    await answer(member, await card(author, workId))
    const { mayDecide, version } = await member.must(readReview, { workId })
    expect(mayDecide).toBe(false)
    const approval = {
      workId,
      expectedVersion: version,
      kind: 'approve',
      citations: [],
      message: '',
      internalNote: '',
    } as const
    expect(await member.refusal(decideReview, approval)).toBe('OWN_WORK')
  })
})

describe('a unit’s work', () => {
  it('is not confirmed by the officer who entered it, but by a second one or the level above', async () => {
    const officer = await cloud.officer(`officer-${++people}`, 'unitOfficer', 'baoji')
    const second = await cloud.officer(`officer-${++people}`, 'unitOfficer', 'baoji')
    const province = await cloud.provinceOfficer()
    for (const other of [second, province]) {
      const { workId } = await cloud.checkedWork(await film({ submitterKind: 'unit' }, officer))
      const { version, mayDecide } = await officer.must(readReview, { workId })
      const approval = {
        workId,
        expectedVersion: version,
        kind: 'approve',
        citations: [],
        message: '',
        internalNote: '',
      } as const
      expect(mayDecide).toBe(false)
      expect(await officer.refusal(decideReview, approval)).toBe('OWN_WORK')
      const { items } = await other.must(listReviewQueue, { unitId: 'baoji' })
      expect(items.find((item) => item.workId === workId)).toMatchObject({ own: false })
      expect(await cloud.decided(other, approval)).toMatchObject({ atUnit: 'province' })
    }
  })

  it('is shown under the unit’s own name', async () => {
    const { workId } = await cloud.acceptedWork(
      await film({
        submitterKind: 'unit',
        workplace: '宝鸡某厂工会',
        authorName: '赵经办',
        ...{ members: [li] },
      }),
    )
    const shown = await cloud.as('guest').must(readPublicWork, { workId })
    expect(shown).toMatchObject({ authorName: '宝鸡某厂工会', team: [] })
    expect(JSON.stringify(shown)).not.toMatch(/赵经办|李师傅/)
  })
})
