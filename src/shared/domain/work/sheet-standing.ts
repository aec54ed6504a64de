import { isSameMember, teamOf } from '#shared/domain/work/submitter'
import { type Work } from '#shared/domain/work/work'

export const SHEET_STANDINGS = ['none', 'void', 'waiting', 'complete', 'refused'] as const
/** `void`: the team changed since. `waiting`: no officer has looked yet. */
export type SheetStanding = (typeof SHEET_STANDINGS)[number]

/** The state of the team's signed sheet. It is valid only for the members and parts that it was sent for. */
export function sheetStanding({
  content,
  signatureSheet,
}: Pick<Work, 'content' | 'signatureSheet'>): SheetStanding {
  if (!signatureSheet) return 'none'
  const { signers, word } = signatureSheet
  const team = teamOf(content)
  const isWhole = team.length === signers.length
  if (!isWhole || !team.every((member) => signers.some((signer) => isSameMember(member, signer))))
    return 'void'
  if (!word) return 'waiting'
  return word.complete ? 'complete' : 'refused'
}
