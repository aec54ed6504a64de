import v8 from 'node:v8'
import vm from 'node:vm'
import { checkAudio } from '#shared/domain/media/check-audio'
import { checkDocument } from '#shared/domain/media/check-document'
import { checkPhoto } from '#shared/domain/media/check-photo'
import { checkVideo } from '#shared/domain/media/check-video'
import { requireNoPlace } from '#shared/domain/media/places/read-places'
import { PICTURE_FORMATS } from '#shared/domain/media/picture'
import { MEDIA_CODES, MEDIA_WARNINGS, type MediaCheck } from '#shared/domain/media/verdict'
import {
  AUDIO_LIMITS,
  DOCUMENT_LIMITS,
  PHOTO_LIMITS,
  VIDEO_LIMITS,
} from '../../local-cloud/media-check/limits'
import { memoryReader } from './counting-reader'
import { mutant, type Mutant } from './mutations'
import { type MediaKind, type MediaSample } from './own-media'

/** What a spoiled file did that none may do. `mutant(bytes of file, seed)` makes it again. */
export interface Misbehaviour {
  readonly file: string
  readonly seed: number
  readonly how: string
  readonly what: string
}

export interface FuzzOutcome {
  readonly checked: number
  readonly codes: ReadonlySet<string>
  readonly misbehaved: readonly Misbehaviour[]
  /** Memory held after the run and not before it. */
  readonly grownBytes: number
}

const TIMEOUT_MS = 50
const ALL_PICTURES = { ...PHOTO_LIMITS, formats: PICTURE_FORMATS }

const checks: Record<MediaKind, (bytes: Uint8Array) => Promise<MediaCheck>> = {
  video: (bytes) => checkVideo(memoryReader(bytes), { ...VIDEO_LIMITS, require: requireNoPlace }),
  photo: (bytes) => checkPhoto(memoryReader(bytes), ALL_PICTURES),
  audio: (bytes) => checkAudio(memoryReader(bytes), { ...AUDIO_LIMITS, require: requireNoPlace }),
  document: (bytes) => checkDocument(memoryReader(bytes), DOCUMENT_LIMITS),
}

/** Checks `rounds` spoiled copies of all samples together, seeds counted from `seed`. */
export async function fuzz(
  samples: readonly MediaSample[],
  rounds: number,
  seed: number,
): Promise<FuzzOutcome> {
  const misbehaved: Misbehaviour[] = []
  const codes = new Set<string>()
  const before = heldBytes()
  for (let round = 0; round < rounds; round++) {
    const sample = samples[round % samples.length]
    if (!sample) throw new Error('nothing to spoil')
    const spoiled = mutant(sample.bytes, seed + round)
    const what = await judge(sample.kind, spoiled, codes)
    if (what !== undefined) misbehaved.push({ file: sample.name, seed: seed + round, how: spoiled.how, what })
  }
  return { checked: rounds, codes, misbehaved, grownBytes: heldBytes() - before }
}

/** What is wrong with the answer, or nothing. */
async function judge(kind: MediaKind, { bytes }: Mutant, codes: Set<string>): Promise<string | undefined> {
  try {
    const { check, ms } = await timed(kind, bytes)
    codes.add(check.code)
    if (ms > TIMEOUT_MS) return `took ${ms.toFixed(0)} ms of CPU`
    return isVerdict(check) ? undefined : `answered ${JSON.stringify(check)}`
  } catch (error) {
    return `threw ${String(error)}`
  }
}

/** ms of CPU; of a slow check the best of three, because others work on this machine too. */
async function timed(kind: MediaKind, bytes: Uint8Array): Promise<{ check: MediaCheck; ms: number }> {
  let best = Infinity
  for (let attempt = 1; ; attempt++) {
    const started = process.cpuUsage()
    const check = await checks[kind](bytes)
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
    if (best <= TIMEOUT_MS || attempt === 3) return { check, ms: best }
  }
}

const isOneOf = (known: readonly string[], value: string) => known.includes(value)

/** A code of ours with its verdict, and facts that survive JSON: bytes in memory are never to be asked for again. */
const isVerdict = ({ code, verdict, warnings, facts, details }: MediaCheck): boolean =>
  isOneOf(MEDIA_CODES, code) &&
  code !== 'RETRY' &&
  verdict === (code === 'OK' ? 'accept' : 'reject') &&
  warnings.every((warning) => isOneOf(MEDIA_WARNINGS, warning)) &&
  Object.values<unknown>({ ...facts, ...details }).every(
    (value) => typeof value !== 'number' || (Number.isFinite(value) && value >= 0),
  )

/** Bytes in use after everything unused is collected. */
function heldBytes(): number {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
