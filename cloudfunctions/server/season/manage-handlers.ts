import { type manageSeasonActions } from '#shared/contract/season/manage-season'
import { type HandlersOf } from '../platform/use-case'
import { amendSeason } from './amend-season'
import { validateSeasonFile } from './validate-season-file'
import { listSeasonChanges } from './list-season-changes'
import { publishSeason } from './publish-season'
import { readSeasonCandidate } from './read-season-candidate'
import { startSeasonUpload } from './start-season-upload'

export { manageSeasonSchemas as schemas } from '#shared/contract/season/manage-season.schema'

export const handlers = {
  startSeasonUpload,
  validateSeasonFile,
  readSeasonCandidate,
  publishSeason,
  amendSeason,
  listSeasonChanges,
} satisfies HandlersOf<typeof manageSeasonActions>
