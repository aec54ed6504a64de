import { settleDecision } from '#shared/contract/reviews/decisions'
import { decideReview, takeDownWork } from '#shared/contract/reviews/reviews'
import { PRIVACY_AGREEMENT_VERSION, register } from '#shared/contract/session/session'
import { type WorkReceipt } from '#shared/contract/works/views'
import { answerTeamCard, createTeamCard } from '#shared/contract/works/team'
import {
  checkWork,
  createWork,
  markOfficiallySubmitted,
  markWorkSeen,
  saveWork,
  setPublicConsent,
  submitWork,
  withdrawWork,
} from '#shared/contract/works/works'
import { type Season } from '#shared/domain/season/season'
import { type WorkContent } from '#shared/domain/work/work'
import { demoPeople } from '../people'
import { type CloudClient } from './cloud-client'
import { sendFiles } from './seed-files'
import { type Chapter, type SeedFiles, type SeedWork, seedWorkers } from './seed-story'

/** Plays the story of one work through the API, deed by deed, each as the person who does it. */
export class Teller {
  private readonly author: string
  private receipt: WorkReceipt | undefined
  private sent: Pick<WorkContent, 'files' | 'captions'> = { files: {}, captions: {} }
  private synopsis: string

  constructor(
    private readonly client: CloudClient,
    private readonly season: Season,
    private readonly work: SeedWork,
    /** Openids of those who agreed to the privacy agreement so far. */
    private readonly registered: Set<string>,
  ) {
    this.author = demoPeople[work.author].openid
    this.synopsis = work.synopsis
  }

  /** One deed, at whatever time the product's clock shows. */
  async tell(deed: Chapter): Promise<void> {
    const { client, author } = this
    switch (deed.kind) {
      case 'draft':
        return this.writeDraft()
      case 'submit':
        await this.submitUnchecked(this.work.files)
        return this.check()
      case 'submitUnchecked':
        return this.submitUnchecked(this.work.files)
      case 'resubmit':
        this.synopsis = deed.synopsis ?? this.synopsis
        await this.submitUnchecked(deed.files)
        return this.check()
      case 'memberAgrees':
        return this.agree(deed)
      case 'withdraw':
        return this.keep(client.call(author, withdrawWork, { ...this.id, expectedVersion: this.version }))
      case 'withdrawConsent':
        return this.keep(client.call(author, setPublicConsent, { ...this.id, publicConsent: false }))
      case 'markEntered':
        return this.keep(client.call(author, markOfficiallySubmitted, this.id))
      case 'look':
        await client.call(author, markWorkSeen, this.id)
        return
      case 'takeDown':
        return this.keep(
          client.call(demoPeople[deed.by].openid, takeDownWork, { ...this.id, reason: deed.message }),
        )
      case 'approve':
      case 'return':
      case 'reject':
        return this.decide(deed)
    }
  }

  private get id(): { workId: string } {
    if (!this.receipt) throw new Error(`${this.work.title}: its story does not begin with a draft`)
    return { workId: this.receipt.workId }
  }

  private get version(): number {
    return this.receipt?.version ?? 0
  }

  private async keep(receipt: Promise<WorkReceipt>): Promise<void> {
    this.receipt = await receipt
  }

  private async registerOnce(openid: string): Promise<void> {
    if (this.registered.has(openid)) return
    await this.client.call(openid, register, { agreementVersion: PRIVACY_AGREEMENT_VERSION })
    this.registered.add(openid)
  }

  private async open(): Promise<void> {
    await this.registerOnce(this.author)
    if (!this.receipt)
      await this.keep(this.client.call(this.author, createWork, { subProject: this.work.subProject }))
  }

  private async writeDraft(): Promise<void> {
    await this.open()
    await this.upload(this.work.files)
    const written = { ...this.id, expectedVersion: this.version, content: this.content({}) }
    await this.keep(this.client.call(this.author, saveWork, written))
  }

  private async submitUnchecked(files: SeedFiles): Promise<void> {
    await this.open()
    await this.upload(files)
    const { declarations } = this.spec
    const declared = declarations.map(({ key, kind }) => [key, kind === 'agree' || this.work.ai])
    const content = this.content(Object.fromEntries(declared) as Record<string, boolean>)
    const submission = { ...this.id, expectedVersion: this.version, content }
    await this.keep(this.client.call(this.author, submitWork, submission))
  }

  private check(): Promise<void> {
    return this.keep(this.client.call(this.author, checkWork, this.id))
  }

  private async upload(files: SeedFiles): Promise<void> {
    this.sent = await sendFiles(this.client, this.author, this.work, this.spec.media, files)
  }

  private async agree({ member, by }: Extract<Chapter, { kind: 'memberAgrees' }>): Promise<void> {
    const named = this.work.team?.members.find(({ name }) => name === member)
    if (!named) throw new Error(`${this.work.title}: its team has no ${member}`)
    const { openid } = demoPeople[by]
    const { token } = await this.client.call(this.author, createTeamCard, { ...this.id, member: named })
    await this.registerOnce(openid)
    await this.client.call(openid, answerTeamCard, { token, agrees: true })
  }

  private async decide(deed: Extract<Chapter, { kind: 'approve' | 'return' | 'reject' }>): Promise<void> {
    const reason =
      deed.kind === 'approve' ? undefined : this.spec.reasons.find(({ key }) => key === deed.reason)
    if (deed.kind !== 'approve' && reason?.decision !== deed.kind)
      throw new Error(`${this.work.title}: the season has no reason “${deed.reason}” to ${deed.kind}`)
    const decision = {
      ...this.id,
      expectedVersion: this.version,
      kind: deed.kind,
      citations: reason ? [reason.citation] : [],
      message: reason?.text ?? '',
      internalNote: deed.kind === 'approve' ? deed.internalNote : '',
    }
    const { openid } = demoPeople[deed.by]
    const { undoUntil } = await this.client.call(openid, decideReview, decision)
    await this.client.setClock(undoUntil)
    await this.keep(this.client.call(openid, settleDecision, this.id))
  }

  private get spec() {
    const found = this.season.subProjects.find(({ key }) => key === this.work.subProject)
    if (!found) throw new Error(`the season has no sub-project ${this.work.subProject}`)
    return found.spec
  }

  private content(declarations: Readonly<Record<string, boolean>>): WorkContent {
    const { author, title, fields, links, consent, team, sentAs, unitId } = this.work
    const { name, phone, workplace, unitId: ownUnit } = seedWorkers[author]
    return {
      title,
      synopsis: this.synopsis,
      unitId: unitId ?? ownUnit,
      workplace: this.work.workplace ?? workplace,
      submitterKind: sentAs ?? (team ? 'team' : 'person'),
      authorName: name,
      authorRole: team?.authorRole ?? '',
      members: team?.members ?? [],
      phone,
      fields,
      declarations,
      publicConsent: consent,
      links,
      ...this.sent,
    }
  }
}
