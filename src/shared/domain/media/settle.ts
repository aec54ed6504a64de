import { MediaFault } from './media-fault'
import { MediaReadError } from './reader'
import { type MediaCheck, type MediaFacts, type WarningCode } from './verdict'

/** Facts and warnings as they gather while a file is read; what is known stays known when the check ends early. */
export interface Findings {
  readonly facts: MediaFacts
  readonly warnings: Set<WarningCode>
}

export const noFindings = (): Findings => ({ facts: { sizeBytes: 0 }, warnings: new Set() })

/**
 * Runs a check and says how it ended: a `MediaFault` refuses, a `MediaReadError` asks to try again.
 * Anything else (a changed object, a mistake of ours) is thrown on.
 */
export async function settle(findings: Findings, check: () => Promise<unknown>): Promise<MediaCheck> {
  const answer = (
    verdict: MediaCheck['verdict'],
    code: MediaCheck['code'],
    details?: MediaCheck['details'],
  ) => ({
    verdict,
    code,
    warnings: [...findings.warnings],
    facts: findings.facts,
    ...(details ? { details } : {}),
  })
  try {
    await check()
    return answer('accept', 'OK')
  } catch (error) {
    if (error instanceof MediaFault) return answer('reject', error.code, error.details)
    if (error instanceof MediaReadError) return answer('retry', 'RETRY', { reason: error.message })
    throw error
  }
}
