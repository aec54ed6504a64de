import { type readSession as action } from '#shared/contract/session/session'
import { type Reads } from '../dispatch/handler'
import { documents } from '../platform/documents'
import { personRepository } from './person-repository'
import { sessionViewOf } from './session-view'

export const readSession: Reads<typeof action> = {
  read: async (_input, { caller }) =>
    sessionViewOf(caller, await personRepository(documents).find(caller.personId), documents),
}
