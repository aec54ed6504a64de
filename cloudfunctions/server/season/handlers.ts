import { type seasonActions } from '#shared/contract/season/season'
import { type HandlersOf } from '../platform/use-case'
import { installSeason } from './install-season'
import { readEntrancePicture } from './read-entrance-picture'
import { readSeason, readNotice, readProgramme, listSeasons } from './read-season'

export { seasonSchemas as schemas } from '#shared/contract/season/season.schema'

export const handlers = {
  readSeason,
  readNotice,
  readProgramme,
  listSeasons,
  installSeason,
  readEntrancePicture,
} satisfies HandlersOf<typeof seasonActions>
