import { request } from 'node:http'
import { type UploadResult } from '../../src/platform/file-upload.types'
import { type TestEnvironment } from './test-environment'

/** One in so many requests fails. */
export const FAILING = 0.3

export interface LinePlan {
  readonly environment: TestEnvironment
  readonly openid: string
  /** Numbers in [0, 1). */
  readonly draw: () => number
}

/** A phone's way to storage on which every third request or so breaks off, anywhere in its bytes. It counts what it carried. */
export class WeakLine {
  sentBytes = 0
  /** From so many bytes on the app is gone. */
  private endsAt = Infinity
  private onEnd: () => void = () => undefined

  constructor(private readonly plan: LinePlan) {}

  /** The app ends when the line has carried so many bytes; settles then. */
  endAfter(bytes: number): Promise<void> {
    this.endsAt = this.sentBytes + bytes
    return new Promise((resolve) => (this.onEnd = resolve))
  }

  /** What becomes of a call: it and its answer get through, it does not, or its answer does not. */
  fate(): 'done' | 'lost' | 'unanswered' {
    if (this.plan.draw() >= FAILING) return 'done'
    return this.plan.draw() < 0.5 ? 'lost' : 'unanswered'
  }

  /** Sends an object, or the beginning of it. Never settles once the app is gone. */
  async send(cloudPath: string, bytes: Uint8Array): Promise<UploadResult> {
    const { draw } = this.plan
    const cutAt = draw() >= FAILING ? Infinity : Math.floor(draw() * bytes.length)
    const left = this.endsAt - this.sentBytes
    const upTo = Math.min(cutAt, left, bytes.length)
    this.sentBytes += upTo
    const fileId = await this.put(cloudPath, bytes, upTo)
    if (this.sentBytes >= this.endsAt && upTo === left) {
      this.endsAt = Infinity
      this.onEnd()
      return new Promise(() => undefined)
    }
    return fileId === undefined ? { ok: false, fault: 'NETWORK' } : { ok: true, fileId }
  }

  /** Puts so many of the bytes on the wire; all of them bring the object's id. */
  private put(cloudPath: string, bytes: Uint8Array, upTo: number): Promise<string | undefined> {
    const { origin, env, controlToken } = this.plan.environment
    const query = new URLSearchParams({ path: cloudPath, openid: this.plan.openid })
    const sending = request(`${origin}/__control/${env}/upload?${query.toString()}`, {
      agent: false,
      method: 'POST',
      headers: { 'x-control-token': controlToken, 'content-length': bytes.length },
    })
    return new Promise((resolve, reject) => {
      if (upTo < bytes.length) {
        sending.on('error', () => resolve(undefined))
        sending.write(bytes.subarray(0, upTo), () => sending.destroy(new Error('the line broke')))
        return
      }
      sending.on('error', reject).on('response', (response) => {
        const parts: Buffer[] = []
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            const { fileID } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { fileID?: string }
            resolve(fileID)
          })
      })
      sending.end(bytes)
    })
  }
}
