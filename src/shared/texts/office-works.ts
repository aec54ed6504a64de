import { type FoundBy } from '#shared/contract/reviews/office-works'
import { type ListedState, type WorkFlag } from '#shared/domain/work/office-lists'
import { formatMoment } from '#shared/texts/format'

const states: Record<ListedState, string> = {
  inReview: '审核中',
  returned: '已退回',
  accepted: '已采用',
  takenDown: '已撤下展播',
  rejected: '不予通过',
  withdrawn: '已撤回',
  checking: '正在机检',
}

const flags: Record<WorkFlag, string> = {
  overdue: '审核超期',
  resubmitted: '修改后再交',
  textNeedsLook: '文字请留意',
  aiDeclared: '声明用了 AI',
}

const found: Record<FoundBy, string> = {
  receiptNumber: '回执编号相符',
  title: '标题以此开头',
  name: '作者以此开头',
}

/** What officers read in the list of all works of their scope. */
export const officeWorks = {
  search: {
    label: '按回执编号、标题或作者查找作品',
    placeholder: '编号、标题或作者',
  },
  state: (state: ListedState) => states[state],
  allStates: '全部状态',
  flag: (flag: WorkFlag) => flags[flag],
  calls: { title: '按项目看', all: '全部项目', search: '输入项目名称', nothing: '没有这个项目' },
  units: { title: '选择单位', second: '含下级单位', search: '输入单位名称', nothing: '没有这个单位' },
  flags: { title: '按情况看', all: '全部情况', search: '输入情况', nothing: '没有这种情况' },
  choose: (title: string, chosen: string) => `${title}，现在是${chosen}`,
  newestFirst: '最近提交的在前',
  longestFirst: '等得最久的在前',
  about: (call: string, unit: string, name: string) => [call, unit, name].filter(Boolean).join(' · '),
  sent: (receiptNumber: string, at: number) => `${receiptNumber} · ${formatMoment(at)}提交`,
  at: (unit: string) => `在${unit}审核`,
  own: '您自己的',
  withdrawn: '作者已撤回，内容不再显示',
  open: (title: string, state: string) => `《${title}》，${state}`,
  empty: '还没有作品',
  emptySecond: '职工提交的作品会列在这里',
  emptyNarrowed: '没有符合条件的作品',
  emptyNarrowedSecond: '换一个状态、项目、情况或单位看看',
  clear: '清除条件',
  more: '再看一些',
  moreFailed: '没有取到后面的作品，点这里再试',
  found: (by: FoundBy) => found[by],
  foundFailed: '没有取到作品，点这里再试',
  nothing: (query: string) => `没有找到“${query}”`,
  nothingSecond: '请输入完整的回执编号，或标题、作者名字的开头几个字；也可以换一个单位',
  noWords: '这里面没有可查的字',
  noWordsSecond: '请输入回执编号、汉字或字母',
  clearSearch: '清空，重新查',
} as const
