import { CALL_TEXT_MAX_BYTES } from '#shared/contract/action'

/**
 * The platform's limits as the local cloud imitates them, and what the product may count on. Where WeChat's own value is
 * not confirmed the strictest known one stands here (docs/deploy.md lists them).
 */
export const limits = {
  /** A client's call: bytes of its JSON text. */
  callTextBytes: CALL_TEXT_MAX_BYTES,
  /** What a function may return: bytes of its JSON text (1 MB by the SDK's own error -604001; 6 MB elsewhere). */
  replyBytes: 1024 * 1024,
  /** Bytes of one object put into storage. */
  objectBytes: 1024 * 1024 * 1024,
  /** Bytes of an encoded cloudPath. */
  cloudPathBytes: 850,
  /** File ids in one getTempFileURL or deleteFile. */
  fileIdsPerCall: 50,
  /** Documents of one get() from a function: without a limit, and at most. */
  documentsDefault: 100,
  documentsMax: 1000,
  /** A transaction that is not committed by then is gone (docs.cloudbase.net/error-code/DATABASE_TRANSACTION_FAIL). */
  transactionMs: 30_000,
  /** A function that runs longer is killed; by the function's name. */
  functionTimeoutMs: { api: 20_000, events: 60_000 } as Readonly<Record<string, number>>,
  functionTimeoutDefaultMs: 20_000,
  /** How long a URL of getTempFileURL holds unless the function asks for less; how long an upload may wait to begin. */
  downloadUrlMs: 2 * 60 * 60 * 1000,
  downloadUrlMaxMs: 24 * 60 * 60 * 1000,
  uploadUrlMs: 30 * 60 * 1000,
  /** Real time between two firings of the timers of the demonstration. */
  timerEveryMs: 15_000,
} as const
