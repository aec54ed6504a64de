import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logFile } from '../../../local-cloud/functions/log-file'

const folder = mkdtempSync(join(tmpdir(), 'log-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a log is its owner’s, and does not grow without an end', () => {
  const path = join(folder, 'functions.log')
  const log = logFile(path, 1000)
  for (let line = 0; line < 100; line++) log(`line ${line} ${'x'.repeat(50)}`)
  expect(readdirSync(folder).sort()).toEqual(['functions.log', 'functions.log.1'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(path).size + statSync(`${path}.1`).size).toBeLessThan(2200)
  expect(readFileSync(path, 'utf8')).toMatch(/line 99 x+\n$/)
})

it('a log that cannot be written ends nothing', () => {
  expect(() => logFile('/dev/full')('a line')).not.toThrow()
  expect(() => logFile(join(folder, 'nowhere', 'functions.log'))('a line')).not.toThrow()
})
