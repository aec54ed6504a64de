export interface SetDataRecord {
  /** The route of the page it belongs to. */
  readonly page: string
  readonly target: 'page' | 'component'
  /** UTF-8 bytes of the argument as JSON. */
  readonly bytes: number
  readonly paths: readonly string[]
}

export interface FunctionCallRecord {
  readonly page: string
  readonly name: string
  readonly data: unknown
}

export interface ApiRecord {
  readonly name: string
  /** Its options, callbacks left out. */
  readonly options: unknown
}

/** Everything that happened and everything that must not happen. */
export class Records {
  readonly faults: string[] = []
  readonly setData: SetDataRecord[] = []
  readonly functionCalls: FunctionCallRecord[] = []
  readonly api: ApiRecord[] = []
  readonly warnings: string[] = []
  /** Event handlers of the logic that were called. */
  handled = 0
  /** Requests to the cloud that have no answer yet. */
  pending = 0

  fault(sentence: string): void {
    this.faults.push(sentence)
  }

  /** Forgets what happened, not what must not happen. */
  clear(): void {
    for (const list of [this.setData, this.functionCalls, this.api]) list.length = 0
  }
}

/** An error in one line, with where it was thrown in the package. */
export function told(error: unknown): string {
  const { message, stack, errMsg } = (error ?? {}) as { message?: string; stack?: string; errMsg?: string }
  const where = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ')
  return [message ?? errMsg ?? String(error), where].filter(Boolean).join(' · ')
}
