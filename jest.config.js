const typescript = {
  transform: {
    '\\.m?[jt]sx?$': '<rootDir>/tests/support/esbuild-transform.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(mediabunny|hucre)/)'],
}

/** `*.touched.test.ts` and `*.deep.test.ts` wait for test:touched and test:deep (tests/runner). */
const OTHER_RUNS = process.env.TESTS === 'every-run' ? ['\\.(touched|deep)\\.test\\.tsx?$'] : []

const project = (name, { testPathIgnorePatterns = [], ...extra } = {}) => ({
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testPathIgnorePatterns: [...OTHER_RUNS, ...testPathIgnorePatterns],
  testEnvironment: 'node',
  ...typescript,
  ...extra,
})

const cloud = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/cloud-test-timeout.ts'],
  globalSetup: '<rootDir>/tests/support/local-cloud-setup.ts',
  globalTeardown: '<rootDir>/tests/support/local-cloud-teardown.ts',
}

const weapp = {
  testEnvironment: '<rootDir>/tests/host/jest-environment.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/support/cloud-test-timeout.ts'],
  globalSetup: '<rootDir>/tests/weapp/setup.ts',
  globalTeardown: '<rootDir>/tests/support/local-cloud-teardown.ts',
}

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Windows that the audit draws in at once.
  maxConcurrency: 3,
  testSequencer: '<rootDir>/tests/support/longest-first.js',
  projects: [
    project('architecture'),
    project('unit'),
    project('cloud', { ...cloud, testPathIgnorePatterns: ['/tests/cloud/histories/'] }),
    project('histories', { ...cloud, testMatch: ['<rootDir>/tests/cloud/histories/**/*.test.ts'] }),
    project('builds'),
    project('e2e', {
      setupFilesAfterEnv: ['<rootDir>/tests/support/cloud-test-timeout.ts'],
      globalSetup: '<rootDir>/tests/support/site-setup.ts',
      globalTeardown: '<rootDir>/tests/support/local-cloud-teardown.ts',
    }),
    project('weapp', { ...weapp, testPathIgnorePatterns: ['/tests/weapp/audit/'] }),
    project('audit', { ...weapp, testMatch: ['<rootDir>/tests/weapp/audit/**/*.test.ts'] }),
  ],
}
