import { settleDecision } from '#shared/contract/reviews/decisions'
import { type DecideInput, decideReview, readReview } from '#shared/contract/reviews/reviews'
import { acceptInvitation, claimAdministrator, createInvitation } from '#shared/contract/roles/roles'
import { installCalendars } from '#shared/contract/calendar/calendar'
import { installSeason } from '#shared/contract/season/season'
import { type WorkReceipt } from '#shared/contract/works/views'
import { checkWork, createWork, submitWork } from '#shared/contract/works/works'
import { type Role } from '#shared/domain/access/roles'
import { type MediaKind } from '#shared/domain/media/kinds'
import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { type WorkContent } from '#shared/domain/work/work'
import { Person, type SentFile, type UploadedFile } from './product-person'
import { createTestEnvironment, FIRST_ADMINISTRATOR_CODE, type TestEnvironment } from './test-environment'
import { completeContent, SLOT_OF, SUB_PROJECT_OF } from './work-samples'

/** Noon in Shanghai on a day when everything is open. */
export const A_DAY_IN_JUNE = Date.UTC(2020, 5, 14, 4)

/** Nothing of a copy is younger than the copy. */
const INSTALLING_MS = 10_000

export interface WorkPlan {
  /** The author; he is registered if need be. */
  readonly by?: Person
  readonly kind?: MediaKind
  readonly content?: Partial<WorkContent>
  readonly file?: Partial<SentFile>
  /** Its file has a cover. */
  readonly covered?: boolean | Uint8Array
}

export interface MadeWork extends WorkReceipt {
  readonly author: Person
  readonly content: WorkContent
  readonly file: UploadedFile
}

/** The product in an environment of its own: its people, and works on their way. */
export class ProductCloud {
  private readonly people = new Map<string, Person>()

  constructor(readonly environment: TestEnvironment) {}

  /** A person by openid; nothing is known of him yet. */
  as(openid: string): Person {
    const person = this.people.get(openid) ?? new Person(this.environment, openid)
    this.people.set(openid, person)
    return person
  }

  get admin(): Person {
    return this.as('the-administrator')
  }

  registered(openid: string): Promise<Person> {
    return this.as(openid).registered()
  }

  /** Makes somebody an officer by an invitation of the administrator. */
  async officer(openid: string, role: Role, unitId: string): Promise<Person> {
    const person = await this.registered(openid)
    const { token } = await this.admin.must(createInvitation, { role, unitId })
    await person.must(acceptInvitation, { token, displayName: '李干事' })
    return person
  }

  /** A complete draft with its file, not submitted yet. */
  async draft(plan: WorkPlan = {}): Promise<MadeWork> {
    const { kind = 'photo' } = plan
    const author = await (plan.by ?? this.as('author')).registered()
    const subProject = SUB_PROJECT_OF[kind]
    const draft = await author.must(createWork, { subProject })
    const file = await author.upload({ kind, ...plan.file })
    const { covered } = plan
    if (covered) await author.sendCover(file.uploadId, ...(covered === true ? [] : [covered]))
    const content = completeContent(subProject, {
      ...plan.content,
      files: { [SLOT_OF[kind]]: [file.uploadId] },
    })
    return { ...draft, author, content, file }
  }

  /** Lies in `checking`. */
  async submittedWork(plan: WorkPlan = {}): Promise<MadeWork> {
    const draft = await this.draft(plan)
    const { workId, version: expectedVersion, author, content } = draft
    const receipt = await author.must(submitWork, { workId, expectedVersion, content })
    return { ...draft, ...receipt }
  }

  /** The machine has looked at it: `inReview` at its first unit, or returned. */
  async checkedWork(plan: WorkPlan = {}): Promise<MadeWork> {
    const submitted = await this.submittedWork(plan)
    const receipt = await submitted.author.must(checkWork, { workId: submitted.workId })
    return { ...submitted, ...receipt }
  }

  /** Approved at every unit of its chain by officers of the province. */
  async acceptedWork(plan: WorkPlan = {}): Promise<MadeWork> {
    const checked = await this.checkedWork(plan)
    const province = await this.provinceOfficer()
    let receipt: WorkReceipt = checked
    while (receipt.status === 'inReview') receipt = await this.decide(province, receipt.workId, 'approve')
    return { ...checked, ...receipt }
  }

  async provinceOfficer(): Promise<Person> {
    return (
      this.known('an-officer-of-the-province') ??
      this.officer('an-officer-of-the-province', 'provinceOfficer', 'province')
    )
  }

  /** An officer's decision on the work as it now stands. */
  async decide(officer: Person, workId: string, kind: 'approve' | 'return' | 'reject'): Promise<WorkReceipt> {
    const { version } = await officer.must(readReview, { workId })
    return this.decided(officer, {
      workId,
      expectedVersion: version,
      kind,
      citations: kind === 'approve' ? [] : [{ clauseId: 'default.media' }],
      message: kind === 'approve' ? '' : '请补充后再提交。',
      internalNote: '内部备注，只给审核员看',
    })
  }

  /** A decision, and its effect once its time to be undone is over. */
  async decided(officer: Person, input: DecideInput): Promise<WorkReceipt> {
    await officer.must(decideReview, input)
    return this.settled(officer, input.workId)
  }

  /** The time to undo a decision passes, and an officer's phone follows it up. */
  async settled(officer: Person, workId: string): Promise<WorkReceipt> {
    await this.environment.advanceClock(UNDO_WINDOW_MS)
    return officer.must(settleDecision, { workId })
  }

  remove(): Promise<void> {
    return this.environment.remove()
  }

  private known(openid: string): Person | undefined {
    return this.people.get(openid)
  }
}

/** A fresh environment: one administrator, the season installed. On the usual day it begins as a copy. */
export async function productCloud(now = A_DAY_IN_JUNE): Promise<ProductCloud> {
  const copyOf = now === A_DAY_IN_JUNE ? process.env.INSTALLED_ENVIRONMENT : undefined
  const cloud = new ProductCloud(await createTestEnvironment({ copyOf }))
  await cloud.environment.setClock(copyOf === undefined ? now : now + INSTALLING_MS)
  if (copyOf === undefined) await installProduct(cloud)
  return cloud
}

/** Before a project's tests: the environment that their product clouds are copies of. */
export async function installToCopy(where: { origin: string; controlToken: string }): Promise<void> {
  const environment = await createTestEnvironment(where)
  await environment.setClock(A_DAY_IN_JUNE)
  await installProduct(new ProductCloud(environment))
  process.env.INSTALLED_ENVIRONMENT = environment.env
}

/** The first administrator claims his role and installs the season and the calendars. */
export async function installProduct(cloud: ProductCloud): Promise<void> {
  const admin = await cloud.admin.registered()
  await admin.must(claimAdministrator, { code: FIRST_ADMINISTRATOR_CODE, displayName: '管理员' })
  await admin.must(installSeason, { key: '2020' })
  await admin.must(installCalendars, { from: '2020' })
}
