const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes longest, first: on a clean checkout jest knows files by their size alone. */
const LONGEST = [
  'cloud/authorization/authorization',
  'cloud/privacy',
  'cloud/histories/first-half',
  'cloud/histories/second-half',
  'cloud/dispatch/replay',
  'e2e/every-call',
  'e2e/faults/reads',
  'e2e/faults/writes',
  'e2e/file-slots',
  'e2e/notice',
  'weapp/audit/pages',
  'weapp/package/compiler.touched',
  'weapp/audit/spoiled-pages.touched',
  'weapp/seeded-faults.touched',
]

/** Without it two workers could begin with what is short and one end alone with what is long. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((each) => path.replaceAll('\\', '/').includes(`/tests/${each}.`))
      return found < 0 ? LONGEST.length : found
    }
    // A stable sort: all others keep jest's own order.
    return super.sort(tests).sort((one, other) => place(one) - place(other))
  }
}
