/** What Node itself warns of: `(node:123) MaxListenersExceededWarning: …`. */
const WARNING = /^\(node:\d+\) (.+)$/gm

/** Warnings that nobody here can mend. */
const KNOWN: readonly RegExp[] = []

/** Node's warnings in a stage's output: each means something was forgotten, and makes the stage red. */
export function nodeWarnings(output: string): readonly string[] {
  const said = [...output.matchAll(WARNING)].map(([, warning = '']) => warning)
  return [...new Set(said)].filter((warning) => !KNOWN.some((known) => known.test(warning)))
}
