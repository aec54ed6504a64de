import { type CallLook } from '#shared/domain/season/call-look'
import { type IconName } from '../icon/icon-names'

/** The ways a cover can be laid out; each is a pattern in `cover.scss`. */
export const COVER_PATTERNS = ['rings', 'rays', 'hills', 'weave', 'arches', 'dots'] as const
export type CoverPattern = (typeof COVER_PATTERNS)[number]

export interface CoverLook {
  /** Top left and bottom right of the ground. */
  readonly from: string
  readonly to: string
  readonly icon: IconName
  readonly pattern: CoverPattern
  /** Direction of the light, degrees. */
  readonly angle: number
  /** Where the pattern has its centre, per cent of the cover. */
  readonly x: number
  readonly y: number
}

/** Of a call that the season does not name. */
const OTHER = { icon: 'star', from: '#6a605a', to: '#332c28' } as const satisfies CallLook

/** FNV-1a over the text's code units: the same picture for the same title on every phone, for good. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

/** A cover drawn from its call (colours and mark) and the title (pattern, light and centre). */
export function coverLook(look: CallLook | undefined, title: string): CoverLook {
  const { icon, from, to } = look ?? OTHER
  const seed = seedOf(title)
  return {
    icon,
    from,
    to,
    pattern: COVER_PATTERNS[seed % COVER_PATTERNS.length] ?? 'rings',
    angle: 120 + ((seed >>> 4) % 60),
    x: 55 + ((seed >>> 10) % 40),
    y: 10 + ((seed >>> 16) % 50),
  }
}
