import { type StoredAuditRow } from '../../cloudfunctions/server/platform/audit-rows'
import { type TestEnvironment } from './test-environment'

export type KeptAuditRow = StoredAuditRow & {
  readonly _id: string
  readonly rank: string
  readonly waitingRank?: string
  readonly chainRank?: string
}

/** Every audit row there is, the oldest first. */
export async function keptAuditRows(environment: TestEnvironment): Promise<KeptAuditRow[]> {
  const rows = await environment.documents<KeptAuditRow>('auditRows')
  return rows.sort((left, right) => (left.rank < right.rank ? -1 : 1))
}

/** The id by which a person stands in audit rows. */
export async function auditIdIn(environment: TestEnvironment, personId: string): Promise<string | undefined> {
  const keys = await environment.documents<{ _id: string; auditId: string }>('auditKeys')
  return keys.find(({ _id }) => _id === personId)?.auditId
}
