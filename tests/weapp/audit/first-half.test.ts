import { describeAudit } from './describe-audit'

describeAudit(1)
