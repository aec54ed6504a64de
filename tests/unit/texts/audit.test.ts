import { type Action } from '#shared/contract/action'
import { type AuditRowView } from '#shared/contract/audit/audit'
import { audit } from '#shared/texts/audit'
import { auditActionWords } from '#shared/texts/audit-actions'
import { AUDITED } from '../../cloud/audit/audited-actions'
import { actions } from '../../support/all-actions'

it('every action that is audited, or may be refused to a role, has its words, and no word is of another', () => {
  const all = Object.entries<Action>(actions)
  const leaving = all.filter(
    ([key, { access }]) => key in AUDITED || !['anyone', 'identified', 'registered'].includes(access),
  )
  expect(leaving.filter(([, { name }]) => !(name in auditActionWords)).map(([key]) => key)).toEqual([])
  const names = all.map(([, { name }]) => name)
  expect(Object.keys(auditActionWords).filter((name) => !names.includes(name))).toEqual([])
})

const row: AuditRowView = {
  ...{ id: 'a'.repeat(64), stream: 'roles', at: Date.UTC(2020, 5, 14, 4), action: 'roles.grant' },
  ...{ actor: 'b'.repeat(32), subject: `person:${'c'.repeat(32)}`, outcome: 'done' },
  facts: { role: 'unitOfficer', unit: 'baoji' },
}
const named = (id: string) => (id === 'baoji' ? '宝鸡市总工会' : id)

it.each<[Partial<AuditRowView>, string, string]>([
  [{}, '授予权限', '编号 bbbbbbbb · 6月14日 12:00 · 个人 cccccccc · 单位审核员，宝鸡市总工会'],
  [
    { actorName: '管理员', subjectName: '李干事' },
    '授予权限',
    '管理员 · 6月14日 12:00 · 个人 李干事 · 单位审核员，宝鸡市总工会',
  ],
  [
    { action: 'reviews.decide', subject: 'work:aaaaaaaaaaaaaaaa', facts: { decision: 'return' } },
    '作出审核决定',
    '编号 bbbbbbbb · 6月14日 12:00 · 作品 aaaaaaaa · 退回',
  ],
  [
    { outcome: 'refused', count: 3, subject: 'action:roles.grant', facts: { code: 'FORBIDDEN' } },
    '被拒绝：授予权限（3 次）',
    '编号 bbbbbbbb · 6月14日 12:00 · 授予权限 · 原因 FORBIDDEN',
  ],
  [
    { action: 'audit.export', subject: 'stream:roles', facts: {} },
    '导出经办记录',
    '编号 bbbbbbbb · 6月14日 12:00 · 权限',
  ],
])('a row %j is told in words', (change, title, second) => {
  const told = { ...row, ...change }
  expect([audit.title(told), audit.second(told, named)]).toEqual([title, second])
})
