import { markMessageRead } from '#shared/contract/messages/messages'
import { routes } from '../../../src/routes'
import { readingsOf, someone } from './before-a-write'
import { type WriteRow } from './write-row'

/** What people do with what they were told. */
export const MESSAGE_WRITES: readonly WriteRow[] = [
  {
    action: markMessageRead.name,
    what: 'marking all messages as looked at',
    ready: async (journey) => {
      const author = journey.cloud.as(someone('author'))
      await journey.cloud.acceptedWork({ by: author })
      return { as: author.openid, route: routes.messages, done: readingsOf(journey, author.personId) }
    },
    button: '#mark-all-read',
    says: '#mark-error',
    shows: '.messages:not(:has(#mark-all-read))',
  },
]
