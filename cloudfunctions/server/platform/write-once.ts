import { type Caller } from '#shared/domain/access/roles'
import { addAuditRow } from './audit-rows'
import { type DocumentReader, documents, type DocumentTransaction, inTransaction } from './documents'
import { type AnyWriteHandler, type Invocation } from './use-case'
import { earlierAnswer, onceForRequest, requestHashOf, type RequestKey } from './replay'

/** Admits the caller as the reader's documents now have them, or throws the refusal. */
export type Admission = (reader: DocumentReader) => Promise<Caller>

/** Writes, with the row of an audited use case. The row is named by the request's hash: a replay cannot write it twice. */
async function written(
  request: RequestKey,
  handler: AnyWriteHandler,
  invocation: Invocation,
  transaction: DocumentTransaction,
  prepared: never,
): Promise<unknown> {
  if (!('audited' in handler)) return handler.write(request.input, invocation, transaction, prepared)
  const { answer, leaves } = await handler.write(request.input, invocation, transaction, prepared)
  const { caller, now } = invocation
  const done = { id: requestHashOf(request), stream: handler.audited, action: request.action }
  if (leaves) await addAuditRow(transaction, { ...done, personId: caller.personId, now }, leaves)
  return answer
}

/**
 * Prepares and writes a request that was not done when last looked up. The transaction admits the caller anew: a role taken
 * away meanwhile is gone. A twin sent at the same moment may make it fail; then the twin's answer is given.
 */
export async function writeOnce(
  request: RequestKey,
  admit: Admission,
  handler: AnyWriteHandler,
  invocation: Invocation,
): Promise<unknown> {
  const { input } = request
  try {
    const prepared = (await handler.prepare?.(input, invocation)) as never
    return await inTransaction(async (transaction) => {
      const admitted = { ...invocation, caller: await admit(transaction) }
      return onceForRequest(request, admitted.now, transaction, () =>
        written(request, handler, admitted, transaction, prepared),
      )
    })
  } catch (error) {
    const twins = await earlierAnswer(request, documents)
    if (!twins) throw error
    await admit(documents)
    return twins.value
  }
}
