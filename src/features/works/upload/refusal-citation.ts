import { type MachinePoint } from '#shared/domain/media/kinds'
import { type MediaCode } from '#shared/domain/media/verdict'
import { type Citation } from '#shared/domain/season/clause'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'

const FORMAT_CODES: readonly MediaCode[] = [
  'NOT_MP4',
  'QUICKTIME_MOV',
  'NO_VIDEO',
  'CODEC_UNSUPPORTED',
  'NOT_IMAGE',
  'NOT_ALLOWED_FORMAT',
  'NOT_AUDIO',
]

/** Which point of the machine's checklist a refusal rests on. */
const pointOf = (code: MediaCode): MachinePoint | undefined => {
  if (code === 'TOO_LONG') return 'duration'
  if (code === 'TOO_LARGE' || code === 'TOO_MANY_PIXELS') return 'size'
  return FORMAT_CODES.includes(code) ? 'format' : undefined
}

/** The rule a refused file breaks, as the season cites it; none for a file that is simply broken. */
export function refusalCitation(
  code: MediaCode,
  { checklist }: Pick<SubmissionSpec, 'checklist'>,
): Citation | undefined {
  const point = pointOf(code)
  return checklist.find(({ key, by }) => by === 'machine' && key === point)?.citation
}
