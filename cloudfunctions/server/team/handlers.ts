import { type teamActions } from '#shared/contract/works/team'
import { type HandlersOf } from '../platform/use-case'
import { answerTeamCard } from './answer-team-card'
import { createTeamCard } from './create-team-card'
import { readTeamCard } from './read-team-card'
import { startSignatureSheet } from './start-signature-sheet'

export { teamSchemas as schemas } from '#shared/contract/works/team.schema'

export const handlers = {
  createTeamCard,
  readTeamCard,
  answerTeamCard,
  startSignatureSheet,
} satisfies HandlersOf<typeof teamActions>
