import { Refusal } from '#shared/domain/refusal'
import { authorsContent } from '#shared/domain/work/authors-content'
import { captionsOf } from '#shared/domain/work/caption'
import { type Work, type WorkContent } from '#shared/domain/work/work'

/** Only a withdrawn work is copied: no other lies in its author's hands with nobody to return it to them. */
export function requireWithdrawn({ status }: Work): void {
  if (status !== 'withdrawn') throw new Refusal('INVALID_TRANSITION', { from: status, to: 'copied' })
}

/** What its author wrote last, with those of its files that are still there. Promises and consent are of one submission. */
export function copiedContent(work: Work, there: ReadonlySet<string>): WorkContent {
  const content = authorsContent(work)
  const files = Object.fromEntries(
    Object.entries(content.files).map(([slot, ids]) => [slot, ids.filter((id) => there.has(id))]),
  )
  const captions = captionsOf({ files, captions: content.captions })
  return { ...content, files, captions, declarations: {}, publicConsent: false }
}
