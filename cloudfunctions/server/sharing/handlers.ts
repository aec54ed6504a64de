import { type sharingActions } from '#shared/contract/sharing/sharing'
import { type HandlersOf } from '../platform/use-case'
import { installSharePictures } from './install-share-pictures'
import { openShare } from './open-share'
import { readShareCode } from './read-share-code'
import { readShareEffect } from './read-share-effect'
import { readSharePicture } from './read-share-picture'

export { sharingSchemas as schemas } from '#shared/contract/sharing/sharing.schema'

export const handlers = {
  openShare,
  readShareEffect,
  readShareCode,
  readSharePicture,
  installSharePictures,
} satisfies HandlersOf<typeof sharingActions>
