import { Refusal } from '#shared/domain/refusal'
import { type TeamMember } from '#shared/domain/work/submitter'
import { requireAsked } from '#shared/domain/work/team'
import { type Work } from '#shared/domain/work/work'
import { type DocumentReader } from '../platform/documents'
import { type OneTimeCard, oneTimeCards } from '../platform/one-time-cards'
import { works } from '../records/work-repository'

/** Asks one member of a work's team. */
export interface StoredTeamCard extends OneTimeCard, TeamMember {
  readonly workId: string
}

const cards = oneTimeCards<StoredTeamCard>('teamCards', 'team')

export const saveTeamCard = cards.save

/** The card and its work while the member is still asked; everything else answers alike. */
export async function openTeamCard(
  reader: DocumentReader,
  token: string,
  now: number,
): Promise<{ readonly card: StoredTeamCard; readonly work: Work }> {
  const card = await cards.open(reader, token, now)
  const work = card && (await works.find(reader, card.workId))
  if (!card || !work) throw new Refusal('TEAM_CARD_INVALID')
  try {
    requireAsked(work, card)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('TEAM_CARD_INVALID')
    throw error
  }
  return { card, work }
}
