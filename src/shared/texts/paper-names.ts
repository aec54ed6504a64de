import { type PaperKind } from '#shared/domain/papers/paper'

/** What a paper is called. */
export const paperNames: Record<PaperKind, string> = {
  worksList: '作品名单',
  recommendation: '作品推荐表',
  seasonRules: '规则要点',
}
