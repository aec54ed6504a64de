import { createHash } from 'node:crypto'
import { type Action, type Reply, type TogetherReply, type Unit } from '#shared/contract/action'
import { PRIVACY_AGREEMENT_VERSION, register } from '#shared/contract/session/session'
import { finishUpload, startCover, startUpload } from '#shared/contract/works/uploads'
import { type ErrorCode } from '#shared/domain/refusal'
import { type MediaKind } from '#shared/domain/media/kinds'
import { unitOf } from './all-actions'
import { type TestEnvironment } from './test-environment'
import { requireTold } from './told-refusals'
import { coverFile, fileNameOf, mediaFile, SLOT_OF, SUB_PROJECT_OF } from './work-samples'

let requests = 0

/** A request id that no other request of this test run has. */
export const freshRequestId = (): string => `test-${process.pid}-${Date.now()}-${requests++}`

export interface SentFile {
  readonly kind: MediaKind
  readonly fileName?: string
  readonly subProject?: string
  readonly slot?: string
  readonly bytes?: Uint8Array
}

export interface UploadedFile {
  readonly uploadId: string
  readonly cloudPath: string
  readonly fileId: string
  readonly bytes: Uint8Array
}

/** A person with a phone: what he does goes through the cloud's functions and storage, as from WeChat. */
export class Person {
  constructor(
    private readonly environment: TestEnvironment,
    readonly openid: string,
  ) {}

  /** As the server derives it from the openid. */
  get personId(): string {
    return createHash('sha256').update(`person:${this.openid}`).digest('hex').slice(0, 24)
  }

  /** Sends a unit any text as an action's name and anything as its input. */
  send(
    action: unknown,
    input: unknown,
    requestId: unknown = freshRequestId(),
    unit: Unit = unitOf(action),
  ): Promise<Reply<unknown>> {
    return this.environment.call(unit, { action, input, requestId }, this.openid)
  }

  /** Sends several reads in one call, as a page does that opens. */
  async askTogether(
    asks: ReadonlyArray<{ readonly action: string; readonly input: object }>,
  ): Promise<ReadonlyArray<Reply<unknown>>> {
    const together = asks.map((each) => ({ ...each, requestId: freshRequestId() }))
    const { replies } = await this.environment.call<TogetherReply>('api', { together }, this.openid)
    return replies
  }

  async call<Input, Output>(
    action: Action<Input, Output>,
    input: Input,
    options: { readonly requestId?: string } = {},
  ): Promise<Reply<Output>> {
    const reply = await this.send(action.name, input, options.requestId, action.unit)
    requireTold(action.name, reply)
    return reply as Reply<Output>
  }

  /** The value; a refusal fails the test. */
  async must<Input, Output>(action: Action<Input, Output>, input: Input): Promise<Output> {
    const reply = await this.call(action, input)
    if (reply.ok) return reply.value
    const { code, details } = reply.error
    throw new Error(`${action.name} of ${this.openid} was refused: ${code} ${JSON.stringify(details)}`)
  }

  /** The code of the refusal; a success fails the test. */
  async refusal<Input, Output>(action: Action<Input, Output>, input: Input): Promise<ErrorCode> {
    const reply = await this.call(action, input)
    if (!reply.ok) return reply.error.code
    throw new Error(`${action.name} of ${this.openid} was not refused: ${JSON.stringify(reply.value)}`)
  }

  async registered(): Promise<this> {
    await this.must(register, { agreementVersion: PRIVACY_AGREEMENT_VERSION })
    return this
  }

  /** Asks for a place, puts the bytes there and says so. */
  async upload(file: SentFile): Promise<UploadedFile> {
    const sent = await this.putFile(file)
    await this.must(finishUpload, { uploadId: sent.uploadId, fileId: sent.fileId })
    return sent
  }

  /** Puts bytes at a place that was given out; answers the file id. */
  async put(cloudPath: string, bytes: Uint8Array): Promise<string> {
    return (await this.environment.upload(this.openid, cloudPath, bytes)).fileID
  }

  /** Sends a picture that stands for a file that was uploaded; the answer may be a refusal. */
  async sendCover(uploadId: string, bytes = coverFile()): Promise<Reply<unknown>> {
    const place = await this.call(startCover, { uploadId, sizeBytes: bytes.length })
    if (!place.ok) return place
    const fileId = await this.put(place.value.cloudPath, bytes)
    return this.call(finishUpload, { uploadId: place.value.uploadId, fileId })
  }

  /** The same without telling the cloud that the bytes have arrived. */
  async putFile({ kind, ...file }: SentFile): Promise<UploadedFile> {
    const bytes = file.bytes ?? mediaFile(kind)
    const { uploadId, cloudPath } = await this.must(startUpload, {
      subProject: file.subProject ?? SUB_PROJECT_OF[kind],
      slot: file.slot ?? SLOT_OF[kind],
      kind,
      fileName: file.fileName ?? fileNameOf(kind),
      sizeBytes: bytes.length,
    })
    return { uploadId, cloudPath, fileId: await this.put(cloudPath, bytes), bytes }
  }
}
