import { type WayOut } from '#shared/domain/media/kinds'
import { type Slot } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { mediaText } from '#shared/texts/media'
import { rewrapText } from '#shared/texts/rewrap'
import { waysOut as words } from '#shared/texts/ways-out'
import { workForm } from '#shared/texts/work-form'
import { recordingLimit, sourcesHere } from './sources-here'
import { type Detour } from './upload-state'
import { longestCutS, type Refused } from './ways-out'

function hintOf(way: WayOut, { check, spec }: Refused): string {
  switch (way) {
    case 'compress':
      return words.hints.compress()
    case 'cut':
      return words.hints.cut('maxDurationMs' in spec ? longestCutS(spec.maxDurationMs) : 0)
    case 'smaller':
      return words.hints.smaller(check.apartFromLimits?.facts.takenOn)
    case 'rewrap':
      return words.hints.rewrap(check.rewrap?.ok ? check.rewrap.sizeBytes : 0)
    case 'withoutPlace':
      return words.hints.withoutPlace()
  }
}

/** What was found and what leads on, in sentences; only what this platform has is named. */
export function refusalText(refused: Refused, ways: readonly WayOut[], slot: Slot): string {
  const { check, kind } = refused
  const { finding, action } = mediaText(check)
  const cannot = check.rewrap?.ok === false ? rewrapText(check.rewrap) : undefined
  const found = cannot ? finding + words.cannotRewrap(cannot.finding) : finding
  const hints = ways.map((way) => hintOf(way, refused))
  const on = hints.length > 0 ? hints : [cannot?.action ?? action]
  const swap = words.swap(fileSlot.kinds[kind].swap, sourcesHere(slot, kind), recordingLimit(kind))
  return `${[found, workForm.media.refusedHint, ...on, swap].join('。')}。`
}

/** Why the way that was tried led nowhere. */
export function detourText(detour: Detour): string {
  if ('fault' in detour) return words.trouble(detour.way, detour.fault)
  const { title, finding } = mediaText(detour.check)
  return words.refusedToo(detour.way, title, finding)
}
