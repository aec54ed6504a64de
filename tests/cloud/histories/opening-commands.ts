import { type Reply } from '#shared/contract/action'
import { type WorkReceipt } from '#shared/contract/works/views'
import { finishUpload, startCover, startUpload } from '#shared/contract/works/uploads'
import { createWork, listMyWorks } from '#shared/contract/works/works'
import { EMPTY_CONTENT } from '#shared/domain/work/work'
import { CloudFailure } from '../../support/test-environment'
import { type Person } from '../../support/product-person'
import { coverFile, mediaFile } from '../../support/work-samples'
import { type Command, pick } from './command'
import {
  broughtFor,
  drafted,
  FILES_IN_SERIES,
  type HistorySlot,
  type Model,
  type ModelFile,
  type ModelWork,
} from './model'
import { type Mishap, type World } from './world'

const MAX_DRAFTS = 2

function draftIn(reply: Reply<WorkReceipt>): string {
  expect(reply).toMatchObject({ ok: true, value: { status: 'draft', version: 1 } })
  return reply.ok ? reply.value.workId : ''
}

/** Opens a draft. */
export class Draft implements Command {
  constructor(
    private readonly who: number,
    private readonly mishap: Mishap,
  ) {}

  check = ({ works }: Readonly<Model>): boolean =>
    [...works.values()].filter(({ status }) => status === 'draft').length < MAX_DRAFTS

  async run(model: Model, world: World): Promise<void> {
    world.tally.commands++
    const author = pick(model.authors, this.who) ?? ''
    const person = world.as(author)
    model.active.add(author)
    const reply = await world.ask(person, createWork, { subProject: 'photography' }, this.mishap)
    const ids = reply === 'unknown' ? await this.lookAgain(model, world, author) : [draftIn(reply)]
    for (const id of ids) model.works.set(id, drafted(id, author, EMPTY_CONTENT))
  }

  /** Nobody heard whether there is a draft now: at most one. */
  private async lookAgain(model: Model, world: World, author: string): Promise<string[]> {
    world.tally.calls++
    const { items } = await world.as(author).must(listMyWorks, {})
    const ids = items.map(({ id }) => id).filter((id) => !model.works.has(id))
    expect(ids.length).toBeLessThanOrEqual(1)
    return ids
  }

  toString = (): string => `draft(${this.who}, ${JSON.stringify(this.mishap)})`
}

/** The works whose authors may bring files for them, and have use for one. */
export const inHand = (model: Readonly<Model>): readonly ModelWork[] =>
  [...model.works.values()].filter(({ id, status, content }) => {
    const series = broughtFor(model, id, 'series')
    const newest = series[series.length - 1]
    const used = newest === undefined || content.files.series?.includes(newest)
    return (used || series.length < FILES_IN_SERIES) && ['draft', 'returned', 'accepted'].includes(status)
  })

/** Notes files that have arrived for a work. */
export function bring(model: Model, work: ModelWork, files: readonly ModelFile[]): void {
  for (const file of files) model.files.set(file.uploadId, file)
  model.brought.set(work.id, [...(model.brought.get(work.id) ?? []), ...files])
}

/** Brings a file for a work; the mishap strikes at its beginning or at its end. */
export class Upload implements Command {
  constructor(
    private readonly which: number,
    private readonly slot: HistorySlot,
    private readonly fits: boolean,
    private readonly late: boolean,
    private readonly mishap: Mishap,
    /** How the picture that stands for it is sent; not at all where there is none. */
    private readonly covered: Mishap | undefined,
  ) {}

  private of = (model: Readonly<Model>) => pick(inHand(model), this.which)

  check = (model: Readonly<Model>): boolean => this.of(model) !== undefined

  async run(model: Model, world: World): Promise<void> {
    world.tally.commands++
    const work = this.of(model) as ModelWork
    const person = world.as(work.author)
    const bytes = this.fits
      ? mediaFile('photo', world.tally.histories * 50 + model.files.size)
      : Buffer.from(`<!doctype html>${world.tally.histories} ${model.files.size}`)
    const plan = {
      subProject: 'photography',
      slot: this.slot,
      kind: 'photo',
      fileName: '大堤.jpg',
      sizeBytes: bytes.length,
    } as const
    const none = { kind: 'none' } as const
    const ticket = await world.ask(person, startUpload, plan, this.late ? none : this.mishap)
    if (ticket === 'unknown') return
    if (!ticket.ok) throw new Error(`no place to upload to: ${ticket.error.code}`)
    const { uploadId, cloudPath } = ticket.value
    const { environment } = world.cloud
    const { fileID: fileId } = await environment.upload(person.openid, cloudPath, bytes)
    // The answer of the last byte is lost: the phone sends the file again and hears that it is there.
    if (this.late && this.mishap.kind === 'answerLost')
      await expect(environment.upload(person.openid, cloudPath, bytes)).rejects.toThrow(CloudFailure)
    const reply = await world.ask(person, finishUpload, { uploadId, fileId }, this.late ? this.mishap : none)
    if (reply === 'unknown') return
    expect(reply).toMatchObject({ ok: true, value: { uploadId, sizeBytes: bytes.length } })
    const cover = this.covered && (await this.sendCover(world, person, uploadId, model.files.size))
    const file = { uploadId, slot: this.slot, bytes, fits: this.fits, ...(cover && { cover }) }
    bring(model, work, [file])
  }

  /** A picture of another size for each; a phone that hears nothing sends it again. */
  private async sendCover(world: World, person: Person, uploadId: string, mark: number): Promise<Uint8Array> {
    const bytes = coverFile(320 + mark)
    world.tally.calls++
    const place = await person.must(startCover, { uploadId, sizeBytes: bytes.length })
    const fileId = await person.put(place.cloudPath, bytes)
    const { covered = { kind: 'none' } } = this
    const mishap = covered.kind === 'killed' ? { ...covered, givesUp: false } : covered
    const reply = await world.ask(person, finishUpload, { uploadId: place.uploadId, fileId }, mishap)
    expect(reply).toMatchObject({ ok: true })
    return bytes
  }

  toString = (): string =>
    `upload(${this.which}, ${this.slot}, ${this.fits ? 'fits' : 'does not fit'}, ${this.late ? 'late ' : ''}${JSON.stringify(this.mishap)}, ${JSON.stringify(this.covered)})`
}
