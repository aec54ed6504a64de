import { canonicalJson } from '#shared/domain/canonical-json'
import { shanghaiDay } from '#shared/domain/days'
import { type AuditStream } from '#shared/domain/audit/audit-row'
import { auditIdOf } from './audit-keys'
import { addAuditRow, type AuditStatement, auditRows } from './audit-rows'
import { inTransaction } from './documents'
import { sha256 } from './identifiers'
import { type AnyActHandler, type Invocation } from './use-case'

/**
 * An act is not remembered, so its row is named by what it says, once a person and Shanghai day. The name holds the keyed id:
 * who knows a person's id cannot find their rows by it.
 */
async function keepRow(
  stream: AuditStream,
  action: string,
  statement: AuditStatement,
  { caller: { personId }, now }: Invocation,
): Promise<void> {
  await inTransaction(async (transaction) => {
    const actor = await auditIdOf(transaction, personId)
    const id = sha256(canonicalJson(['act', actor, action, statement, shanghaiDay(now)]))
    if (await auditRows.find(transaction, id)) return
    await addAuditRow(transaction, { id, stream, action, personId, now }, statement)
  })
}

/** Does an act. Where it is audited its row is kept before its answer is given. */
export async function act(
  action: string,
  handler: AnyActHandler,
  input: unknown,
  invocation: Invocation,
): Promise<unknown> {
  if (!('audited' in handler)) return handler.act(input, invocation)
  const { answer, leaves } = await handler.act(input, invocation)
  if (leaves) await keepRow(handler.audited, action, leaves, invocation)
  return answer
}
