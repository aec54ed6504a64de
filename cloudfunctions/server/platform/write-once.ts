import { type Caller } from '#shared/domain/access/roles'
import { type DocumentReader, documents, inTransaction } from './documents'
import { type AnyHandler, type Invocation } from './use-case'
import { earlierAnswer, onceForRequest, type RequestKey } from './replay'

type AnyWriteHandler = Extract<AnyHandler<unknown, unknown>, { write: unknown }>

/** Admits the caller as the reader's documents now have them, or throws the refusal. */
export type Admission = (reader: DocumentReader) => Promise<Caller>

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
        handler.write(input, admitted, transaction, prepared),
      )
    })
  } catch (error) {
    const twins = await earlierAnswer(request, documents)
    if (!twins) throw error
    await admit(documents)
    return twins.value
  }
}
