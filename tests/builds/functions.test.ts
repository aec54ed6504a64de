import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'

const DIST = path.resolve(__dirname, '../../dist')
/** What a cold start may load of our own. */
const MAX_BYTES_AT_LOAD = 120_000
/** Files of `api` that are loaded at their first use. */
const LOADED_LATER = [
  'announcements.js',
  'audit.js',
  'calendar.js',
  'gallery.js',
  'manage-handlers.js',
  'messages.js',
  'reviews.js',
  'roles.js',
  'search.js',
  'season-rules.js',
  'season.js',
  'session.js',
  'sharing.js',
  'team.js',
  'units.js',
  'uploads.js',
  'works.js',
]

/** The same of `papers`: each library lies in the file of the one module that knows it. */
const PAPERS_LOADED_LATER = [
  'papers.js',
  'take-up-jobs.js',
  'write-document.js',
  'write-form.js',
  'write-sheet.js',
]

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}

const localCloudWords = /local-cloud|\/__control|\/__fault|\/__client|libsql|mingo/

describe('the functions', () => {
  const functions = path.join(DIST, 'cloudfunctions')

  /** The unit's own files that `require('./index.js')` loads in a process of its own. */
  function loadedAtOnce(unit: string): readonly string[] {
    const folder = path.join(functions, unit)
    const script = `require('./index.js'); console.log(JSON.stringify(Object.keys(require.cache)))`
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })
    const loaded = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as string[]
    return loaded.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file))
  }

  it.each([
    [
      'api',
      [
        '2020.json',
        'calendars.json',
        'config.json',
        'hanzi-readings.json',
        'index.js',
        'package.json',
        'share-pictures',
        'unit-words.json',
        ...LOADED_LATER,
      ],
    ],
    ['papers', ['config.json', 'fonts', 'index.js', 'package.json', ...PAPERS_LOADED_LATER]],
    ['events', ['config.json', 'index.js', 'package.json', 'read-for-hash.js']],
  ])('%s is what it loads at once, what it loads at its first use, and data beside it', (unit, files) => {
    const listed = readdirSync(path.join(functions, unit))
    expect(listed.filter((name) => !/^chunk-\w+\.js$/.test(name)).sort()).toEqual([...files].sort())
  })

  it.each(['api', 'events', 'papers'])(
    '%s loads at most 120 KB of its own at once, and no season',
    (unit) => {
      const loaded = loadedAtOnce(unit)
      expect(loaded).toContain('index.js')
      expect(
        loaded.filter((file) => [...LOADED_LATER, ...PAPERS_LOADED_LATER, 'read-for-hash.js'].includes(file)),
      ).toEqual([])
      const code = loaded.map((file) => readFileSync(path.join(functions, unit, file)))
      expect(code.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThanOrEqual(MAX_BYTES_AT_LOAD)
      expect(Buffer.concat(code).toString()).not.toContain('陕工办发')
    },
  )

  it('need nothing but wx-server-sdk, which lies outside', () => {
    const listed = readdirSync(functions).sort()
    expect(listed).toEqual(['api', 'events', 'papers'])
    for (const name of listed) {
      const manifest = JSON.parse(readFileSync(path.join(functions, name, 'package.json'), 'utf8')) as object
      expect(manifest).toMatchObject({ dependencies: { 'wx-server-sdk': '4.0.2' } })
      const scripts = readdirSync(path.join(functions, name)).filter((file) => file.endsWith('.js'))
      const required = scripts.flatMap((file) =>
        [...readFileSync(path.join(functions, name, file), 'utf8').matchAll(/require\("([^"]+)"\)/g)].map(
          ([, wanted = '']) => wanted,
        ),
      )
      const packages = required.filter((wanted) => !wanted.startsWith('./') && !isBuiltin(wanted))
      expect(new Set(packages)).toEqual(new Set(['wx-server-sdk']))
    }
  })

  it('name the place of a fault in a stack trace, minified as they are', () => {
    const unit = JSON.stringify(path.join(functions, 'api/index.js'))
    const call = `require(${unit}).main({ action: 'session.read', input: 1n, requestId: 'abcdefgh' })`
    const { stderr } = spawnSync(process.execPath, ['-e', call], { encoding: 'utf8' })
    expect(stderr).toMatch(/"at \S+ \([^"]*api\/[\w-]+\.js:\d+:\d+\)"/)
  })

  it('hold nothing of the local cloud', () => {
    const holding = filesUnder(functions).filter((file) => localCloudWords.test(readFileSync(file, 'utf8')))
    expect(holding).toEqual([])
  })

  it('are where project.config.json points', () => {
    const project = JSON.parse(readFileSync(path.resolve(DIST, '../project.config.json'), 'utf8')) as object
    expect(project).toMatchObject({
      miniprogramRoot: 'dist/weapp/',
      cloudfunctionRoot: 'dist/cloudfunctions/',
    })
  })
})
