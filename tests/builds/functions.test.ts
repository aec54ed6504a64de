import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const DIST = path.resolve(__dirname, '../../dist')
const FUNCTION_CODE_MOST_BYTES = 150_000

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}

const localCloudWords = /local-cloud|\/__control|\/__fault|\/__client|libsql|mingo/

describe('the functions', () => {
  const functions = path.join(DIST, 'cloudfunctions')

  it.each([
    ['api', ['2020.json', 'config.json', 'index.js', 'package.json', 'season-rules.js', 'share-pictures']],
    ['events', ['config.json', 'index.js', 'package.json']],
  ])('%s has at most 150 KB of code, and the season as data beside it', (name, files) => {
    expect(readdirSync(path.join(functions, name)).sort()).toEqual(files)
    const code = readFileSync(path.join(functions, name, 'index.js'))
    expect(code.length).toBeLessThanOrEqual(FUNCTION_CODE_MOST_BYTES)
    expect(code.toString()).not.toContain('陕工办发')
  })

  it('are one JS file each but for what is loaded at its first use, with wx-server-sdk outside', () => {
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
    expect(stderr).toMatch(/"at \S+ \([^"]*api\/index\.js:\d+:\d+\)"/)
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
