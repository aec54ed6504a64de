/** Whether everything is looked at, or only what `npm test` needs (tests/runner). */
export const IN_DEPTH = process.env.TESTS !== 'every-run'
