import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { checkVideo } from '#shared/domain/media/check-video'
import { type MediaReader } from '#shared/domain/media/reader'
import { HttpRangeReader } from '../../../cloudfunctions/server/media/http-range-reader'
import { ffprobeFacts, mediabunnyFacts, mp4boxFacts } from '../../support/media-peers'
import { LIMITS } from './limits'

/** One reader of films in the race. `look` says how long the film behind the address lasts. */
export interface Contestant {
  readonly name: string
  look(url: string): Promise<Look>
}

export interface Look {
  readonly durationMs: number | undefined
  /** By the reader's own count, where it hangs up in the middle of answers. */
  readonly bytesRead?: number
}

const PATIENCE = { perRequest: 60_000, total: 60_000 }

/** All that are libraries read through the reader the cloud uses. */
async function through<Result>(url: string, look: (reader: MediaReader) => Promise<Result>): Promise<Result> {
  const reader = new HttpRangeReader(url, undefined, PATIENCE)
  try {
    return await look(reader)
  } finally {
    reader.close()
  }
}

async function check(reader: MediaReader): Promise<Look> {
  const { code, facts } = await checkVideo(reader, LIMITS)
  if (code !== 'OK') throw new Error(`the checker says ${code}`)
  return { durationMs: facts.durationMs }
}

function versionOf(name: string): string {
  const manifest = readFileSync(path.join(__dirname, `../../../node_modules/${name}/package.json`), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

const ffprobeVersion = () =>
  /version ([\d.]+)/.exec(execFileSync('ffprobe', ['-version'], { encoding: 'utf8' }))?.[1]

export const ours: Contestant = { name: 'our checker', look: (url) => through(url, check) }

export const peers = (): readonly Contestant[] => [
  { name: `mediabunny ${versionOf('mediabunny')}`, look: (url) => through(url, mediabunnyFacts) },
  { name: `mp4box ${versionOf('mp4box')}`, look: (url) => through(url, mp4boxFacts) },
  { name: `ffprobe ${ffprobeVersion()}`, look: ffprobeFacts },
]
