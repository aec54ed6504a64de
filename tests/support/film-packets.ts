import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What is compared of two films; `packets` holds the times, sizes and digests of the data of all that is seen and heard. */
export interface FilmFacts {
  readonly packets: readonly string[]
  readonly streams: readonly string[]
}

const PACKETS = 'packet=codec_type,pts,dts,duration,size,flags,data_hash'
const STREAMS =
  'stream=codec_type,codec_name,profile,width,height,sample_aspect_ratio,pix_fmt,color_range,color_space,has_b_frames,' +
  'sample_rate,channels,time_base,start_time,r_frame_rate,nb_read_packets:stream_side_data=rotation'

/** By the ffprobe program; time codes and other data are left out. */
export async function filmFacts(file: string): Promise<FilmFacts> {
  const args = ['-v', 'error', '-show_data_hash', 'md5', '-of', 'compact']
  const { stdout } = await promisify(execFile)(
    'ffprobe',
    [...args, '-show_entries', `${PACKETS}:${STREAMS}`, file],
    {
      maxBuffer: 2 ** 26,
    },
  )
  const lines = stdout.split('\n').filter((line) => /codec_type=(video|audio)/.test(line))
  const of = (section: string) => lines.filter((line) => line.startsWith(`${section}|`)).sort()
  const facts = { packets: of('packet'), streams: of('stream') }
  if (facts.packets.length === 0) throw new Error(`ffprobe found nothing in ${file}`)
  return facts
}
