type Field = string | number | readonly string[]

/** Writes one JSON line to the functions' log. Only named fields get in: no input, no answer, no document. */
export const logLine = (fields: Readonly<Record<string, Field>>): void => console.log(JSON.stringify(fields))

const CODE = /^[A-Za-z0-9_.-]{1,60}$/
const MAX_STACK_LINES = 12

/** The error's code, if any. The SDK's errors carry it in `code` or `errCode`. */
function codeOf(error: unknown): string | undefined {
  const { code, errCode } = (error ?? {}) as { code?: unknown; errCode?: unknown }
  return [code, errCode].map(String).find((each) => each !== 'undefined' && CODE.test(each))
}

/** The frames of the stack, without the message before them. */
const framesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .replace(error.message, '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, MAX_STACK_LINES)
        .map((line) => line.trim())
    : []

/** A fault's code or, without one, its kind; never its message. */
export const faultCodeOf = (error: unknown): string =>
  codeOf(error) ?? (error instanceof Error && CODE.test(error.name) ? error.name : 'UNKNOWN')

/** Logs a fault of ours by kind, code and place. Never its message: the SDK's messages repeat input or data. */
export function logFault(context: Readonly<Record<string, Field>>, error: unknown): void {
  const fault = error instanceof Error ? error.name : typeof error
  const code = codeOf(error)
  console.error(
    JSON.stringify({ ...context, fault, ...(code === undefined ? {} : { code }), frames: framesOf(error) }),
  )
}
