import { finishUpload } from '#shared/contract/works/uploads'
import { call } from '../../api/call'
import { MobileData } from '../../api/sending/mobile-data'
import { RetryPlan } from '../../api/sending/retry-plan'
import { waitForNetwork } from '../../api/sending/wait-for-network'
import { startFileUpload } from '../../platform/file-upload'
import { readNetworkType, watchNetwork } from '../../platform/network-type'
import { type PickedFile } from '../../platform/picked-file'
import { type CheckedFile, FileSending, type SendPorts, type SendState } from './file-sending'

/** What the page that shows it says of the file. */
export interface SendingTerms extends Pick<SendPorts, 'start' | 'done'> {
  /** `isHeld`: a file that was made of it may still be needed. */
  check(file: PickedFile, isHeld: () => boolean): Promise<CheckedFile>
}

export interface SendingState {
  readonly file: SendState
  /** It waits for a person's word: the network costs money. */
  readonly asksMobileData: boolean
  /** It will be tried again by itself. */
  readonly triesAgain: boolean
}

/** One file on its way, with the question of mobile data and further tries. It outlives its page. */
export class OpenSending {
  state: SendingState
  readonly file: FileSending
  shown = false
  private readonly mobileData: MobileData
  private readonly plan: RetryPlan
  private readonly listeners = new Set<() => void>()

  constructor(public terms: SendingTerms) {
    this.file = new FileSending({
      check: (file) => this.terms.check(file, () => this.state.file.phase !== 'idle'),
      pass: (file) => this.mobileData.pass(file),
      start: (file) => this.terms.start(file),
      send: startFileUpload,
      finish: (arrived) => call(finishUpload, arrived),
      done: () => this.terms.done(),
    })
    this.state = { file: this.file.state, asksMobileData: false, triesAgain: false }
    this.mobileData = new MobileData({ network: readNetworkType, watch: watchNetwork }, this.tell)
    this.plan = new RetryPlan(this.file, waitForNetwork, this.tell)
    this.file.listen(this.tell)
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly read = (): SendingState => this.state

  allowMobileData(): void {
    this.mobileData.allow()
  }

  /** It goes on without a page, or has something to say when one shows it again. */
  get goesOn(): boolean {
    const { file } = this.state
    if (file.phase === 'failed') return file.failure.kind !== 'cancelled'
    return !['idle', 'refused', 'unreadable'].includes(file.phase)
  }

  private readonly tell = (): void => {
    this.state = { file: this.file.state, asksMobileData: this.mobileData.asks, triesAgain: this.plan.waits }
    this.listeners.forEach((listener) => listener())
  }
}

const open = new Map<string, OpenSending>()

/** The file on its way to that place, or the beginning of one. */
export const sendingTo = (place: string, terms: SendingTerms): OpenSending =>
  open.get(place) ?? new OpenSending(terms)

/** An earlier page left a file on its way there. */
export const isOnItsWay = (place: string): boolean => open.get(place)?.goesOn === true

/** A page shows it. The answer lets it go on without one, or gives it up. */
export function show(place: string, sending: OpenSending): () => void {
  open.set(place, sending)
  sending.shown = true
  return () => {
    sending.shown = false
    if (!sending.goesOn) return close(place, sending)
    const stop = sending.listen(() => {
      if (sending.shown) return stop()
      if (sending.goesOn) return
      stop()
      close(place, sending)
    })
  }
}

function close(place: string, sending: OpenSending): void {
  if (open.get(place) === sending) open.delete(place)
  sending.file.reset()
}
