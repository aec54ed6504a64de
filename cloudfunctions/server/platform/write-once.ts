import { type Caller } from '#shared/domain/access/roles'
import { type DocumentReader, documents, inTransaction } from './documents'
import { type AnyHandler, type Invocation } from './use-case'
import { earlierAnswer, onceForRequest, type RequestKey } from './replay'

type AnyWriteHandler = Extract<AnyHandler<unknown, unknown>, { write: unknown }>

/** The caller as the reader's documents now have them, if they may still do this; throws their refusal otherwise. */
export type Admission = (reader: DocumentReader) => Promise<Caller>

/**
 * Prepares and writes what was not done under this request id when last looked. Inside the transaction the caller is
 * admitted anew: a role taken away meanwhile is gone. When it fails although a twin of this request, sent at the same
 * moment, has done it, the twin's answer is given.
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
