import { describeAudit } from './describe-audit'

describeAudit(2)
