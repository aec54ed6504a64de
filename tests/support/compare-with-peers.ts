import { readFileSync } from 'node:fs'
import { checkVideo } from '#shared/domain/media/check-video'
import { VIDEO_LIMITS } from '../../local-cloud/media-check/limits'
import { memoryReader } from './counting-reader'
import { ffprobeFacts, mediabunnyFacts, type PeerFacts } from './media-peers'

/** The checker rounds a length down to whole ms, and ffprobe's may come from a header that was rounded up to them. */
const TOLERANCE_MS = 2

const FACTS = ['durationMs', 'width', 'height', 'rotationCw', 'videoCodec', 'audioCodec', 'hasAudio'] as const
export type ComparedFact = (typeof FACTS)[number]
export type Peer = 'mediabunny' | 'ffprobe'

/** A fact two readers of one film do not agree on. */
export interface Difference {
  readonly peer: Peer
  readonly fact: ComparedFact
  readonly ours: unknown
  readonly theirs: unknown
}

/** Reads an accepted film with the checker and both peers. The film must be sane: mediabunny runs in this process. */
export async function compareWithPeers(film: string): Promise<Difference[]> {
  const reader = memoryReader(readFileSync(film))
  const { code, facts } = await checkVideo(reader, VIDEO_LIMITS)
  if (code !== 'OK') throw new Error(`the checker says ${code}`)
  const readings: [Peer, PeerFacts][] = [
    ['mediabunny', await mediabunnyFacts(reader)],
    ['ffprobe', await ffprobeFacts(film)],
  ]
  return readings.flatMap(([peer, read]) =>
    FACTS.filter((fact) => !alike(fact, facts[fact], read[fact])).map((fact) => ({
      peer,
      fact,
      ours: facts[fact],
      theirs: rounded(read[fact]),
    })),
  )
}

const alike = (fact: ComparedFact, ours: unknown, theirs: unknown) =>
  fact === 'durationMs' ? Math.abs(Number(ours) - Number(theirs)) <= TOLERANCE_MS : ours === theirs

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value) : value)
