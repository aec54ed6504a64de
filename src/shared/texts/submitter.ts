import { type SubmitterKind } from '#shared/domain/season/sub-project'
import { type ContentFault } from '#shared/domain/work/completeness'
import { MIN_TEAM_SIZE, type Submitter, type TeamMember } from '#shared/domain/work/submitter'
import { subProject } from '#shared/texts/sub-project'

const kindName = (kind: SubmitterKind): string => subProject.who([kind])

const words: Record<keyof TeamMember, string> = { name: '姓名', role: '分工' }

/** `members.2.role` → the fourth of the team, its role: the author is the first. */
function memberOf(part: string): { readonly at: number; readonly word: keyof TeamMember } | undefined {
  const [room, at, word] = part.split('.')
  if (room !== 'members' || at === undefined || (word !== 'name' && word !== 'role')) return undefined
  return { at: Number(at), word }
}

const teamFaultText = ({ reason, limit = 0 }: ContentFault, { members }: Pick<Submitter, 'members'>) =>
  reason === 'tooMany'
    ? `团队连您在内最多 ${limit} 人，现在写了 ${members.length + 1} 人。请移去多出的成员，他们的名字可以写进简介`
    : `团队连您在内至少 ${limit} 人，请添加成员；只有您一人时请选“${kindName('person')}”`

function wordFaultText({ reason, limit = 0 }: ContentFault, label: string, name = ''): string {
  if (reason === 'tooLong') return `${label}太长，最多 ${limit} 个字，请写短一些`
  if (reason === 'repeated')
    return `“${name.trim()}”已经在团队里了（不分空格和全角半角）。请移去重复的一位；确有同名的，请写成“${name.trim()}（二车间）”这样`
  return `请填写${label}`
}

const kindFaults: Partial<Record<ContentFault['reason'], string>> = {
  missing: '请选择以谁的名义投稿',
  malformed: '这一项现在不收这样的投稿，请改选一个',
}

/** What is wrong with who sends a work, and the way out; undefined for a fault of another part. */
function faultText(fault: ContentFault, content: Pick<Submitter, 'members'>): string | undefined {
  const { part, reason } = fault
  if (part === 'submitterKind') return kindFaults[reason]
  if (part === 'members') return teamFaultText(fault, content)
  if (part === 'authorRole') return wordFaultText(fault, `您的${words.role}`)
  if (part === 'unitId' && reason === 'unknown')
    return '以单位名义投稿要选定单位，由它的审核员确认。没有您的单位时，请选它的上级或“省外及其他工会”'
  const member = memberOf(part)
  if (!member) return undefined
  return wordFaultText(fault, `成员${words[member.word]}`, content.members[member.at]?.name)
}

export const submitter = {
  kindName,
  who: '以谁的名义投稿',
  helps: {
    person: '一个人的作品',
    team: `几个人一起完成，至少 ${MIN_TEAM_SIZE} 人。公开展示前，每位成员都要自己确认，或一起在一张纸上签名`,
    unit: '以工会或单位的名义投稿，由该单位的审核员确认；审核员自己填报的，由另一位审核员或上一级确认',
  } satisfies Record<SubmitterKind, string>,
  workplaceOfUnit: '请写投稿单位的全称，公开展示时作为作者',
  authorOfUnit: '经办人的姓名，只给审核人员看，不会公开',
  team: '团队成员',
  teamHelp: (most: number) =>
    `您自己算一位，连您在内最多 ${most} 人。名字和${words.role}在本人确认后才会公开`,
  yourRole: `您的${words.role}`,
  wordAt: (position: number, word: keyof TeamMember) => `第 ${position} 位的${words[word]}`,
  words,
  roleHint: '例如：编剧',
  roles: ['编剧', '导演', '摄像', '剪辑', '出演', '音乐'],
  add: '添加成员',
  full: (most: number) => `已满 ${most} 人`,
  remove: '移去',
  removeLabel: (position: number, name: string) => `移去第 ${position} 位${name === '' ? '' : `：${name}`}`,
  sentBy: '投稿名义',
  faultText,
} as const
