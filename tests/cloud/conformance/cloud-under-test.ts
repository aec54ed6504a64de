/** What not every cloud can be asked from here. A test names what it needs; where that is lacking it is skipped by name. */
export type Ability =
  /** The collection `probeUnique` has a unique index on `code`. */
  | 'a unique index'
  /** Acting as a person's phone: calling functions, uploading; and a timer that fires. */
  | 'phones'
  /** Scripts run inside a function, with the token, the permissions and the end of an invocation. */
  | 'invocations'
  /** Objects are never overwritten (config/storage-rules.ts). */
  | 'create-only storage'

/** A refusal as the SDK, or the platform around a function, tells it. */
export interface CloudRefusal {
  readonly errCode?: number
  readonly code?: string
  readonly message: string
}

/** One person's phone, by its openid. */
export interface Phone {
  call(functionName: string, data: unknown): Promise<unknown>
  upload(cloudPath: string, bytes: Uint8Array): Promise<{ readonly fileID: string }>
}

/**
 * A cloud as the product's functions know it: through wx-server-sdk. Its collections `probeThings` and `probeUnique` are
 * the suite's to fill and to empty.
 */
export interface CloudUnderTest {
  readonly name: string
  readonly abilities: ReadonlySet<Ability>
  /** Empties the suite's collections: before each test. */
  begin: () => Promise<void>
  /** After each test. */
  end: () => Promise<void>
  /**
   * Runs `script`, the body of an async function of (cloud, db, _, things, input), with a function's authority. `things` is
   * the collection probeThings. A failure is thrown as a CloudRefusal.
   */
  run: <Value = unknown>(script: string, input?: unknown) => Promise<Value>
  phone: (openid: string) => Phone
  /** Fires a timer trigger and answers what the function returned. */
  fireTimer: (functionName: string, triggerName: string) => Promise<unknown>
}
