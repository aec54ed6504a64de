import { readdirSync } from 'node:fs'
import path from 'node:path'
import { touchedStages } from '../../runner/stages'
import { stagesTouchedBy } from '../../runner/touched'

const asked = (...files: string[]) => [...stagesTouchedBy(files)].sort()

describe('a change asks for the stages that its place names', () => {
  it.each([
    ['a page', 'src/pages/home/index.tsx', ['compiled']],
    ['a document', 'docs/deploy.md', []],
    ['a use case of works', 'cloudfunctions/server/works/submit-work.ts', ['histories-2000']],
    ['a use case of the season', 'cloudfunctions/server/season/amend-season.ts', []],
    ['the dispatch', 'cloudfunctions/server/dispatch/dispatch.ts', ['histories-2000']],
    ['a rule of works', 'src/shared/domain/work/submit.ts', ['compiled', 'histories-2000', 'mutation-work']],
    ['a rule of media', 'src/shared/domain/media/png.ts', ['compiled', 'mutation-media', 'touched-unit']],
    ['a test of a rule', 'tests/unit/season/units.test.ts', ['mutation-season']],
    ['a history', 'tests/cloud/histories/moves.ts', ['histories-2000']],
    ['the stand-in of WeChat', 'tests/host/runtime/screen.ts', ['touched-audit', 'touched-weapp']],
    ['a journey', 'tests/weapp/poster.test.ts', ['touched-audit', 'touched-weapp']],
    ['a rule of the audit', 'tests/weapp/audit/in-page/contrast.ts', ['touched-audit', 'touched-weapp']],
    [
      'the local cloud',
      'local-cloud/database/query-plan.ts',
      ['touched-cloud', 'touched-unit', 'touched-weapp'],
    ],
    ['the loader of many works', 'tests/benchmarks/queries/scene.ts', ['touched-cloud']],
  ])('%s: %s', (_what, file, stages) => {
    expect(asked(file)).toEqual(stages)
  })

  it('asks for each once, whatever the number of files', () => {
    const files = ['src/shared/domain/work/submit.ts', 'src/shared/domain/work/decide.ts']
    expect(asked(...files)).toEqual(['compiled', 'histories-2000', 'mutation-work'])
  })
})

describe('every stage that a path can ask for', () => {
  const domain = path.resolve(__dirname, '../../../src/shared/domain')
  const folders = readdirSync(domain, { withFileTypes: true }).filter((each) => each.isDirectory())
  const known = touchedStages.map(({ name }) => name)

  it.each([
    ...folders.map(({ name }) => `src/shared/domain/${name}/any.ts`),
    ...folders.map(({ name }) => `tests/unit/${name}/any.test.ts`),
    ...['tests/host/any.ts', 'tests/support/any.ts', 'local-cloud/any.ts', 'jest.config.js'],
    ...['config/limits.ts', 'tests/mutation/runner.mts', 'tests/cloud/histories/any.ts'],
  ])('exists: %s', (file) => {
    const stages = asked(file)
    expect(stages.length).toBeGreaterThan(0)
    expect(stages.filter((stage) => !known.includes(stage))).toEqual([])
  })
})
