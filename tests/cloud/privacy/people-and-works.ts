import { markReviewLink } from '#shared/contract/reviews/links'
import { assignUnit, readReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { finishUpload } from '#shared/contract/works/uploads'
import { discardDraft, saveWork } from '#shared/contract/works/works'
import { linkedFilm, putCopy } from '../../support/linked-films'
import { sendSheet } from '../../support/signature-sheets'
import { aTeam } from '../../support/work-samples'
import { type Person } from '../../support/product-person'
import { type MadeWork, type ProductCloud } from '../../support/product-cloud'

/** Said of a dead link, for its author and the officers of its chain. */
export const DEAD_REASON = '这个链接提示已过期'
export const INTERNAL_NOTE = '内部备注，只给审核员看'

/** Distinct numbers of three authors; the last is a landline. */
export const NUMBERS = {
  'oBaoji-author-Ω1': '13811112222',
  'oXian-author-Ω2': '13922223333',
  'oUncertain-author-Ω3': '0917-3264455',
} as const

export interface People {
  readonly guest: Person
  readonly stranger: Person
  readonly officerInScope: Person
  readonly officerElsewhere: Person
  readonly province: Person
  readonly admin: Person
  readonly baojiAuthor: Person
  readonly xianAuthor: Person
  readonly uncertainAuthor: Person
}

export async function peopleOf(cloud: ProductCloud): Promise<People> {
  const [baojiAuthor = '', xianAuthor = '', uncertainAuthor = ''] = Object.keys(NUMBERS)
  return {
    guest: cloud.as('oGuest-Ω4'),
    stranger: await cloud.registered('oStranger-Ω5'),
    officerInScope: await cloud.officer('oOfficer-Ω6', 'unitOfficer', 'baoji'),
    officerElsewhere: await cloud.officer('oOfficer-Ω7', 'unitOfficer', 'hanzhong'),
    province: await cloud.officer('oProvince-Ω8', 'provinceOfficer', 'province'),
    admin: cloud.admin,
    baojiAuthor: await cloud.registered(baojiAuthor),
    xianAuthor: await cloud.registered(xianAuthor),
    uncertainAuthor: await cloud.registered(uncertainAuthor),
  }
}

/** Works in every kind of place, their authors' numbers in every field that takes them; the last is a team's. */
export async function plantWorks(cloud: ProductCloud, people: People): Promise<readonly MadeWork[]> {
  const { province, baojiAuthor, xianAuthor, uncertainAuthor } = people
  const plan = (by: Person, unitId: string, kind: 'video' | 'photo' = 'photo') => {
    const phone = NUMBERS[by.openid as keyof typeof NUMBERS]
    return {
      by,
      kind,
      content: { unitId, phone },
      file: { fileName: `作品 ${phone}.${kind === 'video' ? 'mp4' : 'jpg'}` },
    }
  }
  const make = (by: Person, unitId: string, kind?: 'video' | 'photo') =>
    cloud.checkedWork(plan(by, unitId, kind))
  const approve = (work: MadeWork) => cloud.decide(province, work.workId, 'approve')

  const shown = await make(baojiAuthor, 'baoji', 'video')
  await approve(shown)
  await approve(shown)

  const hidden = await make(xianAuthor, 'xian')
  await approve(hidden)
  await approve(hidden)
  await province.must(takeDownWork, { workId: hidden.workId, reason: '待核实' })

  const waiting = await make(baojiAuthor, 'baoji')
  const uncertain = await make(uncertainAuthor, 'uncertain')

  const assigned = await make(uncertainAuthor, 'uncertain')
  const { workId, version: expectedVersion } = assigned
  await province.must(assignUnit, { workId, expectedVersion, unitId: 'baoji' })

  const returned = await make(baojiAuthor, 'baoji')
  const { version } = await cloud.decide(province, returned.workId, 'return')
  await saveWithNumber(returned, version)

  const thrownAway = await cloud.draft(plan(xianAuthor, 'xian'))
  await xianAuthor.must(discardDraft, { workId: thrownAway.workId })
  const linked = await plantLinked(people)
  const draft = await cloud.draft(plan(xianAuthor, 'xian'))
  await saveWithNumber(draft, 1)
  const { content, ...film } = plan(xianAuthor, 'xian', 'video')
  const team = await cloud.checkedWork({ ...film, content: { ...content, ...aTeam } })
  const { uploadId } = await sendSheet(xianAuthor, team.workId, { fileName: `签名 ${content.phone}.jpg` })
  const signed = { ...team, file: { ...team.file, uploadId } }
  return [shown, hidden, waiting, uncertain, assigned, returned, linked, draft, signed]
}

/** A film that came as a link, its copy and what an officer said of it: both name its author's number. */
async function plantLinked({ province, baojiAuthor }: People): Promise<MadeWork> {
  const phone = NUMBERS[baojiAuthor.openid as keyof typeof NUMBERS]
  const film = await linkedFilm(baojiAuthor, { unitId: 'baoji', phone })
  const { workId } = film
  const copy = await putCopy(province, workId, { fileName: `成片 ${phone}.mp4` })
  await province.must(finishUpload, copy)
  const { version: expectedVersion } = await province.must(readReview, { workId })
  const mark = { slot: 'main', position: 1, dead: true, reason: DEAD_REASON }
  const { version } = await province.must(markReviewLink, { workId, expectedVersion, ...mark })
  return { ...film, version, file: { ...copy, cloudPath: '', bytes: new Uint8Array() } }
}

/** An unfinished text may hold anything, also the author's number. */
function saveWithNumber({ author, workId, content }: MadeWork, expectedVersion: number) {
  const number = content.phone
  const spaced = `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`
  const written = { ...content, title: `找我 ${number}`, synopsis: spaced, workplace: `厂 ${number}` }
  return author.must(saveWork, { workId, expectedVersion, content: written })
}
