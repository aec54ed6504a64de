import { type readSession as action } from '#shared/contract/session/session'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { people } from '../records/person-repository'
import { sessionViewOf } from '../records/session-view'

export const readSession: Reads<typeof action> = {
  read: async (_input, { caller }) =>
    sessionViewOf(caller, await people.find(documents, caller.personId), documents),
}
