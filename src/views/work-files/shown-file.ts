import { type MediaView } from '#shared/contract/works/views'
import { shownSize } from '#shared/domain/media/shown-size'
import { type MediaFacts } from '#shared/domain/media/verdict'
import { type ShownFile } from './work-files.types'

const shownFacts = (facts: MediaFacts) => ({
  ...shownSize(facts),
  ...(facts.durationMs === undefined ? {} : { durationMs: facts.durationMs }),
  ...(facts.pageCount === undefined ? {} : { pages: facts.pageCount }),
})

/** A file of a work as its author or an officer looks at it. */
export const shownFile = ({ uploadId, check, kind, url, caption, cover }: MediaView): ShownFile => ({
  key: uploadId,
  kind,
  ...(url === undefined ? {} : { url }),
  ...(cover ? { cover: cover.url } : {}),
  ...(caption === undefined ? {} : { caption }),
  ...(check ? shownFacts(check.facts) : {}),
})
