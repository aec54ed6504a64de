import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { killProcessGroups, runInGroup } from '../../../local-cloud/start/process-groups'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // A killed process that nobody has waited for yet still has its number.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries++) await sleep(50)
  expect(condition()).toBe(true)
}

/** Starts a worker that would live on for a minute, tells its number, and then does `then`. */
const parent = (then: string) => `
  const worker = require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  require('fs').writeFileSync('pid', String(worker.pid))
  ${then}`

describe('programs in a group of their own', () => {
  let folder: string
  const workerPid = () => {
    try {
      return Number(readFileSync(path.join(folder, 'pid'), 'utf8'))
    } catch {
      return 0
    }
  }
  const run = (code: string) => {
    writeFileSync(path.join(folder, 'program.js'), code)
    return runInGroup([path.join(folder, 'program.js')], { cwd: folder })
  }

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'groups-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('report their exit code and all they wrote', async () => {
    const program = `console.log('out'); console.error('err'); process.exitCode = 3`
    const { code, output } = await run(program)
    expect([code, output.split('\n').sort()]).toEqual([3, ['', 'err', 'out']])
  })

  it('end together with their workers when they are killed', async () => {
    const running = run(parent(`setTimeout(() => {}, 60000)`))
    await until(() => workerPid() > 0)
    killProcessGroups()
    expect((await running).code).toBe(1)
    await until(() => !isAlive(workerPid()))
  })

  it('leave no worker behind when they end by themselves', async () => {
    await run(parent(`setTimeout(() => process.exit(0), 200)`))
    await until(() => !isAlive(workerPid()))
  })
})
