import { type Access } from '#shared/domain/access/roles'
import { documents, inTransaction } from '../platform/documents'
import { admit } from './caller'
import { type AnyHandler, type Invocation, type ReadHandler } from './handler'
import { earlierAnswer, onceForRequest, type RequestKey } from './replay'

type AnyWriteHandler = Exclude<AnyHandler<unknown, unknown>, ReadHandler<unknown, unknown>>

/**
 * Prepares and writes what was not done under this request id when last looked. Inside the transaction the caller is
 * admitted anew: a role taken away meanwhile is gone. When it fails although a twin of this request, sent at the same
 * moment, has done it, the twin's answer is given.
 */
export async function writeOnce(
  request: RequestKey,
  access: Access,
  handler: AnyWriteHandler,
  invocation: Invocation,
): Promise<unknown> {
  const { openid, input } = request
  try {
    const prepared = (await handler.prepare?.(input, invocation)) as never
    return await inTransaction(async (transaction) => {
      const admitted = { ...invocation, caller: await admit(openid, access, transaction) }
      return onceForRequest(request, admitted.now, transaction, () =>
        handler.write(input, admitted, transaction, prepared),
      )
    })
  } catch (error) {
    const twins = await earlierAnswer(request, documents)
    if (!twins) throw error
    await admit(openid, access, documents)
    return twins.value
  }
}
