import { type auditActions } from '#shared/contract/audit/audit'
import { type HandlersOf } from '../platform/use-case'
import { exportAuditRows } from './export-audit-rows'
import { listAuditRows } from './list-audit-rows'

export { auditSchemas as schemas } from '#shared/contract/audit/audit.schema'

export const handlers = { listAuditRows, exportAuditRows } satisfies HandlersOf<typeof auditActions>
