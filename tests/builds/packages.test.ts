import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const DIST = path.resolve(__dirname, '../../dist')
const MAIN_PACKAGE_MOST_BYTES = 520_000
/** What a cold start reads and compiles, `wx-server-sdk` apart. */
const FUNCTION_CODE_MOST_BYTES = 150_000

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}

interface AppJson {
  pages: string[]
  subPackages?: Array<{ root: string; pages: string[] }>
  tabBar: { list: Array<{ pagePath: string; iconPath: string; selectedIconPath: string }> }
}

const weapp = path.join(DIST, 'weapp')
const appJson = () => JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8')) as AppJson
const localCloudWords = /local-cloud|\/__control|\/__fault|\/__client|libsql|mingo/

describe('the weapp package', () => {
  it(`has a main package of at most ${MAIN_PACKAGE_MOST_BYTES} bytes`, () => {
    const roots = (appJson().subPackages ?? []).map(({ root }) => path.join(weapp, root) + path.sep)
    const bytes = filesUnder(weapp)
      .filter((file) => !roots.some((root) => file.startsWith(root)) && !file.endsWith('.map'))
      .reduce((sum, file) => sum + statSync(file).size, 0)
    console.info(`weapp main package: ${bytes} bytes`)
    expect(bytes).toBeLessThanOrEqual(MAIN_PACKAGE_MOST_BYTES)
  })

  it('holds every page and tab icon it declares', () => {
    const { pages, subPackages = [], tabBar } = appJson()
    const all = [
      ...pages,
      ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ]
    const needed = [
      ...all.flatMap((page) => ['js', 'wxml', 'json'].map((ending) => `${page}.${ending}`)),
      ...tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath]),
    ]
    expect(needed.filter((file) => !existsSync(path.join(weapp, file)))).toEqual([])
  })

  it('has every icon element in its templates', () => {
    expect(readFileSync(path.join(weapp, 'base.wxml'), 'utf8')).toContain('tmpl_0_')
  })

  it('holds nothing of the local cloud', () => {
    const holding = filesUnder(weapp).filter(
      (file) => /\.(js|wxml|json)$/.test(file) && localCloudWords.test(readFileSync(file, 'utf8')),
    )
    expect(holding).toEqual([])
  })
})

describe('the functions', () => {
  const functions = path.join(DIST, 'cloudfunctions')

  it.each([
    ['api', ['2020.json', 'config.json', 'index.js', 'package.json']],
    ['events', ['config.json', 'index.js', 'package.json']],
  ])('%s has at most 150 KB of code, and the season as data beside it', (name, files) => {
    expect(readdirSync(path.join(functions, name)).sort()).toEqual(files)
    const code = readFileSync(path.join(functions, name, 'index.js'))
    expect(code.length).toBeLessThanOrEqual(FUNCTION_CODE_MOST_BYTES)
    expect(code.toString()).not.toContain('陕工办发')
  })

  it('are one JS file each, with wx-server-sdk outside', () => {
    const listed = readdirSync(functions).sort()
    expect(listed).toEqual(['api', 'events'])
    for (const name of listed) {
      const manifest = JSON.parse(readFileSync(path.join(functions, name, 'package.json'), 'utf8')) as object
      expect(manifest).toMatchObject({ dependencies: { 'wx-server-sdk': '4.0.2' } })
      expect(readFileSync(path.join(functions, name, 'index.js'), 'utf8')).toContain(
        'require("wx-server-sdk")',
      )
    }
  })

  it('name the place of a fault in a stack trace, minified as they are', () => {
    const unit = JSON.stringify(path.join(functions, 'api/index.js'))
    const call = `require(${unit}).main({ action: 'session.read', input: 1n, requestId: 'abcdefgh' })`
    const { stderr } = spawnSync(process.execPath, ['-e', call], { encoding: 'utf8' })
    expect(stderr).toMatch(/"at dispatch \([^"]*api\/index\.js:\d+:\d+\)"/)
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
