import { type InvitationRow } from '#shared/contract/roles/roles'
import { type InvitationList } from '#shared/domain/access/invitation'
import { formatMoment } from '#shared/texts/format'
import { roleNames } from '#shared/texts/role-names'

const lists: Record<InvitationList, string> = { open: '可用', used: '用过', ended: '失效' }
const empty: Record<InvitationList, string> = {
  open: '没有可用的邀请',
  used: '还没有人接受邀请',
  ended: '没有失效的邀请',
}

const named = (name: string | undefined) => name || '未写姓名的人'

/** What became of it, and when. */
function fate({ state, expiresAt, usedBy, usedAt, withdrawnAt }: InvitationRow): string {
  switch (state) {
    case 'open':
      return `${formatMoment(expiresAt)} 前有效`
    case 'used':
      return `${named(usedBy)}${usedAt === undefined ? '' : ` ${formatMoment(usedAt)}`} 接受`
    case 'withdrawn':
      return `${formatMoment(withdrawnAt ?? expiresAt)} 撤回`
    case 'expired':
      return `${formatMoment(expiresAt)} 过期`
    case 'void':
      return '发出人已没有权限，打不开了'
  }
}

const offer = ({ role }: InvitationRow, unit: string) =>
  role === 'unitOfficer' ? `${roleNames[role]} · ${unit}` : roleNames[role]

export const invitations = {
  denied: { title: '只有管理员能看邀请', text: '如需办理，请联系现任管理员' },
  list: lists,
  listLabel: (name: string) => `只看${name}的邀请`,
  offer,
  second: (row: InvitationRow) => `${named(row.madeBy)} ${formatMoment(row.createdAt)} 发出 · ${fate(row)}`,
  withdraw: '撤回',
  withdrawLabel: (what: string) => `撤回邀请：${what}`,
  question: {
    title: '撤回邀请',
    content: (what: string) => `“${what}”的邀请链接马上失效，对方再打开就接受不了。确定吗？`,
    confirm: '确定撤回',
    cancel: '保留',
  },
  withdrawn: '已撤回',
  kept: '链接只在生成时显示一次。邀请失效 7 天后不再列出，经办记录里仍可查',
  empty,
  more: '再看一些',
  moreFailed: '没有取到后面的邀请，点这里再试',
} as const
