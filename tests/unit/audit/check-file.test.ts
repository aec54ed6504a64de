import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AUDIT_STREAMS } from '#shared/domain/audit/audit-row'
import { auditVerify } from '#shared/texts/audit-verify'
import { checkFile } from '../../../local-cloud/audit-verify/check-file'
import { chainOf, exportOf, headsOf, spliced, swapped } from './audit-chain'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

function check(text: string) {
  const file = join(folder, 'export.jsonl')
  writeFileSync(file, text)
  return checkFile(file)
}

const rows = [...chainOf('roles', 9000), ...chainOf('season', 1000)]
const whole = exportOf(rows)
const lines = whole.split('\n')
const lineAt = (at: number) => lines[at] ?? ''
const flipped = (at: number, from: string, to: string) =>
  spliced(lines, at, 1, lineAt(at).replace(from, to)).join('\n')

it('ten thousand rows as they were exported are whole', async () => {
  expect(await check(whole)).toEqual({ outcome: 'whole', rows: 10_000, heads: headsOf(rows) })
})

it.each([
  ['a flip', flipped(4321, 'baoji', 'xian'), '第 4322 行（权限第 4321 条）：内容被改过'],
  ['a removal', spliced(lines, 4321, 1).join('\n'), '第 4322 行（权限第 4322 条）：前面缺少记录'],
  [
    'an insertion',
    spliced(lines, 4321, 0, lineAt(4320)).join('\n'),
    '第 4322 行（权限第 4320 条）：次序不对：这一条重复，或与别的记录换了位置',
  ],
  ['a swap', swapped(lines, 40, 50).join('\n'), '第 41 行（权限第 50 条）：前面缺少记录'],
  [
    'the last row of a stream removed',
    spliced(lines, 10_000, 1).join('\n'),
    '第 10004 行（年度活动第 1000 条）：末尾缺少记录，或结尾不一致',
  ],
  [
    'the end of a stream removed',
    spliced(lines, 10_000 + AUDIT_STREAMS.length, 1).join('\n'),
    '第 10010 行（被拒绝的操作）：末尾缺少记录，或结尾不一致',
  ],
  [
    'another digest',
    flipped(10_001 + AUDIT_STREAMS.length, '"seq":1000', '"seq":999'),
    '第 10010 行：与当天留下的摘要不一致',
  ],
  ['a field more', flipped(7, '"facts"', '"note":"","facts"'), '第 8 行：这一行不是经办记录'],
  ['half a line', spliced(lines, 7, 1, '{"row":').join('\n'), '第 8 行：这一行不是经办记录'],
])('%s is told by its line', async (_what, text, told) => {
  const checked = await check(text)
  if (checked.outcome !== 'broken') throw new Error(checked.outcome)
  expect(auditVerify.broken(checked.at)).toBe(told)
})

it.each([
  ['nothing', ''],
  ['another file', '{"key":"2020"}\n'],
  ['no JSON', 'PK\u0003\u0004'],
])('%s is no export', async (_what, text) => {
  expect(await check(text)).toEqual({ outcome: 'unreadable' })
})
