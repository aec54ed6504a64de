import { claimReceiptNumber } from '../../../cloudfunctions/server/works/claim-receipt-number'
import { transactionOver } from '../../support/transaction-over'

const drawing =
  (...letters: string[]) =>
  (seasonKey: string) =>
    `${seasonKey}-${letters.shift() ?? ''}`

it('gives each work a number of its own, drawing again while one is taken', async () => {
  const documents = new Map<string, object>()
  const transaction = transactionOver(documents)
  const first = await claimReceiptNumber(transaction, '2020', 'workOne', drawing('AAAAAA'))
  const second = await claimReceiptNumber(
    transaction,
    '2020',
    'workTwo',
    drawing('AAAAAA', 'AAAAAA', 'BBBBBB'),
  )
  expect([first, second]).toEqual(['2020-AAAAAA', '2020-BBBBBB'])
  expect([...documents]).toEqual([
    ['receipts/2020-AAAAAA', { workId: 'workOne' }],
    ['receipts/2020-BBBBBB', { workId: 'workTwo' }],
  ])
})

it('fails, rather than give a number away twice, when none is free', async () => {
  const transaction = transactionOver(new Map([['receipts/2020-AAAAAA', { workId: 'workOne' }]]))
  await expect(claimReceiptNumber(transaction, '2020', 'workTwo', () => '2020-AAAAAA')).rejects.toThrow(
    'taken',
  )
})
