import { DAY_MS } from '#shared/domain/days'
import { Refusal } from '#shared/domain/refusal'
import {
  isSameMember,
  MIN_TEAM_SIZE,
  type MemberAnswer,
  type TeamMember,
} from '#shared/domain/work/submitter'
import { sheetStanding } from '#shared/domain/work/sheet-standing'
import { type Transition, type Work } from '#shared/domain/work/work'

/** How long a member's card is valid, ms (14 days). */
export const TEAM_CARD_LIFETIME_MS = 14 * DAY_MS

export const MEMBER_STANDINGS = ['agreed', 'refused', 'waiting'] as const
export type MemberStanding = (typeof MEMBER_STANDINGS)[number]

const answerOf = ({ memberAnswers = [] }: Pick<Work, 'memberAnswers'>, member: TeamMember) =>
  memberAnswers.find((answer) => isSameMember(answer, member))

/** A member's answer about their part in the work. The author agrees by sending it. */
export function memberStanding(work: Pick<Work, 'memberAnswers'>, member: TeamMember): MemberStanding {
  const answer = answerOf(work, member)
  if (!answer) return 'waiting'
  return answer.agrees ? 'agreed' : 'refused'
}

const membersOf = ({ content }: Pick<Work, 'content'>): readonly TeamMember[] =>
  content.submitterKind === 'team' ? content.members : []

/**
 * Whether everybody agrees to the work under their name. Each member of a team agrees by card or on a sheet that an officer
 * found complete. A refusal by card outweighs the sheet. A unit's officer agrees by approving.
 */
export function isVouchedFor(work: Work): boolean {
  const { submitterKind } = work.content
  if (submitterKind === 'person' || submitterKind === 'unit') return true
  const members = membersOf(work)
  const signed = sheetStanding(work) === 'complete'
  return (
    members.length >= MIN_TEAM_SIZE - 1 &&
    members.every((member) => {
      const standing = memberStanding(work, member)
      return standing === 'agreed' || (signed && standing === 'waiting')
    })
  )
}

/** Whether the person is its author or an agreed member of its team: nobody reviews their own work. */
export const isOwnWork = (work: Work, personId: string): boolean =>
  work.authorId === personId ||
  membersOf(work).some((member) => {
    const answer = answerOf(work, member)
    return answer?.agrees === true && answer.personId === personId
  })

/** The states in which members are asked. A work not sent yet may still change; an ended one needs nobody. */
const ASKED: readonly Work['status'][] = ['checking', 'inReview', 'returned', 'accepted']

export const mayAskMembers = (status: Work['status']): boolean => ASKED.includes(status)

/** The member of that name and part, if they may still be asked. */
export function requireAsked(work: Work, { name, role }: TeamMember): TeamMember {
  const member = membersOf(work).find((each) => isSameMember(each, { name, role }))
  if (!member) throw new Refusal('MEMBER_UNKNOWN')
  if (!mayAskMembers(work.status) || memberStanding(work, member) === 'agreed')
    throw new Refusal('INVALID_TRANSITION', { from: work.status, to: 'memberAgreed' })
  return member
}

/**
 * Stores a member's answer. Nobody answers for another: the author may not, and nobody agrees for two members. The version
 * stays: officers do not decide on it.
 */
export function answerAsMember(
  work: Work,
  asked: TeamMember,
  agrees: boolean,
  personId: string,
  now: number,
): Transition {
  const { name, role } = requireAsked(work, asked)
  const members = membersOf(work)
  const kept = (work.memberAnswers ?? []).filter(
    (answer) => !isSameMember(answer, asked) && members.some((member) => isSameMember(answer, member)),
  )
  const answeredBefore = kept.some((answer) => answer.agrees && answer.personId === personId)
  if (work.authorId === personId || (agrees && answeredBefore)) throw new Refusal('MEMBER_OTHER')
  const answer: MemberAnswer = { name, role, agrees, personId, at: now }
  return {
    work: { ...work, memberAnswers: [...kept, answer], changedAt: now },
    row: {
      workId: work.id,
      version: work.version,
      at: now,
      event: agrees ? 'memberAgreed' : 'memberRefused',
      by: 'member',
      actorId: personId,
      message: name,
    },
  }
}
