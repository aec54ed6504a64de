import { type WayOut } from '#shared/domain/media/kinds'
import { ofAnotherKind } from '#shared/domain/media/foreign-file'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { type Slot } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { foreignFiles as foreign } from '#shared/texts/foreign-files'
import { mediaText } from '#shared/texts/media'
import { rewrapText } from '#shared/texts/rewrap'
import { waysOut as words } from '#shared/texts/ways-out'
import { workForm } from '#shared/texts/work-form'
import { allWrong } from './all-wrong'
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

/** What was found and what to do, where no way leads on: only such advice as leads out of this refusal. */
function wordsOf(wrong: MediaCheck, { check: { isReally, rewrap }, spec }: Refused) {
  const { title, finding, action } = mediaText(wrong)
  if (wrong.code === 'QUICKTIME_MOV' && rewrap?.ok === false) {
    const cannot = rewrapText(rewrap)
    return { title, finding: finding + words.cannotRewrap(cannot.finding), action: cannot.action }
  }
  if (wrong.code === 'NOT_ALLOWED_FORMAT')
    return { title, finding, action: foreign.export(spec.formats.value) }
  const other = ofAnotherKind(wrong.code) ? isReally : undefined
  const leads = foreign.canBecome(wrong.code, other ?? wrong.facts.format)
  const advice = other === 'archive' ? foreign.unpack : leads ? action : ''
  return { title, finding: other ? foreign.isA(other) : finding, action: advice }
}

/** The one thing that is wrong, or how many are. */
export function refusalTitle(refused: Refused): string {
  const wrong = allWrong(refused)
  return wrong.length > 1 ? foreign.several(wrong.length) : mediaText(wrong[0] ?? refused.check).title
}

/** All that was found and what leads on, in sentences; only what this platform has and what works is named. */
export function refusalText(refused: Refused, ways: readonly WayOut[], slot: Slot): string {
  const { kind } = refused
  const wrong = allWrong(refused).map((each) => wordsOf(each, refused))
  const found =
    wrong.length > 1
      ? wrong.map(({ title, finding }) => `${title}：${finding}`).join('；')
      : wrong[0]?.finding
  const hints = ways.map((way) => hintOf(way, refused))
  const on = hints.length > 0 ? hints : [...new Set(wrong.map(({ action }) => action))].filter(Boolean)
  const swap = words.swap(
    fileSlot.kinds[kind].swap,
    sourcesHere(slot, kind),
    recordingLimit(kind),
    on.length === 0,
  )
  return `${[found, workForm.media.refusedHint, ...on, swap].join('。')}。`
}

/** Why the way that was tried led nowhere. */
export function detourText(detour: Detour): string {
  if ('fault' in detour) return words.trouble(detour.way, detour.fault)
  const { title, finding } = mediaText(detour.check)
  return words.refusedToo(detour.way, title, finding)
}
