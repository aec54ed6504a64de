import { type forgetAuthorDetails as action } from '#shared/contract/works/author-details'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../platform/use-case'
import { people } from '../records/person-repository'

export const forgetAuthorDetails: Writes<typeof action> = {
  write: async (_input, { caller, now }, transaction) => {
    const person = await people.find(transaction, caller.personId)
    if (!person) throw new Refusal('NOT_REGISTERED')
    await people.save(transaction, { ...person, detailsForgottenAt: now })
    return { forgotten: true }
  },
}
