import type { Config } from 'jest'

const typescript = {
  transform: {
    '\\.[jt]sx?$': [
      'babel-jest',
      {
        configFile: false,
        babelrc: false,
        presets: [
          ['@babel/preset-env', { targets: { node: '20' } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
          '@babel/preset-typescript',
        ],
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(mediabunny)/)'],
} satisfies Partial<Config>

const project = (name: string, extra: Record<string, unknown> = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  ...typescript,
  ...extra,
})

const config: Config = {
  maxWorkers: 2,
  projects: [
    project('architecture'),
    project('unit'),
    project('cloud', { globalSetup: '<rootDir>/tests/support/local-cloud-setup.ts', globalTeardown: '<rootDir>/tests/support/local-cloud-teardown.ts' }),
    project('e2e'),
  ],
}

export default config
