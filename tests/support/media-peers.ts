import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CustomSource, Input, Logging, LogLevel, MP4 } from 'mediabunny'
import { createFile, MP4BoxBuffer, type Movie } from 'mp4box'
import { type MediaReader } from '#shared/domain/media/reader'

/** What another reader says of a film, in our words: coded pixels, degrees clockwise, codecs as ffprobe names them. */
export interface PeerFacts {
  readonly durationMs: number
  readonly width: number | undefined
  readonly height: number | undefined
  readonly rotationCw: number
  readonly videoCodec: string | undefined
  readonly audioCodec: string | undefined
  readonly hasAudio: boolean
}

interface Probe {
  readonly format: { readonly duration?: string }
  readonly streams: readonly {
    readonly codec_type: string
    readonly codec_name?: string
    readonly width?: number
    readonly height?: number
    readonly side_data_list?: readonly { readonly rotation?: number }[]
  }[]
}

export interface FfprobeFacts extends PeerFacts {
  /** Bytes it took in by its own count; what it left unread on the way does not count. */
  readonly bytesRead: number
}

/** By the ffprobe program; `target` is a path or an address. Rejects where ffprobe refuses the file. */
export async function ffprobeFacts(target: string): Promise<FfprobeFacts> {
  const args = ['-v', 'verbose', '-show_format', '-show_streams', '-of', 'json', target]
  const { stdout, stderr } = await promisify(execFile)('ffprobe', args, {
    timeout: 30_000,
    maxBuffer: 2 ** 24,
  })
  const { format, streams } = JSON.parse(stdout) as Probe
  const video = streams.find(({ codec_type }) => codec_type === 'video')
  const audio = streams.find(({ codec_type }) => codec_type === 'audio')
  const turned = video?.side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0
  return {
    bytesRead: Number(/Statistics: (\d+) bytes read/.exec(stderr)?.[1]),
    durationMs: Number(format.duration) * 1000,
    width: video?.width,
    height: video?.height,
    rotationCw: (360 - turned) % 360,
    videoCodec: video?.codec_name,
    audioCodec: audio?.codec_name,
    hasAudio: audio !== undefined,
  }
}

/** A codec it does not know is told by its absence. */
Logging.level = LogLevel.Errors

/** mediabunny's own names where they differ. */
const MEDIABUNNY_CODECS: Readonly<Record<string, string>> = { avc: 'h264' }

const named = (codec: string | null | undefined) => (codec ? (MEDIABUNNY_CODECS[codec] ?? codec) : undefined)

/** By mediabunny. Give it sane files only: a table that claims 2^31 rows ends the process. */
export async function mediabunnyFacts(reader: MediaReader): Promise<PeerFacts> {
  await reader.read(0, 1)
  const source = new CustomSource({
    getSize: () => reader.size(),
    read: (start, end) => reader.read(start, end - start),
    prefetchProfile: 'network',
  })
  const input = new Input({ formats: [MP4], source })
  try {
    const video = await input.getPrimaryVideoTrack()
    const audio = await input.getPrimaryAudioTrack()
    return {
      durationMs: (await input.computeDuration()) * 1000,
      width: await video?.getCodedWidth(),
      height: await video?.getCodedHeight(),
      rotationCw: (await video?.getRotation()) ?? 0,
      videoCodec: named(await video?.getCodec()),
      audioCodec: named(await audio?.getCodec()),
      hasAudio: audio !== null,
    }
  } finally {
    input.dispose()
  }
}

const MP4BOX_PIECE_BYTES = 65536

/** By mp4box, fed where it asks to be. Give it sane files only: a table that claims 2^31 rows ends the process. */
export const mp4boxFacts = async (reader: MediaReader): Promise<PeerFacts> =>
  fromMp4box(await mp4boxMovie(reader))

/** Each track's codec with its profile, as a browser asks for it; none where its description cannot be read. */
export const mp4boxCodecs = async (reader: MediaReader): Promise<string[]> =>
  (await mp4boxMovie(reader)).tracks.map(({ codec }) => codec)

async function mp4boxMovie(reader: MediaReader): Promise<Movie> {
  const file = createFile()
  let movie: Movie | undefined
  file.onReady = (info) => (movie = info)
  file.onError = (module, message) => {
    throw new Error(`${module}: ${message}`)
  }
  let size = Infinity
  for (let at = 0; at < size && (!movie || movie.isFragmented);) {
    const piece = await reader.read(at, MP4BOX_PIECE_BYTES)
    size = await reader.size()
    const bytes = Uint8Array.from(piece).buffer
    const next = file.appendBuffer(MP4BoxBuffer.fromArrayBuffer(bytes, at), at + piece.length >= size)
    at = next > at ? next : at + piece.length
  }
  file.flush()
  return file.getInfo()
}

/** Sample entry codes before their profile. */
const MP4BOX_CODECS: Readonly<Record<string, string>> = {
  avc1: 'h264', hvc1: 'hevc', hev1: 'hevc', mp4a: 'aac',
} // prettier-ignore

function fromMp4box({ tracks, videoTracks: [video], audioTracks: [audio] }: Movie): PeerFacts {
  const lengths = tracks.map(({ samples_duration, timescale }) => (samples_duration * 1000) / timescale)
  const [a = 0, b = 0] = video ? Array.from(video.matrix as ArrayLike<number>) : []
  const codecOf = (code: string | undefined) => {
    const [entry = ''] = (code ?? '').split('.')
    return MP4BOX_CODECS[entry]
  }
  return {
    durationMs: Math.max(0, ...lengths),
    width: video?.video?.width,
    height: video?.video?.height,
    rotationCw: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
    videoCodec: codecOf(video?.codec),
    audioCodec: codecOf(audio?.codec),
    hasAudio: audio !== undefined,
  }
}
