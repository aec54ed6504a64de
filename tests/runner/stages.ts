import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Stage } from './stage'

const ROOT = path.resolve(__dirname, '../..')
const TSX = [process.execPath, '--import', 'tsx']

const npm = (script: string) => ({ program: ['npm', 'run', '--silent', script] })
const build = (app: 'h5' | 'weapp') => ({ program: [...TSX, 'tests/runner/build-app.ts', app] })

/** What every kind of run begins with. The builds do nothing where they are newer than their sources. */
const typesAndLint = (...flags: readonly string[]): Stage => ({
  name: 'types-and-lint',
  run: { program: [...TSX, 'tests/runner/types-and-lint.ts', ...flags] },
  cores: 1,
})
/** What `src/shared` says where it stands alone; how everything is written. */
const besideLint: readonly Stage[] = [
  { name: 'types-shared', run: npm('types:shared'), cores: 1 },
  { name: 'format', run: npm('format:check'), cores: 1 },
]
const builds: readonly Stage[] = [
  { name: 'build-h5', run: build('h5'), cores: 1, again: true },
  { name: 'build-weapp', run: build('weapp'), cores: 1, again: true },
  { name: 'build-functions', run: npm('build:functions'), cores: 1, again: true },
]
const NEEDS_WEAPP = ['build-weapp', 'build-functions']
const NEEDS_SITE = ['build-h5', 'build-functions']

/** `*.touched.test.ts` and `*.deep.test.ts` stay out. */
const EVERY_RUN = { TESTS: 'every-run' }

const unitOfEveryRun: Stage = {
  name: 'unit',
  run: { projects: ['architecture', 'unit'], env: EVERY_RUN },
  cores: 2,
}

/** `npm run check`: the inner loop. */
export const checkStages: readonly Stage[] = [typesAndLint(), ...besideLint, unitOfEveryRun]

/** `npm test`: what a commit must pass. Types and lint take about as long as all that stands beside them. */
export const everyStages: readonly Stage[] = [
  typesAndLint(),
  ...builds,
  ...besideLint,
  unitOfEveryRun,
  { name: 'cloud', run: { projects: ['cloud', 'histories'], env: EVERY_RUN }, cores: 2 },
  {
    name: 'weapp',
    run: { projects: ['builds', 'weapp', 'audit'], env: EVERY_RUN },
    after: NEEDS_WEAPP,
    cores: 2,
  },
  { name: 'e2e', run: { projects: ['e2e'], env: EVERY_RUN }, after: NEEDS_SITE, cores: 2 },
]

const folders = readdirSync(path.join(ROOT, 'src/shared/domain'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Stryker on one folder of the domain. */
export const mutationStages: readonly Stage[] = folders.map((folder) => ({
  name: `mutation-${folder}`,
  run: { program: [...TSX, 'tests/mutation/main.mts', '--only', folder, '--concurrency', '1'] },
  cores: 1,
}))

const touched = (project: string, after: readonly string[]): Stage => ({
  name: `touched-${project}`,
  run: { projects: [project], files: ['\\.touched\\.test\\.tsx?$'] },
  after,
  cores: 2,
})

const histories = (name: string, count: number, portion: number): Stage => ({
  name,
  run: {
    projects: ['histories'],
    env: { HISTORIES: String(count), HISTORY_PORTION: String(portion) },
  },
  cores: 2,
})

/** All that `npm run test:touched` may run; touched.ts says which. */
export const touchedStages: readonly Stage[] = [
  ...builds,
  touched('unit', []),
  touched('cloud', []),
  touched('weapp', NEEDS_WEAPP),
  touched('audit', NEEDS_WEAPP),
  {
    name: 'compiled',
    run: { projects: ['weapp'], files: ['package/compiler\\.touched\\.test\\.ts$'] },
    after: NEEDS_WEAPP,
    cores: 1,
  },
  histories('histories-2000', 2000, 0),
  ...mutationStages,
]

const PORTIONS = 5

/** `npm run test:deep`: everything, in pieces that are resumed. The long ones of one core stand side by side, histories last. */
export const deepStages: readonly Stage[] = [
  typesAndLint('--whole'),
  ...builds,
  ...besideLint,
  ...[...mutationStages].sort((one, other) => place(one) - place(other)),
  {
    name: 'unit',
    run: { projects: ['architecture', 'unit'], env: { MEDIA_FUZZ_ROUNDS: '10000' } },
    cores: 1,
  },
  { name: 'cloud', run: { projects: ['cloud'] }, cores: 1 },
  { name: 'weapp', run: { projects: ['builds', 'weapp'] }, after: NEEDS_WEAPP, cores: 1 },
  { name: 'audit', run: { projects: ['audit'] }, after: NEEDS_WEAPP, cores: 1 },
  { name: 'e2e', run: { projects: ['e2e'] }, after: NEEDS_SITE, cores: 1 },
  ...Array.from({ length: PORTIONS }, (_, at) => histories(`histories-${at + 1}`, 2000, at + 1)),
]

/** Season's mutants take longest, media's next: first come, first done. */
function place({ name }: Stage): number {
  return ['mutation-season', 'mutation-media', name].indexOf(name)
}
