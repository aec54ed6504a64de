import { CALL_TEXT_MAX_BYTES } from '#shared/contract/action'

/**
 * The platform's limits that the local cloud imitates and the product may count on. If WeChat's value is not confirmed, the
 * strictest known one stands here (docs/deploy.md lists them).
 */
export const limits = {
  /** Bytes of a client call's JSON text. */
  callTextBytes: CALL_TEXT_MAX_BYTES,
  /** Bytes of a function's JSON answer (1 MB by the SDK's own error -604001; 6 MB elsewhere). */
  replyBytes: 1024 * 1024,
  /** Bytes of one object put into storage. */
  objectBytes: 1024 * 1024 * 1024,
  /** Bytes of an encoded cloudPath. */
  cloudPathBytes: 850,
  /** File ids in one getTempFileURL or deleteFile. */
  fileIdsPerCall: 50,
  /** Documents of one get() from a function: by default, and at most. */
  documentsDefault: 100,
  documentsMax: 1000,
  /** Documents that one transaction writes: the house's own limit, below every known one (design §5). */
  transactionWrites: 20,
  /** A transaction uncommitted by then is lost (docs.cloudbase.net/error-code/DATABASE_TRANSACTION_FAIL). */
  transactionMs: 30_000,
  /** A function that runs longer is killed; by function name. */
  functionTimeoutMs: { api: 20_000, events: 60_000, papers: 60_000 } as Readonly<Record<string, number>>,
  functionTimeoutDefaultMs: 20_000,
  /** How long a getTempFileURL URL holds by default, and how long an upload may wait to begin. */
  downloadUrlMs: 2 * 60 * 60 * 1000,
  downloadUrlMaxMs: 24 * 60 * 60 * 1000,
  uploadUrlMs: 30 * 60 * 1000,
  /** Real time between two firings of the demonstration's timers. */
  timerEveryMs: 15_000,
} as const
