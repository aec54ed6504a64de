import { type SubProjectKey } from '#shared/domain/season/sub-project'
import { type IconName } from '../icon/icon-names'
import { subProjectIcon } from '../icon/sub-project-icon'

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

interface Palette {
  readonly from: string
  readonly to: string
}

/** Deep, calm grounds: white words on each keep a contrast of at least 4.5:1. */
const PALETTES: Record<SubProjectKey, Palette> = {
  'micro-video': { from: '#c8161d', to: '#7d0b11' },
  'special-activity': { from: '#a8501f', to: '#5e260d' },
  recitation: { from: '#85503a', to: '#43241a' },
  photography: { from: '#2c5a8a', to: '#142c47' },
  'service-platform': { from: '#25717a', to: '#0f3940' },
  'micro-film': { from: '#7b1f3a', to: '#370b1a' },
  song: { from: '#5c4687', to: '#2b1d48' },
  'micro-lesson': { from: '#237a4b', to: '#0d3d24' },
}
const OTHER: Palette = { from: '#6a605a', to: '#332c28' }

const isKnown = (key: string): key is SubProjectKey => key in PALETTES

/** FNV-1a over the text's code units: the same picture for the same title on every phone, for good. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

/** A cover drawn from the sub-project (colour and mark) and the title (pattern, light and centre). */
export function coverLook(subProject: string, title: string): CoverLook {
  const known = isKnown(subProject)
  const seed = seedOf(`${subProject}\n${title}`)
  return {
    ...(known ? PALETTES[subProject] : OTHER),
    icon: known ? subProjectIcon[subProject] : 'star',
    pattern: COVER_PATTERNS[seed % COVER_PATTERNS.length] ?? 'rings',
    angle: 120 + ((seed >>> 4) % 60),
    x: 55 + ((seed >>> 10) % 40),
    y: 10 + ((seed >>> 16) % 50),
  }
}
