const { projects } = require('../../jest.config')

const unit = projects.find(({ displayName }) => displayName === 'unit')

/** Runs of thousands of files and of whole commands, which each surviving mutant would need again, and what reads the network. */
const LONG = [
  'fuzz',
  'differential',
  'truth-set',
  'media-check-command',
  'season-check-command',
  'http-range-reader',
]

/** The unit tests of the rules, for Stryker: what kills a mutant of `domain/` must be among them. */
module.exports = {
  ...unit,
  testMatch: ['access', 'media', 'season', 'work'].map(
    (folder) => `<rootDir>/tests/unit/${folder}/**/*.test.ts`,
  ),
  testPathIgnorePatterns: LONG.map((name) => `/${name}\\.test\\.ts$`),
}
