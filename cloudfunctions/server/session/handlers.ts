import { type sessionActions } from '#shared/contract/session/session'
import { type HandlersOf } from '../platform/use-case'
import { readSession } from './read-session'
import { register } from './register'

export { sessionSchemas as schemas } from '#shared/contract/session/session.schema'

export const handlers = {
  readSession,
  register,
} satisfies HandlersOf<typeof sessionActions>
