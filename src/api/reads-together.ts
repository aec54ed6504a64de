import { type CallEvent, MOST_READS_TOGETHER, type TogetherReply } from '#shared/contract/action'
import { cloudTransport } from '../platform/cloud-transport'
import { type TransportResult } from '../platform/cloud-transport.types'

interface Question {
  readonly event: CallEvent
  readonly settle: (result: TransportResult) => void
}

let asked: Question[] = []

async function send(functionName: string, questions: readonly Question[]): Promise<void> {
  const [first, ...others] = questions
  if (!first) return
  if (others.length === 0) return first.settle(await cloudTransport.call(functionName, first.event))
  const answer = await cloudTransport.call(functionName, { together: questions.map(({ event }) => event) })
  const replies = answer.ok ? (answer.result as Partial<TogetherReply>).replies : undefined
  questions.forEach(({ settle }, index) =>
    settle(answer.ok ? { ok: true, result: replies?.[index] } : answer),
  )
}

function sendAll(functionName: string): void {
  const questions = asked
  asked = []
  for (let first = 0; first < questions.length; first += MOST_READS_TOGETHER)
    void send(functionName, questions.slice(first, first + MOST_READS_TOGETHER))
}

/**
 * Asks with all that is asked in the same moment: what a page reads when it opens (the season, the session, its own list)
 * goes to the cloud in one call and comes back together.
 */
export function askTogether(functionName: string, event: CallEvent): Promise<TransportResult> {
  return new Promise((settle) => {
    if (asked.push({ event, settle }) === 1) setTimeout(() => sendAll(functionName), 0)
  })
}
