import { checkVideo } from '#shared/domain/media/check-video'
import { REWRAP_CODES } from '#shared/domain/media/rewrap/rewrap-fault'
import { VIDEO_LIMITS } from '../../local-cloud/media-check/limits'
import { memoryReader } from './counting-reader'
import { type Misbehaviour } from './fuzz-media'
import { structureFaults } from './mp4-structure'
import { mutant } from './mutations'
import { rewrap } from './rewrapped'

export interface RewrapFuzzOutcome {
  readonly rewrapped: number
  /** How often each code refused. */
  readonly refused: Readonly<Record<string, number>>
  readonly misbehaved: readonly Misbehaviour[]
}

const TIMEOUT_MS = 50

/** Re-wraps `rounds` spoiled copies of the films, seeds counted from `seed`. */
export async function fuzzRewrap(
  films: Readonly<Record<string, Uint8Array>>,
  rounds: number,
  seed: number,
): Promise<RewrapFuzzOutcome> {
  const names = Object.keys(films)
  const misbehaved: Misbehaviour[] = []
  const refused: Record<string, number> = {}
  let whole = 0
  for (let round = 0; round < rounds; round++) {
    const file = names[round % names.length] ?? ''
    const { bytes, how } = mutant(films[file] ?? new Uint8Array(0), seed + round)
    const answer = await judge(bytes)
    if (answer === 'OK') whole++
    else if (answer in CODES) refused[answer] = (refused[answer] ?? 0) + 1
    else misbehaved.push({ file, seed: seed + round, how, what: answer })
  }
  return { rewrapped: whole, refused, misbehaved }
}

const CODES: Readonly<Record<string, true>> = Object.fromEntries(REWRAP_CODES.map((code) => [code, true]))

/** `OK`, the code of a refusal, or what is wrong with the answer. */
async function judge(source: Uint8Array): Promise<string> {
  const before = Uint8Array.from(source)
  try {
    const started = process.cpuUsage()
    const made = await rewrap(source)
    const { user, system } = process.cpuUsage(started)
    if (Buffer.compare(before, source) !== 0) return 'changed the source'
    if ((user + system) / 1000 > TIMEOUT_MS && (await isSlow(source))) return 'took too long'
    if ('ok' in made) return made.code
    return (await resultFault(made, source)) ?? 'OK'
  } catch (error) {
    return `threw ${String(error)}`
  }
}

/** The best of ten: others work on this machine too, and the engine itself compiles and collects meanwhile. */
async function isSlow(source: Uint8Array): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const started = process.cpuUsage()
    await rewrap(source)
    const { user, system } = process.cpuUsage(started)
    if ((user + system) / 1000 <= TIMEOUT_MS) return false
  }
  return true
}

/** What becomes of a spoiled film may be a film the checker refuses, but is always an MP4, and never larger than what it took. */
async function resultFault(made: Uint8Array, source: Uint8Array): Promise<string | undefined> {
  const faults = structureFaults(made)
  if (faults.length > 0) return `wrote ${faults.join(', ')}`
  if (made.length > 2 * source.length + 65536) return `wrote ${made.length} bytes of ${source.length}`
  const { code } = await checkVideo(memoryReader(made), VIDEO_LIMITS)
  return ['NOT_MP4', 'QUICKTIME_MOV', 'NO_MOOV', 'TRUNCATED', 'RETRY'].includes(code)
    ? `is ${code}`
    : undefined
}
