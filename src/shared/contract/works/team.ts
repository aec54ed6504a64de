import { action } from '#shared/contract/action'
import { type UploadTicket } from '#shared/contract/works/works'
import { type TeamMember } from '#shared/domain/work/submitter'

export interface TeamCard extends TeamMember {
  readonly token: string
  /** epoch ms, exclusive */
  readonly expiresAt: number
}

/**
 * A one-time card by which a member of a team confirms their part in the author's work; the token is shown this once and stored
 * hashed.
 */
export const createTeamCard = action<{ workId: string; member: TeamMember }, TeamCard>({
  name: 'team.createCard',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

/** What a member is asked: the work by its title, who sent it, and the name and part that stand in it for them. */
export interface TeamCardView extends TeamMember {
  readonly title: string
  readonly subProject: string
  readonly authorName: string
  readonly expiresAt: number
  /** The caller sent the work: another has to answer. */
  readonly own: boolean
}

/** Unknown, used and expired cards, and those of a member who was changed, answer alike. */
export const readTeamCard = action<{ token: string }, TeamCardView>({
  name: 'team.readCard',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  allowance: 'guesses',
})

/** Yes or no to one's part in the work and to one's name beside it; once. */
export const answerTeamCard = action<{ token: string; agrees: boolean }, { agrees: boolean }>({
  name: 'team.answerCard',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  allowance: 'guesses',
})

/**
 * Asks for a place for the photo of a sheet that the whole team signed. Finished by `uploads.finish`, which checks it and
 * puts it in place of an earlier one; an officer then says whether it is complete.
 */
export const startSignatureSheet = action<
  { workId: string; fileName: string; sizeBytes: number },
  UploadTicket
>({
  name: 'team.startSheet',
  unit: 'api',
  access: 'registered',
  effect: 'write',
})

export const teamActions = {
  createTeamCard,
  readTeamCard,
  answerTeamCard,
  startSignatureSheet,
}
