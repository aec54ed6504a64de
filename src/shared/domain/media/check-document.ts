import { type Limit } from '#shared/domain/season/sourced'
import { extensionLies } from './file-name'
import { readJpeg } from './jpeg'
import { requirePixels, requireSize } from './limit-faults'
import { MediaFault } from './media-fault'
import { type MediaWindow } from './media-window'
import { openMedia } from './open-media'
import { readPdf } from './pdf/document'
import { type MediaReader } from './reader'
import { noFindings, settle, type Findings } from './settle'
import { type FileFormat, type MediaCheck } from './verdict'

/** What a document may be; a JPEG is one that was photographed. */
export interface DocumentLimits {
  readonly formats: readonly ('pdf' | 'jpeg')[]
  readonly maxSizeBytes: Limit
}

/** A page photographed with more pixels than this no phone can show. */
const MAX_PIXELS: Limit = { value: 220_000_000, inclusive: true }

/**
 * Says whether a file is a whole PDF within the limits that has pages and does nothing by itself, or a whole JPEG where
 * one will do, from its own bytes. What pages look like is not read. `fileName` only serves to remark on a wrong
 * extension. Throws only `MediaChangedError`.
 */
export async function checkDocument(
  reader: MediaReader,
  limits: DocumentLimits,
  fileName?: string,
): Promise<MediaCheck> {
  const findings = noFindings()
  const { warnings } = findings
  return settle(findings, async () => {
    const { window, format } = await openMedia(reader, findings)
    if (extensionLies(fileName, format)) warnings.add('EXT_MISMATCH')
    requireSize(window.size, limits.maxSizeBytes)
    if (!limits.formats.some((allowed) => allowed === format)) throw notDocument(format, limits)
    await (format === 'jpeg' ? checkPage(window, findings) : checkPdf(window, findings))
  })
}

const notDocument = (format: FileFormat | undefined, { formats }: DocumentLimits) =>
  new MediaFault('NOT_PDF', {
    ...(format ? { format } : {}),
    ...(formats.includes('jpeg') ? { orJpeg: 1 } : {}),
  })

async function checkPdf(window: MediaWindow, { facts, warnings }: Findings): Promise<void> {
  const { pages, active, trailing } = await readPdf(window)
  facts.pageCount = pages
  if (trailing) warnings.add('TRAILING_DATA')
  if (active) throw new MediaFault('ACTIVE_CONTENT', { what: active })
  if (pages === 0) throw new MediaFault('NO_PAGES')
}

async function checkPage(window: MediaWindow, { facts, warnings }: Findings): Promise<void> {
  const { width, height, rotationCw, whole, trailing } = await readJpeg(window)
  Object.assign(facts, { width, height, rotationCw })
  requirePixels(width, height, MAX_PIXELS)
  if (!whole) throw new MediaFault('TRUNCATED')
  if (trailing) warnings.add('TRAILING_DATA')
}
