import { type ReviewLinkView } from '#shared/contract/reviews/links'
import { type ReviewTimelineView, type ReviewView } from '#shared/contract/reviews/reviews'
import { type Caller } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { maskPhone } from '#shared/domain/access/mask-phone'
import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { type LinkStanding, linkStandings } from '#shared/domain/work/link-standing'
import { mayDecide } from '#shared/domain/work/review'
import { mayDecideSheet } from '#shared/domain/work/signature-sheet'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { isPublic } from '#shared/domain/work/standing'
import { isOwnWork } from '#shared/domain/work/team'
import { type TimelineRow } from '#shared/domain/work/timeline'
import { type Work, type WorkContent } from '#shared/domain/work/work'
import { decisionViewOf, mediaViewOf, sheetViewOf, teamViewOf, timelineViewOf } from '../records/work-view'
import { optional } from '../platform/optional'
import { type CoverView, type SheetView } from '#shared/contract/works/views'
import { type FileAddress } from '../media/verified-urls'

const reviewTimelineOf = (row: TimelineRow, own: boolean): ReviewTimelineView => ({
  ...timelineViewOf(row),
  internalNote: own ? '' : (row.internalNote ?? ''),
})

const masked = (fields: Readonly<Record<string, string>>, phone: string) =>
  Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, maskPhonesIn(text, phone)]))

/** A link with what is watched in its place. A film's name may hold a number. */
function linkViewOf(
  { slot, position, link, needsCopy, copy, dead }: LinkStanding,
  { phone }: Pick<WorkContent, 'phone'>,
  addresses: ShownFiles['addresses'],
): ReviewLinkView {
  const shown = copy && {
    ...mediaViewOf(copy, { captions: {} }, addresses.get(copy.uploadId), undefined),
    fileName: maskPhonesIn(copy.fileName, phone),
  }
  return {
    ...{ slot, position, address: link.address, code: link.code, needsCopy },
    ...optional('copy', shown),
    ...(dead ? { dead: { at: dead.at, reason: maskPhonesIn(dead.reason, phone), unitId: dead.unitId } } : {}),
  }
}

function maskedSheet(work: Work, addresses: ShownFiles['addresses']): SheetView | undefined {
  const { signatureSheet, content } = work
  const sheet = signatureSheet && sheetViewOf(work, addresses.get(signatureSheet.uploadId))
  if (!sheet) return undefined
  const { file } = sheet
  return {
    ...sheet,
    reason: maskPhonesIn(sheet.reason, content.phone),
    file: { ...file, fileName: maskPhonesIn(file.fileName, content.phone) },
  }
}

/** Where a work's files and their covers can be read, by upload id. */
interface ShownFiles {
  readonly addresses: ReadonlyMap<string, FileAddress>
  readonly covers: ReadonlyMap<string, CoverView>
}

/**
 * A work for an officer of its chain. Everything personal but the name is masked or left out: numbers, too, in a file's name
 * and in what an author is still writing. Its own author, or who is of its team, officer or not, reads no internal note.
 */
export function reviewViewOf(
  work: Work,
  { addresses, covers }: ShownFiles,
  timeline: readonly TimelineRow[],
  caller: Caller,
  season: Season,
): ReviewView {
  const { content } = work
  const sheet = maskedSheet(work, addresses)
  return {
    workId: work.id,
    version: work.version,
    subProject: work.subProject,
    status: work.status,
    title: maskPhonesIn(content.title, content.phone),
    synopsis: maskPhonesIn(content.synopsis, content.phone),
    unitId: shownUnit(content.unitId),
    workplace: maskPhonesIn(content.workplace, content.phone),
    submitterKind: content.submitterKind,
    authorName: maskPhonesIn(content.authorName, content.phone),
    team: teamViewOf(work).map(({ name, role, standing }) => ({
      name: maskPhonesIn(name, content.phone),
      role: maskPhonesIn(role, content.phone),
      standing,
    })),
    ...(sheet ? { sheet: { ...sheet, mayDecide: mayDecideSheet(work, caller, season) } } : {}),
    maskedPhone: maskPhone(content.phone),
    fields: masked(content.fields, content.phone),
    declarations: content.declarations,
    publicConsent: content.publicConsent,
    media: work.media.map((file) => ({
      ...mediaViewOf(
        file,
        { captions: masked(content.captions, content.phone) },
        addresses.get(file.uploadId),
        covers.get(file.uploadId),
      ),
      fileName: maskPhonesIn(file.fileName, content.phone),
    })),
    links: linkStandings(work).map((standing) => linkViewOf(standing, content, addresses)),
    ...optional('receiptNumber', work.receiptNumber),
    ...optional('submittedAt', work.submittedAt),
    ...optional('atUnit', work.atUnit),
    ...optional('atUnitSince', work.atUnitSince),
    chain: work.chain,
    textNeedsLook: work.textNeedsLook === true,
    ...(work.decision ? { decision: decisionViewOf(work.decision) } : {}),
    isPublic: isPublic(work),
    takenDown: work.takenDown !== undefined,
    mayDecide: mayDecide(caller, work, season),
    timeline: timeline.map((row) => reviewTimelineOf(row, isOwnWork(work, caller.personId))),
  }
}
