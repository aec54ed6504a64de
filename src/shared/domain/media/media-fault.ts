import { type MediaCode, type MediaDetails } from './verdict'

/** Ends a check with a refusal. Thrown by parsers only; `settle` turns it into a `MediaCheck`. */
export class MediaFault extends Error {
  override readonly name = 'MediaFault'
  constructor(
    readonly code: Exclude<MediaCode, 'OK' | 'RETRY'>,
    readonly details?: MediaDetails,
  ) {
    super(code)
  }
}

/** `what` names the field that does not add up, for logs and reports. */
export const corrupt = (what: string): MediaFault => new MediaFault('CORRUPT', { what })

export const truncated = (missingBytes: number): MediaFault => new MediaFault('TRUNCATED', { missingBytes })

export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw corrupt(what)
}
