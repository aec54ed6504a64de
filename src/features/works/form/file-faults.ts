import { isWithinLimit } from '#shared/domain/season/limits'
import { type Slot, slotsOf, specFor } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type ContentFault } from '#shared/domain/work/completeness'
import { uploadIdsOf, type WorkContent } from '#shared/domain/work/work'
import { givenLinks } from '#shared/domain/work/links'
import { fileSlot as words } from '#shared/texts/file-slot'
import { workLinks } from '#shared/texts/work-links'
import { type FormUploadsState } from '../upload/form-uploads-state'
import { filesIn } from '../upload/slot-files'

/** What a form knows of its files beside what the draft names. */
export type FilesUnderWay = Pick<FormUploadsState, 'transfers' | 'lost' | 'facts'>

export interface FileFault {
  readonly part: string
  readonly reason: 'lost' | 'outgrown' | 'pending'
  readonly text: string
}

export const slotPart = (slot: string): string => `files.${slot}`
export const linksPart = (slot: string): string => `links.${slot}`
export const captionPart = (uploadId: string): string => `captions.${uploadId}`

export const unitOf = ({ kinds: [kind] }: Slot): string => (kind ? words.kinds[kind].unit : words.anyUnit)

/** Files of the draft that stand in no slot of the call, by the season as it is now. */
export const strayFiles = (
  content: Pick<WorkContent, 'files'>,
  { spec }: SubProject,
): ReadonlyArray<readonly [slot: string, ids: readonly string[]]> => {
  const known = slotsOf(spec.media).map(({ key }) => key)
  return Object.entries(content.files).filter(([key, ids]) => ids.length > 0 && !known.includes(key))
}

/** Slots in which a draft has addresses and the call asks for none. */
export const strayLinks = (
  { links }: Pick<WorkContent, 'links'>,
  { spec }: SubProject,
): readonly string[] => {
  const asked = slotsOf(spec.media).flatMap((slot) => (slot.links ? [slot.key] : []))
  return Object.keys(links).filter((key) => givenLinks(links[key]).length > 0 && !asked.includes(key))
}

/** What only the phone knows: files that have to be chosen again or fit the call no more, and those that have not arrived. */
export const fileFaults = (
  content: WorkContent,
  { spec }: SubProject,
  { transfers, lost, facts }: FilesUnderWay,
): FileFault[] =>
  slotsOf(spec.media).flatMap((slot): FileFault[] => {
    const part = slotPart(slot.key)
    const ids = filesIn(content, slot.key)
    const replaced = transfers.map(({ replaces }) => replaces)
    const gone = ids.find((id) => lost[id] !== undefined && !replaced.includes(id))
    const loss = gone === undefined ? undefined : lost[gone]
    if (gone !== undefined && loss !== undefined)
      return [{ part, reason: 'lost', text: lostText(slot, ids, gone, words.lost[loss]) }]
    const outgrown = outgrownAt(slot, ids, facts)
    if (outgrown !== undefined) return [{ part, reason: 'outgrown', text: outgrown }]
    const pending = transfers.filter((each) => each.slot === slot.key)
    if (pending.length === 0 || (ids.length === 0 && slot.required)) return []
    return [{ part, reason: 'pending', text: words.pending(pending.length) }]
  })

/** Why the slot takes a file no more, by what is known of it. */
function outgrownText(slot: Slot, file: FilesUnderWay['facts'][string] | undefined): string | undefined {
  if (!file) return undefined
  const spec = specFor(slot, file.kind)
  if (!spec) return words.outgrown.kind
  const { format, durationMs, width = 0, height = 0 } = file.check?.facts ?? {}
  const formats: readonly string[] = spec.formats.value
  if (format !== undefined && !formats.includes(format)) return words.outgrown.format(format, formats)
  if (!isWithinLimit(spec.maxSizeBytes, file.sizeBytes))
    return words.outgrown.size(file.sizeBytes, spec.maxSizeBytes)
  if ('maxPixels' in spec && !isWithinLimit(spec.maxPixels, width * height))
    return words.outgrown.pixels(width, height, spec.maxPixels)
  return 'maxDurationMs' in spec && durationMs !== undefined && !isWithinLimit(spec.maxDurationMs, durationMs)
    ? words.outgrown.duration(durationMs, spec.maxDurationMs)
    : undefined
}

/** The first file that the slot takes no more. */
function outgrownAt(slot: Slot, ids: readonly string[], facts: FilesUnderWay['facts']): string | undefined {
  const texts = ids.map((id) => outgrownText(slot, facts[id]))
  const at = texts.findIndex((text) => text !== undefined)
  const [id, text] = [ids[at], texts[at]]
  return id === undefined || text === undefined ? undefined : lostText(slot, ids, id, text)
}

function lostText(slot: Slot, ids: readonly string[], id: string, text: string): string {
  const [kind] = slot.kinds
  if (ids.length === 1 || kind === undefined) return text
  const { unit, name } = words.kinds[kind]
  return words.lostAt(ids.indexOf(id) + 1, unit, name, text)
}

/** The words for a fault of a slot or a caption; undefined for one of another part. */
export function slotFaultText(
  fault: ContentFault,
  content: WorkContent,
  { spec }: SubProject,
): string | undefined {
  const slots = slotsOf(spec.media)
  const [room, key] = splitPart(fault.part)
  const named = slots.find((each) => each.key === key)
  if (fault.part === linksPart(key))
    return linksFaultText(fault, (content.links[key]?.length ?? 0) > 1, named?.links?.hosts.value ?? [])
  if (room === 'files') {
    const slot = named
    if (!slot) return words.stray(filesIn(content, key).length)
    if (fault.reason === 'missing' && slot.kinds.length === 0)
      return workLinks.missing(slot.label ?? words.work)
    return words.faultText(fault, slot.label ?? words.work, slot, unitOf(slot))
  }
  if (room !== 'captions' || !uploadIdsOf(content).includes(key)) return undefined
  const slot = slots.find((each) => filesIn(content, each.key).includes(key))
  const position = slot ? filesIn(content, slot.key).indexOf(key) + 1 : 0
  return words.captionTooLong(position, slot ? unitOf(slot) : '', fault.limit ?? 0)
}

function linksFaultText(
  { reason, limit = 0, position = 1 }: ContentFault,
  several: boolean,
  hosts: readonly string[],
): string {
  switch (reason) {
    case 'malformed':
    case 'tooLong':
    case 'hostUnknown':
    case 'codeMalformed':
      return workLinks.fault(reason, limit, hosts, several ? position : undefined)
    default:
      return workLinks.notAsked
  }
}

function splitPart(part: string): readonly [room: string, key: string] {
  const at = part.indexOf('.')
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}
