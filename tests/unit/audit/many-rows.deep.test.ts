import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFile } from '../../../local-cloud/audit-verify/check-file'
import { chainOf, exportOf } from './audit-chain'

jest.setTimeout(120_000)

const ROWS = 100_000
const MAX_MS = 10_000

const folder = mkdtempSync(join(tmpdir(), 'audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a hundred thousand rows are checked within ten seconds', async () => {
  const file = join(folder, 'export.jsonl')
  writeFileSync(file, exportOf(chainOf('roles', ROWS)))
  const startedAt = performance.now()
  expect(await checkFile(file)).toMatchObject({ outcome: 'whole', rows: ROWS })
  const tookMs = performance.now() - startedAt
  console.info(`${ROWS} rows checked in ${Math.round(tookMs)} ms`)
  expect(tookMs).toBeLessThan(MAX_MS)
})
