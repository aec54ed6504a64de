import { type PaperAsked, type PaperKind } from '#shared/domain/papers/paper'
import { type PaperKindOf } from './paper-kind'
import { recommendation } from './recommendation'
import { seasonRules } from './season-rules'
import { worksList } from './works-list'

const KINDS: { readonly [Kind in PaperKind]: PaperKindOf<Extract<PaperAsked, { kind: Kind }>> } = {
  worksList,
  recommendation,
  seasonRules,
}

/** How the paper is made that is asked for. */
export const kindOf = ({ kind }: PaperAsked): PaperKindOf<PaperAsked> =>
  KINDS[kind] as PaperKindOf<PaperAsked>
