import { type OfficerKey, type WorkerKey } from './seed-people'

/** What happens to a work of the seed, by whom. `reason` names one of the sub-project's preset sentences. */
export type Deed =
  | { readonly kind: 'draft' | 'submit' | 'submitUnchecked' | 'withdraw' | 'withdrawConsent' }
  | { readonly kind: 'markEntered' | 'look' }
  | { readonly kind: 'resubmit'; readonly file?: string; readonly synopsis?: string }
  | { readonly kind: 'approve'; readonly by: OfficerKey; readonly internalNote: string }
  | { readonly kind: 'return' | 'reject'; readonly by: OfficerKey; readonly reason: string }
  | { readonly kind: 'takeDown'; readonly by: OfficerKey; readonly message: string }

/** A deed and its moment, `MM-DD HH:mm` of 2020 in Shanghai. */
export type Chapter = Deed & { readonly at: string }

/** A work of the seed. Its unit, its workplace and its author's name and phone are the author's own. */
export interface SeedWork {
  readonly author: WorkerKey
  readonly subProject: 'micro-video' | 'photography'
  readonly title: string
  readonly synopsis: string
  /** In seed-media. */
  readonly file: string
  /** The name it has on the phone, where that matters. */
  readonly fileName?: string
  /** The topic of a video; the place and day of a photo. */
  readonly topic?: string
  readonly takenPlace?: string
  readonly takenOn?: string
  readonly unitId?: string
  readonly consent?: boolean
  readonly ai?: boolean
  readonly story: readonly Chapter[]
}

export const draft = (at: string): Chapter => ({ at, kind: 'draft' })
export const submit = (at: string): Chapter => ({ at, kind: 'submit' })
/** Submits and asks for no check: the sweeping timer will. */
export const submitUnchecked = (at: string): Chapter => ({ at, kind: 'submitUnchecked' })
export const resubmit = (at: string, change: { file?: string; synopsis?: string }): Chapter => ({
  at,
  kind: 'resubmit',
  ...change,
})
export const withdraw = (at: string): Chapter => ({ at, kind: 'withdraw' })
export const withdrawConsent = (at: string): Chapter => ({ at, kind: 'withdrawConsent' })
/** “我已在官方平台报送”. */
export const markEntered = (at: string): Chapter => ({ at, kind: 'markEntered' })
/** The author looks at the work: nothing is new to him any more. */
export const look = (at: string): Chapter => ({ at, kind: 'look' })
export const approve = (at: string, by: OfficerKey, internalNote = ''): Chapter => ({
  at,
  kind: 'approve',
  by,
  internalNote,
})
export const sendBack = (at: string, by: OfficerKey, reason: string): Chapter => ({
  at,
  kind: 'return',
  by,
  reason,
})
export const reject = (at: string, by: OfficerKey, reason: string): Chapter => ({
  at,
  kind: 'reject',
  by,
  reason,
})
export const takeDown = (at: string, by: OfficerKey, message: string): Chapter => ({
  at,
  kind: 'takeDown',
  by,
  message,
})
