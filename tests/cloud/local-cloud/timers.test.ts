import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLocalCloudProcess } from '../../support/local-cloud-process'

const EVERY_MS = 50
const TAKES_MS = 120

/** Notes its beginning and its end; longer than the time between two rounds. */
const FUNCTION = `const { appendFileSync } = require('node:fs')
exports.main = async (event) => {
  const note = (what) => appendFileSync(process.env.NOTES, event.TriggerName + ' ' + what + '\\n')
  note('begins')
  await new Promise((resolve) => setTimeout(resolve, ${TAKES_MS}))
  note('ends')
  if (event.TriggerName === 'failing') throw new Error('on purpose')
}`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'timers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function writeFunction(name: string, triggers: readonly object[]): void {
  const target = path.join(folder, 'functions', name)
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'index.js'), FUNCTION)
  writeFileSync(path.join(target, 'config.json'), JSON.stringify({ triggers }))
}

it('every declared timer fires again and again, one after the other, whatever becomes of another', async () => {
  const timer = (name: string) => ({ name, type: 'timer', config: '0 0 5 1 1 * *' })
  writeFunction('one', [timer('failing'), { name: 'elsewhere', type: 'cos' }])
  writeFunction('two', [timer('steady')])
  const notes = path.join(folder, 'notes')
  const cloud = await startLocalCloudProcess([
    ...['--data', path.join(folder, 'data'), '--functions', path.join(folder, 'functions')],
    ...['--timers', String(EVERY_MS), '--env', `NOTES=${notes}`, '--instances', '2'],
  ])
  const round = ['failing begins', 'failing ends', 'steady begins', 'steady ends']
  const told = () => (existsSync(notes) ? readFileSync(notes, 'utf8').trimEnd().split('\n') : [])
  while (told().length < 3 * round.length) await sleep(EVERY_MS)
  await cloud.stop()
  expect(told().slice(0, 3 * round.length)).toEqual([...round, ...round, ...round])
})
