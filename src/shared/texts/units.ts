import { type UnitChangeView, type UnitRow, type UnitView } from '#shared/contract/units/units'
import { MAX_ALIAS_LENGTH, MAX_ALIASES, UNIT_NAME_LENGTH } from '#shared/domain/unit/unit-change'
import { formatDay, formatMoment } from '#shared/texts/format'

const events: Record<UnitChangeView['event'], string> = {
  added: '添加',
  renamed: '修改名称或俗称',
  closed: '停用',
  reopened: '恢复',
}

/** For the season's units these are their districts and trades, which nobody calls them by. */
const aliasWords = (aliases: readonly string[]) =>
  aliases.length === 0 ? '' : `也可搜：${aliases.join('、')}`

export const unitWords = {
  denied: { title: '您不能管理单位', text: '下级单位由本单位的审核员、省总审核员和管理员管理' },
  own: '我的单位',
  above: '上级单位',
  below: '下级单位',
  closed: '已停用',
  /** What stands under a unit's name. */
  facts: ({ aliases, below }: UnitRow): string =>
    [aliasWords(aliases), below > 0 ? `下级 ${below} 个` : ''].filter(Boolean).join(' · '),
  ofSeason: '名称由年度活动规定',
  empty: '还没有下级单位',
  emptySecond: '添加后，职工投稿时就能按名称或俗称找到',
  emptyClosed: '这个单位已经停用，恢复后才能添加下级单位',
  more: '再看一些',
  moreFailed: '没有取到后面的单位，点这里再试',
  end: '没有更多单位了',
  form: {
    add: ({ displayName }: UnitView) => `在“${displayName}”下添加单位`,
    rename: '修改名称和俗称',
    name: '单位名称',
    nameHelp: '写全称，和公章一致',
    namePlaceholder: '单位全称',
    nameMissing: `请写单位名称，${UNIT_NAME_LENGTH.min} 到 ${UNIT_NAME_LENGTH.max} 个字`,
    aliases: '俗称',
    aliasesHelp: `大家平时怎么叫它，用顿号分开，最多 ${MAX_ALIASES} 个。投稿时按俗称也能找到`,
    aliasesPlaceholder: '老厂名、简称',
    aliasesWrong: `最多 ${MAX_ALIASES} 个，每个不超过 ${MAX_ALIAS_LENGTH} 个字`,
    optional: '选填',
    added: '已添加',
    saved: '已保存',
    save: '保存',
  },
  add: '添加下级单位',
  addSeparate: '添加单列单位',
  rename: '修改名称和俗称',
  close: '停用',
  reopen: '恢复使用',
  closing: ({ displayName }: UnitView) => ({
    title: `停用“${displayName}”？`,
    content: '停用后投稿时找不到它，它的审核员不能再办理。已投的作品由上级单位接着审。以后可以恢复。',
    confirmText: '停用',
    cancelText: '再想想',
  }),
  reopening: ({ displayName }: UnitView) => ({
    title: `恢复“${displayName}”？`,
    content: '恢复后投稿时又能找到它，它原来的审核员可以接着办理。',
    confirmText: '恢复',
    cancelText: '再想想',
  }),
  stateSet: { closed: '已停用', open: '已恢复' },
  history: {
    title: '修改记录',
    event: ({ event }: UnitChangeView) => events[event],
    when: ({ by, at }: UnitChangeView) =>
      `${by === '' ? '审核员' : by} · ${formatDay(at)} ${formatMoment(at).slice(-5)}`,
    text: ({ displayName, aliases }: UnitChangeView) =>
      [displayName, aliasWords(aliases)].filter(Boolean).join('\n'),
  },
} as const
