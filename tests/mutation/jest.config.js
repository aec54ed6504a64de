const { projects } = require('../../jest.config')

const unit = projects.find(({ displayName }) => displayName === 'unit')

/** The unit tests of the rules, for Stryker: what kills a mutant of `domain/` must be among them. */
module.exports = {
  ...unit,
  testMatch: ['access', 'media', 'season', 'work'].map(
    (folder) => `<rootDir>/tests/unit/${folder}/**/*.test.ts`,
  ),
}
