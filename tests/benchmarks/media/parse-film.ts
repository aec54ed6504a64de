import { readFileSync } from 'node:fs'
import { checkVideo } from '#shared/domain/media/check-video'
import { memoryReader } from '../../support/counting-reader'
import { LIMITS } from './limits'

/** Run by itself: prints the ms of CPU of the first check of a process, then those of the ones after it, as a JSON list. */
const CHECKS = 8

async function main(path: string): Promise<void> {
  const reader = memoryReader(readFileSync(path))
  const times: number[] = []
  for (let check = 0; check < CHECKS; check++) {
    const started = process.cpuUsage()
    await checkVideo(reader, LIMITS)
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1000)
  }
  console.log(JSON.stringify(times))
}

void main(process.argv[2] ?? '')
