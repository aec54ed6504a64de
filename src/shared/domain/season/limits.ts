import { type Limit } from '#shared/domain/season/sourced'

/** Whether a measured value stays within the limit; the limit's own value passes only when it is inclusive. */
export const isWithinLimit = (limit: Limit, value: number): boolean =>
  limit.inclusive ? value <= limit.value : value < limit.value

/** What a refusal's details say beside the limit's value, so that its words can tell whether the value itself passes. */
export const inclusiveDetail = ({ inclusive }: Limit): { readonly inclusive?: 1 } =>
  inclusive ? { inclusive: 1 } : {}
