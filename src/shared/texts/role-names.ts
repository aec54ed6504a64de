import { type Role } from '#shared/domain/access/roles'

export const roleNames: Record<Role, string> = {
  unitOfficer: '单位审核员',
  provinceOfficer: '省总审核员',
  judge: '评委',
  admin: '管理员',
}
