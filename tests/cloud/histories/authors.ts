import { PRIVACY_AGREEMENT_VERSION } from '#shared/contract/session/session'
import { A_DAY_IN_JUNE, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'

/** Histories that share a cloud; then it is made anew. */
export const HISTORIES_IN_ONE_WORLD = 60

/** Whom the n-th history of a world is about. */
export const authorsOf = (history: number): readonly string[] => [
  `author-${history}`,
  `author-${history}-second`,
]

/** Who answers as members of a team in it. */
export const membersOf = (history: number): readonly string[] => [
  `member-${history}-one`,
  `member-${history}-two`,
]

/** A person as server/session/register stores him. */
const registered = ({ personId }: Person) => ({
  ...{ _id: personId, id: personId, displayName: '', registeredAt: A_DAY_IN_JUNE, roles: [] },
  agreement: { version: PRIVACY_AGREEMENT_VERSION, at: A_DAY_IN_JUNE },
})

/** The documents of everybody whom the histories of one world are about: to register them by calls would cost a tenth of all. */
export const registeredAuthors = (cloud: ProductCloud): object[] =>
  Array.from({ length: HISTORIES_IN_ONE_WORLD }, (_, at) => [...authorsOf(at + 1), ...membersOf(at + 1)])
    .flat()
    .map((author) => registered(cloud.as(author)))
