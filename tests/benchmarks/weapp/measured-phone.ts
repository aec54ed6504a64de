import { setTimeout as sleep } from 'node:timers/promises'
import { type TestEnvironment } from '../../support/test-environment'
import { type MiniProgram } from '../../host/mini-program'
import { openMiniProgram } from '../../host/open-mini-program'
import { StepwiseCloud } from './stepwise-cloud'

/** So many turns in a row bring nothing new: more than lie between an answer, its drawing and the next question. */
const STILL_TURNS = 40

export interface Sent {
  readonly calls: number
  readonly bytes: number
}

/** A phone whose cloud answers one call after another, each when nothing moves any more. */
export class MeasuredPhone {
  private constructor(
    readonly phone: MiniProgram,
    private readonly cloud: StepwiseCloud,
  ) {}

  /** Opens the app on that page; no call has been answered yet. */
  static async open(environment: TestEnvironment, openid: string, path: string): Promise<MeasuredPhone> {
    const cloud = new StepwiseCloud(environment)
    const phone = await openMiniProgram({ cloud: cloud.environment, person: openid, path })
    const measured = new MeasuredPhone(phone, cloud)
    await measured.still()
    return measured
  }

  /** Answers calls until the page has its content; the calls that were made before it had. */
  async toContent(): Promise<number> {
    let made = 0
    while (!(await this.hasContent())) {
      // A poster is painted when its pictures are there, which no call brings.
      await this.phone.until('a call waits', async () => this.cloud.held > 0 || (await this.hasContent()))
      if (this.cloud.held === 0) continue
      made = await this.callsMade()
      await this.answerOne()
    }
    return made
  }

  /** Answers every call, and those that the answers lead to. */
  async toRest(): Promise<void> {
    while (this.cloud.held > 0) await this.answerOne()
  }

  /** Function calls that something leads to, none of them answered. */
  async callsOf(something: () => Promise<void>): Promise<number> {
    await this.phone.do('forget')
    await something()
    await this.still()
    return this.callsMade()
  }

  /** What something sends to the view until everything it asks for is answered. */
  async sentBy(something: () => Promise<void>): Promise<Sent> {
    await this.phone.do('forget')
    await something()
    await this.still()
    await this.toRest()
    return this.sent()
  }

  /** What was sent to the view since the records were last cleared. */
  async sent(): Promise<Sent> {
    const { setData } = await this.phone.recorded()
    return { calls: setData.length, bytes: setData.reduce((sum, { bytes }) => sum + bytes, 0) }
  }

  close(): Promise<void> {
    return this.phone.close()
  }

  /** Waits until the logic asks and draws nothing more: turns of its loop, not time, so that a busy machine is waited for. */
  private async still(): Promise<void> {
    let last = ''
    let same = 0
    while (same < STILL_TURNS) {
      await sleep(1)
      const { setData, functionCalls, api } = await this.phone.recorded()
      const seen = [setData.length, functionCalls.length, api.length].join(' ')
      same = seen === last ? same + 1 : 0
      last = seen
    }
    await this.phone.mustBeSound()
  }

  private async callsMade(): Promise<number> {
    return (await this.phone.recorded()).functionCalls.length
  }

  private async answerOne(): Promise<void> {
    await this.cloud.answerOne()
    await this.still()
  }

  private async hasContent(): Promise<boolean> {
    return !(await this.phone.has('.skeleton')) && (await this.phone.text()) !== ''
  }
}
