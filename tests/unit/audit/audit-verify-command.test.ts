import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOfHeads } from '#shared/domain/audit/chain'
import { auditVerifyCommand } from '../../support/audit-verify-command'
import { chainOf, exportOf, headsOf, sha256 } from './audit-chain'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const USAGE = `用法：npm run audit:verify -- 文件.jsonl
  退出码：0 完整；1 有一条不对；2 用法错误，或文件读不出来
`

function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const rows = chainOf('roles', 3)

it('passes a whole export, with the digest of its ends', async () => {
  expect(await auditVerifyCommand(written('whole.jsonl', exportOf(rows)))).toEqual({
    status: 0,
    stdout: `完整：3 条记录逐条相接，没有改动\n链尾摘要 ${digestOfHeads(headsOf(rows), sha256)}\n`,
    stderr: '',
  })
})

it('fails at the first broken row', async () => {
  const file = written('broken.jsonl', exportOf(rows).replace('baoji', 'xian'))
  expect(await auditVerifyCommand(file)).toEqual({
    status: 1,
    stdout: '第 2 行（权限第 1 条）：内容被改过\n',
    stderr: '',
  })
})

it('takes another file for none', async () => {
  const file = written('season.json', '{}')
  const stderr = `这不是导出的经办记录：${file}\n${USAGE}`
  expect(await auditVerifyCommand(file)).toEqual({ status: 2, stdout: '', stderr })
})

it.each([
  [[], '请给出一个文件'],
  [['--json'], '不认识选项 --json'],
  [['/no/such/file'], '没有这个文件：/no/such/file'],
  [[tmpdir()], `读不了这个文件：${tmpdir()}`],
])('is told how to be called after %j', async (args, told) => {
  expect(await auditVerifyCommand(...args)).toEqual({ status: 2, stdout: '', stderr: `${told}\n${USAGE}` })
})
