type Field = string | number | readonly string[]

/** One line of the functions' log, as JSON. Only what is listed by name gets in: no input, no answer, no document. */
export const logLine = (fields: Readonly<Record<string, Field>>): void => console.log(JSON.stringify(fields))

const CODE = /^[A-Za-z0-9_.-]{1,60}$/
const MAX_STACK_LINES = 12

/** The error's code where it has one. The SDK's errors carry it in `code` or `errCode`. */
function codeOf(error: unknown): string | undefined {
  const { code, errCode } = (error ?? {}) as { code?: unknown; errCode?: unknown }
  return [code, errCode].map(String).find((each) => each !== 'undefined' && CODE.test(each))
}

/** Where it happened: the frames of the stack, without the message in front of them. */
const framesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .replace(error.message, '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, MAX_STACK_LINES)
        .map((line) => line.trim())
    : []

/** A fault of ours: its kind, code and place. Never its message: those of the SDK repeat what was asked or written. */
export function logFault(context: Readonly<Record<string, Field>>, error: unknown): void {
  const fault = error instanceof Error ? error.name : typeof error
  const code = codeOf(error)
  console.error(
    JSON.stringify({ ...context, fault, ...(code === undefined ? {} : { code }), frames: framesOf(error) }),
  )
}
