import { type Access } from '#shared/domain/access/roles'
import { type ErrorCode, type RefusalDetails } from '#shared/domain/refusal'

declare const types: unique symbol

/** The cloud functions that answer people. Each answers only its own actions. */
export type Unit = 'api' | 'papers'

/**
 * A `write` runs in one transaction and is replayed by its request id. An `act` answers like a read, but leaves a row or works
 * outside the database. It is not remembered: repeating it does no harm.
 */
export type Effect = 'read' | 'write' | 'act'

/**
 * What reads show and other actions change: a phone reads the shown again once it has changed. `queue`: lists of an officer.
 * `review`: one work before an officer; the word on it is no change, since it leaves the page.
 */
export type Subject =
  | 'session'
  | 'roles'
  | 'season'
  | 'seasonFile'
  | 'units'
  | 'announcements'
  | 'calendars'
  | 'ownWorks'
  | 'ownWork'
  | 'queue'
  | 'review'
  | 'publicWorks'
  | 'messages'
  | 'jobs'

interface Common {
  readonly name: string
  readonly unit: Unit
  readonly access: Access
  /** Set where the answer tells a stranger whether they guessed a secret. It replaces the effect's allowance. */
  readonly allowance?: 'guesses'
  /** What it changes is read again after an unanswered try too, for its page shows whether it was done. */
  readonly looksAgain?: true
}

/** A read without `shows` is read again only when it has grown old. */
type Definition = Common &
  (
    | { readonly effect: 'read'; readonly shows?: readonly Subject[]; readonly changes?: undefined }
    | { readonly effect: 'write' | 'act'; readonly changes: readonly Subject[]; readonly shows?: undefined }
  )

/** One thing a person can do: its wire name, unit, access level, effect, input and output. */
export interface Action<Input = unknown, Output = unknown> extends Common {
  readonly effect: Effect
  readonly shows?: readonly Subject[]
  readonly changes?: readonly Subject[]
  readonly [types]?: { readonly input: Input; readonly output: Output }
}

export const action = <Input, Output>(definition: Definition): Action<Input, Output> => definition

/** How long a text may be, in UTF-16 units as input fields count them; trimmed where it has a minimum. */
export interface TextLimit {
  readonly min?: number
  readonly max: number
}

/** An action with the limits of its texts: its schema and its forms take them from here. */
export const withTexts = <Input, Output, Texts extends { readonly [Field in keyof Input]?: TextLimit }>(
  of: Action<Input, Output>,
  texts: Texts,
): Action<Input, Output> & { readonly texts: Texts } => ({ ...of, texts })

export type InputOf<A> = A extends Action<infer Input, infer _Output> ? Input : never
export type OutputOf<A> = A extends Action<infer _Input, infer Output> ? Output : never

/** WeChat's bound on the text of one call, bytes of UTF-8. Phone, function and local cloud all hold to it. */
export const CALL_TEXT_MAX_BYTES = 100 * 1024

/** What a phone sends to an action's unit. */
export interface CallEvent {
  readonly action: string
  readonly input: unknown
  /** One id per intention, kept over retries. 8–64 characters of [A-Za-z0-9_-]. */
  readonly requestId: string
}

export interface CallError {
  readonly code: ErrorCode
  readonly details: RefusalDetails
}

/** The cloud's answer. `serverNow` in epoch ms. */
export type Reply<Output> =
  | { readonly ok: true; readonly value: Output; readonly requestId: string; readonly serverNow: number }
  | { readonly ok: false; readonly error: CallError; readonly requestId: string; readonly serverNow: number }

/** Reads and acts that may travel in one call. */
export const MAX_READS_TOGETHER = 5

/** A page's reads and acts in one call; no writes. */
export interface TogetherEvent {
  readonly together: readonly CallEvent[]
}

/** The replies in the order of the questions. */
export interface TogetherReply {
  readonly replies: ReadonlyArray<Reply<unknown>>
}

/** Items of a page, unless the input asks for fewer. */
export const LIST_PAGE = 20

/** A page of a list; `next` is the cursor of the page after it, absent on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}
