import { type AuditStream } from '#shared/domain/audit/audit-row'

export const auditStreams: Record<AuditStream, string> = {
  persons: '个人',
  roles: '权限',
  units: '单位',
  season: '年度活动',
  reviews: '审核',
  papers: '文书',
  audit: '导出',
  refusals: '被拒绝的操作',
}
