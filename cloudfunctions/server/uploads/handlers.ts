import { type uploadsActions } from '#shared/contract/works/uploads'
import { type HandlersOf } from '../platform/use-case'
import { finishUpload } from './finish-upload'
import { startCover } from './start-cover'
import { startUpload } from './start-upload'

export { uploadsSchemas as schemas } from '#shared/contract/works/works.schema'

export const handlers = {
  startUpload,
  startCover,
  finishUpload,
} satisfies HandlersOf<typeof uploadsActions>
