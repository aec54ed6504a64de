/** What the SDK answers about one of several files. */
export interface FileAnswer {
  readonly fileID: string
  readonly status: number
}

/** The SDK's status of a file that is not there: STORAGE_FILE_NONEXIST. */
export const NOT_THERE = -503003

/** Whether there is a file. Any other status is a failure of storage and throws: nobody's work is refused for it. */
export function isThere({ status }: FileAnswer): boolean {
  if (status !== 0 && status !== NOT_THERE) throw new Error(`storage answered ${status} for a file`)
  return status === 0
}
