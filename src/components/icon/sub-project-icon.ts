import { type SubProjectKey } from '#shared/domain/season/sub-project'
import { type IconName } from './icon-names'

/** Each call's own line icon, the same on tiles, rows and covers. */
export const subProjectIcon: Record<SubProjectKey, IconName> = {
  'micro-video': 'video',
  'special-activity': 'calendar',
  recitation: 'microphone',
  photography: 'camera',
  'service-platform': 'monitor',
  'micro-film': 'film',
  song: 'music',
  'micro-lesson': 'cap',
}
