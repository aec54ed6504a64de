import { type AuditRowView } from '#shared/contract/audit/audit'
import { type Role } from '#shared/domain/access/roles'
import { type AuditSubjectKind, subjectParts } from '#shared/domain/audit/audit-row'
import { type PaperKind } from '#shared/domain/papers/paper'
import { auditActionWords } from '#shared/texts/audit-actions'
import { auditStreams } from '#shared/texts/audit-streams'
import { formatMoment } from '#shared/texts/format'
import { paperNames } from '#shared/texts/paper-names'
import { roleNames } from '#shared/texts/role-names'

const subjects: Record<AuditSubjectKind, string> = {
  person: '个人',
  work: '作品',
  unit: '单位',
  paper: '文书',
  season: '年度活动',
  invitation: '邀请',
  stream: '记录',
  action: '操作',
}

/** The words of what stands in a closed list; a unit is named by the season, an id stands as it is. */
const facts: Readonly<Record<string, (value: string) => string>> = {
  role: (value) => roleNames[value as Role] ?? value,
  decision: (value) => ({ approve: '通过', return: '退回', reject: '不采用' })[value] ?? value,
  agrees: (value) => (value === 'true' ? '确认参与' : '没有参与'),
  complete: (value) => (value === 'true' ? '签名齐全' : '签名不齐'),
  state: (value) => (value === 'open' ? '恢复' : '停用'),
  dead: (value) => (value === 'true' ? '打不开' : '可以打开'),
  publicConsent: (value) => (value === 'true' ? '同意公开' : '不公开'),
  year: (value) => `${value} 年度`,
  agreement: (value) => `说明版本 ${value}`,
  code: (value) => `原因 ${value}`,
  before: (value) => `原版本 ${value.slice(0, 8)}`,
  paper: (value) => paperNames[value as PaperKind] ?? value,
  invitation: (value) => `邀请 ${value.slice(0, 8)}`,
}

const SHOWN_ID_LENGTH = 8
const shortened = (id: string) => id.slice(0, SHOWN_ID_LENGTH)

const actorWords = ({ actor, actorName }: AuditRowView): string => actorName ?? `编号 ${shortened(actor)}`

function subjectWords({ subject, subjectName }: AuditRowView, unitName: (id: string) => string): string {
  const { kind, id } = subjectParts(subject)
  if (kind === 'stream') return auditStreams[id as keyof typeof auditStreams] ?? id
  if (kind === 'action') return auditActionWords[id] ?? id
  if (kind === 'unit') return `${subjects.unit} ${unitName(id)}`
  return `${subjects[kind as AuditSubjectKind] ?? kind} ${subjectName ?? shortened(id)}`
}

function factWords(row: AuditRowView, unitName: (id: string) => string): string {
  return Object.entries(row.facts)
    .map(([name, value]) => (name === 'unit' ? unitName(value) : (facts[name]?.(value) ?? value)))
    .join('，')
}

export const audit = {
  denied: {
    title: '您不能看经办记录',
    text: '经办记录由省总审核员和管理员查阅，管理员可以导出',
  },
  all: '全部',
  stream: auditStreams,
  streamLabel: (name: string) => `只看${name}`,
  title: ({ action, outcome, count = 1 }: AuditRowView) => {
    const what = auditActionWords[action] ?? action
    return outcome === 'refused' ? `被拒绝：${what}（${count} 次）` : what
  },
  second: (row: AuditRowView, unitName: (id: string) => string) =>
    [`${actorWords(row)} · ${formatMoment(row.at)}`, subjectWords(row, unitName), factWords(row, unitName)]
      .filter((part) => part !== '')
      .join(' · '),
  waiting: '待入链',
  seq: (seq: number) => `第 ${seq} 条`,
  onlyActor: '只看此人经办的',
  onlySubject: '只看同一对象的',
  filteredByActor: '只看一个人经办的',
  filteredBySubject: '只看关于同一对象的',
  clear: '看全部',
  empty: '还没有经办记录',
  emptyFiltered: '没有这样的记录',
  more: '再看一些',
  moreFailed: '没有取到后面的记录，点这里再试',
  end: '没有更早的记录了',
  exporting: {
    title: '导出',
    help: '导出全部已入链的记录，交技术人员逐条核对。导出本身也会留下记录',
    make: '生成文件',
    gathering: (rows: number) => `已取到 ${rows} 条……`,
    ready: (rows: number) => `文件已生成，共 ${rows} 条记录`,
    handOut: { download: '保存文件', send: '发送到微信聊天' },
    handedOut: '已交出文件',
    failed: '没有交出文件，请再试一次',
    name: (day: string) => `经办记录-${day}.jsonl`,
  },
} as const
