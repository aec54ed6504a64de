import { type PendingView } from '#shared/contract/reviews/decisions'
import { type ReviewLinkView } from '#shared/contract/reviews/links'
import { type ReviewTimelineView, type ReviewView } from '#shared/contract/reviews/reviews'
import { type Caller } from '#shared/domain/access/roles'
import { type Season } from '#shared/domain/season/season'
import { maskPhone } from '#shared/domain/access/mask-phone'
import { maskPhonesIn } from '#shared/domain/access/phone-in-text'
import { fieldsAsked } from '#shared/domain/work/answered-content'
import { phoneFields } from '#shared/domain/work/public-texts'
import { type LinkStanding, linkStandings } from '#shared/domain/work/link-standing'
import { type PendingDecision } from '#shared/domain/work/pending-decision'
import { mayDecide } from '#shared/domain/work/review'
import { type CopySpec } from '#shared/domain/work/review-copy'
import { type ReviewTerm } from '#shared/domain/work/review-term'
import { mayDecideSheet } from '#shared/domain/work/signature-sheet'
import { shownUnit } from '#shared/domain/work/shown-unit'
import { isPublic, listKeysOf, seasonKeyOf } from '#shared/domain/work/standing'
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

/** The answers to what the call asks; a number that it asks for is masked whatever it looks like. */
function maskedAnswers({ subProject, content }: Work, { subProjects }: Season) {
  const call = subProjects.find(({ key }) => key === subProject)
  if (!call) return {}
  const numbers = phoneFields(call)
  const mask = (key: string, answer: string) =>
    numbers.includes(key) ? maskPhone(answer) : maskPhonesIn(answer, content.phone)
  const answers = Object.entries(fieldsAsked(content, call))
  return Object.fromEntries(answers.map(([key, answer]) => [key, mask(key, answer)]))
}

/** A link with what is watched in its place. A film's name may hold a number. */
function linkViewOf(
  { slot, position, link, needsCopy, copy, dead }: LinkStanding,
  { phone }: Pick<WorkContent, 'phone'>,
  { addresses, copiesAsked }: Pick<ReviewedWith, 'addresses' | 'copiesAsked'>,
): ReviewLinkView {
  const shown = copy && {
    ...mediaViewOf(copy, { captions: {} }, addresses.get(copy.uploadId), undefined),
    fileName: maskPhonesIn(copy.fileName, phone),
  }
  return {
    ...{ slot, position, address: link.address, code: link.code, needsCopy },
    ...optional('copyAsked', needsCopy ? copiesAsked.get(slot) : undefined),
    ...optional('copy', shown),
    ...(dead ? { dead: { at: dead.at, reason: maskPhonesIn(dead.reason, phone), unitId: dead.unitId } } : {}),
  }
}

function maskedSheet(work: Work, addresses: ReviewedWith['addresses']): SheetView | undefined {
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

/** Where a work's files and their covers can be read, by upload id; what copies of its films have to be, by slot; its term. */
interface ReviewedWith {
  readonly addresses: ReadonlyMap<string, FileAddress>
  readonly covers: ReadonlyMap<string, CoverView>
  readonly copiesAsked: ReadonlyMap<string, CopySpec>
  readonly term: ReviewTerm | undefined
  /** Who made the decision that is pending. */
  readonly officerName: string
}

/** A pending decision; only its maker learns what it is. */
const pendingViewOf = (
  { kind, officerId, dueAt }: PendingDecision,
  officerName: string,
  { personId }: Caller,
): PendingView => ({ officerName, dueAt, ...(officerId === personId ? { kind } : {}) })

/**
 * A work for an officer of its chain, as it was submitted. Everything personal but the name is masked or left out: numbers, too,
 * in a file's name. Its own author, or who is of its team, officer or not, reads no internal note.
 */
export function reviewViewOf(
  work: Work,
  { addresses, covers, copiesAsked, term, officerName }: ReviewedWith,
  timeline: readonly TimelineRow[],
  caller: Caller,
  season: Season,
): ReviewView {
  const { content } = work
  const sheet = maskedSheet(work, addresses)
  const own = isOwnWork(work, caller.personId)
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
    ...(sheet ? { sheet: { ...sheet, mayDecide: mayDecideSheet(work, caller) } } : {}),
    maskedPhone: maskPhone(content.phone),
    fields: maskedAnswers(work, season),
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
    links: linkStandings(work).map((standing) => linkViewOf(standing, content, { addresses, copiesAsked })),
    ...optional('receiptNumber', work.receiptNumber),
    ...optional('seasonKey', seasonKeyOf(work)),
    ...optional('submittedAt', work.submittedAt),
    ...optional('atUnit', work.atUnit),
    ...optional('atUnitSince', work.atUnitSince),
    ...optional('reviewTerm', term),
    chain: work.chain,
    textNeedsLook: work.textNeedsLook === true,
    textUnchecked: work.textUnchecked === true,
    ...(work.decision ? { decision: decisionViewOf(work.decision) } : {}),
    ...(work.pending ? { pending: pendingViewOf(work.pending, officerName, caller) } : {}),
    isPublic: isPublic(work),
    takenDown: work.takenDown !== undefined,
    mayDecide: mayDecide(caller, work),
    own,
    ...optional('cursor', listKeysOf(work).queueRank),
    timeline: timeline.map((row) => reviewTimelineOf(row, own)),
  }
}
