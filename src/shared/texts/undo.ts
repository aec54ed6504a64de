import { UNDO_WINDOW_MS } from '#shared/domain/work/pending-decision'
import { type DecisionView } from '#shared/contract/works/views'

const made: Record<DecisionView['kind'], string> = {
  approve: '已通过',
  return: '已退回',
  reject: '已不予通过',
}

/** A decision in the seconds in which it can be undone. */
export const undoing = {
  undo: (kind: DecisionView['kind'], seconds: number) => `${made[kind]} · 撤销 (${seconds})`,
  undone: '已撤销，可以重新处理',
  byOther: (name: string) => `${name}正在处理`,
  byOwn: (kind: DecisionView['kind']) => `您刚刚处理：${made[kind]}`,
  second: `${UNDO_WINDOW_MS / 1000} 秒内可以撤销，之后生效`,
  rejectQuestion: {
    title: '不予通过',
    content: '作者不能再修改这一件。确定不予通过吗？',
    confirm: '确定',
    cancel: '再想想',
  },
} as const
