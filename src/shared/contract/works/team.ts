import { action } from '#shared/contract/action'
import { type UploadTicket } from '#shared/contract/works/uploads'
import { type TeamMember } from '#shared/domain/work/submitter'

export interface TeamCard extends TeamMember {
  readonly token: string
  /** epoch ms, exclusive */
  readonly expiresAt: number
}

/**
 * Creates a one-time card by which a member of a team confirms their part in the work. The token is shown once and stored
 * hashed.
 */
export const createTeamCard = action<{ workId: string; member: TeamMember }, TeamCard>({
  name: 'team.createCard',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: [],
})

/** What the card shows a member: the work's title, its author, the member's name and part. */
export interface TeamCardView extends TeamMember {
  readonly title: string
  readonly subProject: string
  readonly authorName: string
  readonly expiresAt: number
  /** The caller is the author: another has to answer. */
  readonly own: boolean
}

/** Reads a card. Unknown, used and expired cards and those of changed members answer alike. */
export const readTeamCard = action<{ token: string }, TeamCardView>({
  name: 'team.readCard',
  unit: 'api',
  access: 'registered',
  effect: 'read',
  allowance: 'guesses',
})

/** Confirms or refuses one's part in the work and one's name beside it; once. */
export const answerTeamCard = action<{ token: string; agrees: boolean }, { agrees: boolean }>({
  name: 'team.answerCard',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: ['ownWork', 'publicWorks'],
  allowance: 'guesses',
})

/**
 * Asks for a place for the photo of a sheet that the whole team signed. `uploads.finish` checks it and replaces an earlier one.
 * An officer then says whether it is complete.
 */
export const startSignatureSheet = action<
  { workId: string; fileName: string; sizeBytes: number },
  UploadTicket
>({
  name: 'team.startSheet',
  unit: 'api',
  access: 'registered',
  effect: 'write',
  changes: [],
})

export const teamActions = {
  createTeamCard,
  readTeamCard,
  answerTeamCard,
  startSignatureSheet,
}
