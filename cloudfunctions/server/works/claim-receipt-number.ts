import { type DocumentTransaction } from '../platform/documents'
import { newReceiptNumber } from '../platform/identifiers'

/** There are 887 million numbers a season: eight taken ones are not drawn running. */
const MAX_NUMBER_DRAWS = 8

/** A receipt number that no other work has: of ten thousand drawn at random two would be the same once in eighteen times. */
export async function claimReceiptNumber(
  transaction: DocumentTransaction,
  seasonKey: string,
  workId: string,
  draw = newReceiptNumber,
): Promise<string> {
  for (let drawn = 0; drawn < MAX_NUMBER_DRAWS; drawn++) {
    const number = draw(seasonKey)
    if ((await transaction.find('receipts', number)) !== null) continue
    await transaction.save('receipts', number, { workId })
    return number
  }
  throw new Error(`${MAX_NUMBER_DRAWS} receipt numbers running were taken`)
}
