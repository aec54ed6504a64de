import { type SubProjectKey } from '#shared/domain/season/sub-project'
import microFilm from '../../assets/share/micro-film.png'
import microLesson from '../../assets/share/micro-lesson.png'
import microVideo from '../../assets/share/micro-video.png'
import photography from '../../assets/share/photography.png'
import recitation from '../../assets/share/recitation.png'
import season from '../../assets/share/season.png'
import servicePlatform from '../../assets/share/service-platform.png'
import song from '../../assets/share/song.png'
import specialActivity from '../../assets/share/special-activity.png'

/** The 5:4 pictures of share cards, painted by `config/share-pictures.ts`. */
export const sharePictures: Record<SubProjectKey | 'season', string> = {
  season,
  'micro-video': microVideo,
  'special-activity': specialActivity,
  recitation,
  photography,
  'service-platform': servicePlatform,
  'micro-film': microFilm,
  song,
  'micro-lesson': microLesson,
}
