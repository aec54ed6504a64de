import { type WorkView } from '#shared/contract/works/views'

/** The stations of a work and the one it stands at: sent, checked, each reviewing unit, accepted. */
export interface WorkSteps {
  readonly units: readonly string[]
  /** Counts from 0 over sent, check, the units, accepted; -1 before it was sent. */
  readonly current: number
}

/** Undefined for a work that goes nowhere any more. */
export function workSteps({
  status,
  chain,
  atUnit,
}: Pick<WorkView, 'status' | 'chain' | 'atUnit'>): WorkSteps | undefined {
  switch (status) {
    case 'rejected':
    case 'withdrawn':
    case 'draft':
      return undefined
    case 'returned':
      return { units: chain, current: 0 }
    case 'checking':
      return { units: chain, current: 1 }
    case 'inReview':
      return { units: chain, current: 2 + Math.max(0, chain.indexOf(atUnit ?? '')) }
    case 'accepted':
      return { units: chain, current: 2 + chain.length }
  }
}
