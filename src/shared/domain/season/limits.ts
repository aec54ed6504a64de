import { type Limit } from '#shared/domain/season/sourced'

/** Whether a value is within the limit. The limit itself passes only when it is inclusive. */
export const isWithinLimit = (limit: Limit, value: number): boolean =>
  limit.inclusive ? value <= limit.value : value < limit.value

/** A detail beside the limit in a refusal: whether the limit's own value passes. */
export const inclusiveDetail = ({ inclusive }: Limit): { readonly inclusive?: 1 } =>
  inclusive ? { inclusive: 1 } : {}
