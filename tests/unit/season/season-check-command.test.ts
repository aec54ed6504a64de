import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rawSeason2020 } from './season-2020'
import { at, set, subProject } from './spoil'

jest.setTimeout(60_000)

const ROOT = join(__dirname, '../../..')
const RIGHT = 'cloudfunctions/server/season/2020.json'
const folder = mkdtempSync(join(tmpdir(), 'season-'))
afterAll(() => rmSync(folder, { recursive: true }))

const USAGE = `用法：npm run season:check -- 文件.json
  退出码：0 可以安装；1 有错误；2 用法错误，或文件读不出来
`

/** As `npm run season:check` runs it. */
const command = (...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const [, ...words] = (scripts['season:check'] ?? '').split(' ')
    const node = execFile(process.execPath, [...words, ...args], { cwd: ROOT }, (_error, stdout, stderr) =>
      resolve({ status: node.exitCode ?? -1, stdout, stderr }),
    )
  })

function written(name: string, text: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

it('counts what a right file holds', async () => {
  expect(await command(RIGHT)).toEqual({
    status: 0,
    stdout: `可以安装：2020 年“网聚职工正能量 争做中国好网民”主题活动
单位 23 个，其中有分配数的 20 个，共 50 场；子项目 8 个
条款 88 条，其中通知 64 条，注明原文问题 19 处
系列活动 7 部分 15 项，省总网上活动 5 项
`,
    stderr: '',
  })
})

it('takes a file that begins with the mark Windows puts there', async () => {
  const marked = written('marked.json', `\ufeff${readFileSync(join(ROOT, RIGHT), 'utf8')}`)
  expect(await command(marked)).toMatchObject({ status: 0, stderr: '' })
})

it('says of every fault where it is and what stands there', async () => {
  const season = rawSeason2020()
  set(at(season.units, 1), { quota: 6 })
  set(subProject(season, 0), { theme: '微视频'.repeat(10) })
  set(at(subProject(season, 0).entrances, 0), { clauseId: 'annex2.9' })
  expect(await command(written('spoiled.json', JSON.stringify(season)))).toEqual({
    status: 1,
    stdout: `offlineActivitiesTarget.value：各单位的分配数相加与总数不符（这里写的是 50）。
subProjects[0].theme：条款里没有这几个字，须与通知原文一致（这里写的是 ${'微视频'.repeat(10)}）。
subProjects[0].entrances[0].clauseId：引用的条款不存在（这里写的是 annex2.9）。
共 3 处错误，这个文件不能安装。
`,
    stderr: '',
  })
})

it('refuses a form for what the app cannot tell apart', async () => {
  const { subProjects, ...season } = rawSeason2020()
  const calls = subProjects.map(({ spec, ...each }) => {
    const [first] = spec.media.options ?? []
    return first
      ? { ...each, spec: { ...spec, media: { ...spec.media, options: [first, first] } } }
      : { ...each, spec }
  })
  const file = written('alike.json', JSON.stringify({ ...season, subProjects: calls }))
  expect(await command(file)).toEqual({
    status: 1,
    stdout:
      'subProjects[5].spec.media.options[1].kind：平台还收不了这种材料，这一项的 formOpenHere 请改为 false（这里写的是 video）。\n' +
      '共 1 处错误，这个文件不能安装。\n',
    stderr: '',
  })
})

it('cuts short what is long, and says so of a file that is something else altogether', async () => {
  const long = written('long.json', JSON.stringify({ ...rawSeason2020(), slogan: '网'.repeat(5000) }))
  expect((await command(long)).stdout).toBe(
    `slogan：太长或太大（这里写的是 ${'网'.repeat(40)}…）。\n共 1 处错误，这个文件不能安装。\n`,
  )
  expect(await command(written('list.json', '[]'))).toEqual({
    status: 1,
    stdout: '整个文件：值的类型不对。\n共 1 处错误，这个文件不能安装。\n',
    stderr: '',
  })
})

it.each([
  ['no file', () => [], '请给出一个文件。'],
  ['two files', () => [RIGHT, RIGHT], '请给出一个文件。'],
  ['an option', () => ['--json', RIGHT], '不认识的选项：--json'],
  ['a file that is not there', () => ['nowhere.json'], '找不到文件：nowhere.json'],
  ['a folder', () => ['src'], '读不出文件：src'],
  ['a file that is not JSON', () => ['README.md'], '不是 JSON 文件：README.md'],
  [
    'a file in GBK',
    () => [written('gbk.json', Buffer.from('7b22c3fbd7d6223a2022b2e2cad4227d', 'hex'))],
    `不是 UTF-8 编码（多半是 GBK），请另存为 UTF-8：${join(folder, 'gbk.json')}`,
  ],
])('refuses %s, and says how it is called', async (_what, args, sentence) => {
  expect(await command(...args())).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n${USAGE}` })
})
