import { listGallery, readPublicWork } from '#shared/contract/gallery/gallery'
import { decideReview, listReviewQueue, readReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { publishSeason } from '#shared/contract/season/manage-season'
import { openShare } from '#shared/contract/sharing/sharing'
import {
  createWork,
  listMyWorks,
  readWork,
  saveWork,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { shortIdOf } from '#shared/domain/sharing/short-id'
import { codeOf } from '../../support/at-once'
import { type MadeWork, productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { candidateOf, hashNow, season2021 } from '../../support/seasons'
import { parts2020 } from '../../unit/season/season-2020'

const JUNE_2021 = Date.UTC(2021, 5, 14, 4)

let cloud: ProductCloud
let admin: Person
let guest: Person
beforeEach(async () => {
  cloud = await productCloud()
  admin = cloud.admin
  guest = cloud.as('a-guest')
})
afterEach(() => cloud.remove())

async function publish2021(): Promise<void> {
  const hash = await candidateOf(admin, season2021())
  await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
}

/** A draft whose file is kept as long as it is. */
async function saved(draft: MadeWork): Promise<MadeWork> {
  const { author, workId, version: expectedVersion, content } = draft
  return { ...draft, ...(await author.must(saveWork, { workId, expectedVersion, content })) }
}

describe('works that lie around', () => {
  it('of the former season go on by its rules; nothing is lost', async () => {
    const shown = await cloud.acceptedWork({ by: await cloud.registered('shown') })
    const waiting = await cloud.checkedWork({ by: await cloud.registered('waiting') })
    const checking = await cloud.submittedWork({ by: await cloud.registered('checking') })
    const returned = await cloud.checkedWork({ by: await cloud.registered('returned') })
    const province = await cloud.provinceOfficer()
    await cloud.decide(province, returned.workId, 'return')
    const everyone = await cloud.environment.documents('works')
    await publish2021()
    await cloud.environment.setClock(JUNE_2021)

    expect(await cloud.environment.documents('works')).toEqual(everyone)
    for (const { author, workId } of [shown, waiting, checking, returned]) {
      expect((await author.must(listMyWorks, {})).items.map(({ id }) => id)).toEqual([workId])
      expect(await author.must(readWork, { workId })).toMatchObject({ id: workId })
    }
    expect((await guest.must(listGallery, {})).items.map(({ workId }) => workId)).toEqual([shown.workId])
    expect(await guest.must(readPublicWork, { workId: shown.workId })).toMatchObject({ seasonKey: '2020' })

    await cloud.environment.fireTimer('events', 'sweep')
    const queue = await province.must(listReviewQueue, { unitId: 'baoji' })
    expect(queue.items.map(({ workId }) => workId).sort()).toEqual([waiting.workId, checking.workId].sort())
    expect(await province.must(readReview, { workId: waiting.workId })).toMatchObject({ mayDecide: true })
    expect(await cloud.decide(province, waiting.workId, 'approve')).toMatchObject({ status: 'inReview' })
    expect(await cloud.decide(province, checking.workId, 'reject')).toMatchObject({ status: 'rejected' })
    await province.must(takeDownWork, { workId: shown.workId, reason: '待核实' })
    const { version } = await waiting.author.must(readWork, { workId: waiting.workId })
    expect(
      await waiting.author.must(withdrawWork, { workId: waiting.workId, expectedVersion: version }),
    ).toMatchObject({
      status: 'withdrawn',
    })
  })

  it('are cited by the clauses they were sent in under, not by the new ones', async () => {
    const { workId, version } = await cloud.checkedWork()
    const season = season2021()
    const clauses = season.clauses.map((clause) =>
      clause.id === 'default.portrait' ? { ...clause, id: 'default.likeness' } : clause,
    )
    const text = JSON.stringify({ ...season, clauses }).replaceAll('default.portrait', 'default.likeness')
    const hash = await candidateOf(admin, JSON.parse(text))
    await admin.must(publishSeason, { hash, expectedHash: await hashNow(admin) })
    const province = await cloud.provinceOfficer()
    const decide = (clauseId: string) =>
      province.call(decideReview, {
        ...{ workId, expectedVersion: version, kind: 'return', citations: [{ clauseId }] },
        message: '请补充',
        internalNote: '',
      } as const)
    expect(codeOf(await decide('default.likeness'))).toBe('CITATION_INVALID')
    expect(codeOf(await decide('default.portrait'))).toBe('OK')
  })

  it('returned in time may be sent in again for its own three days, and counts in its own season', async () => {
    const CLOSES = Date.UTC(2020, 10, 30, 16)
    await cloud.environment.setClock(CLOSES - 60_000)
    const { author, workId, receiptNumber } = await cloud.checkedWork()
    const province = await cloud.provinceOfficer()
    await cloud.environment.setClock(CLOSES + 60_000)
    await cloud.decide(province, workId, 'return')
    await publish2021()
    const { version, content } = await author.must(readWork, { workId })
    const receipt = await author.must(submitWork, { workId, expectedVersion: version, content })
    expect(receipt).toMatchObject({ status: 'checking', receiptNumber })
    expect(receiptNumber).toMatch(/^2020-/)
  })

  it('do not count against what a person may send in to the new season', async () => {
    const author = await cloud.registered('busy')
    const most = parts2020.season.limits.maxWorksPerAuthorPerSubProject.value
    for (let sent = 0; sent < most; sent++) await cloud.submittedWork({ by: author })
    const full = await saved(await cloud.draft({ by: author }))
    const send = ({ workId, version, content }: typeof full) =>
      author.call(submitWork, { workId, expectedVersion: version, content })
    expect(codeOf(await send(full))).toBe('QUOTA_EXCEEDED')
    await publish2021()
    await cloud.environment.setClock(JUNE_2021)
    const reply = await send(full)
    expect(reply).toMatchObject({ ok: true, value: { status: 'checking' } })
    expect(reply.ok && reply.value.receiptNumber).toMatch(/^2021-/)
  })

  it('a draft that was never sent in is one of the new season', async () => {
    const { author, workId, version, content } = await saved(await cloud.draft())
    await publish2021()
    const send = () => author.call(submitWork, { workId, expectedVersion: version, content })
    expect(codeOf(await send())).toBe('SUBMISSION_NOT_OPEN')
    await cloud.environment.setClock(JUNE_2021)
    expect(await send()).toMatchObject({
      ok: true,
      value: { receiptNumber: expect.stringMatching(/^2021-/) as string },
    })
    const drafts = await cloud.environment.documents<{ draftIds: string[] }>('entries')
    expect(drafts.flatMap(({ draftIds }) => draftIds)).toEqual([])
    await author.must(createWork, { subProject: 'photography' })
  })

  it('cards of the former season’s calls lead to where they are told apart', async () => {
    await publish2021()
    const open = (year: string) => guest.must(openShare, { kind: 's', id: shortIdOf(year, 's', 'song') })
    expect(await open('2020')).toMatchObject({ standing: 'otherSeason' })
    expect(await open('2021')).toMatchObject({ standing: 'open' })
  })
})
