import { type CallEvent, MOST_READS_TOGETHER, type TogetherReply } from '#shared/contract/action'
import { cloudTransport } from '../platform/cloud-transport'
import { type TransportResult } from '../platform/cloud-transport.types'

interface Question {
  readonly event: CallEvent
  readonly settle: (result: TransportResult) => void
}

let asked: Question[] = []

const sendAlone = async (functionName: string, { event, settle }: Question): Promise<void> =>
  settle(await cloudTransport.call(functionName, event))

/**
 * A call that failed, or that was answered otherwise than in replies, is asked again in its parts, so that one read that
 * breaks takes no other with it. Nobody waits twice for a cloud that did not answer in time.
 */
async function send(functionName: string, questions: readonly Question[]): Promise<void> {
  const alone = () => questions.forEach((question) => void sendAlone(functionName, question))
  if (questions.length === 1) return alone()
  const answer = await cloudTransport.call(functionName, { together: questions.map(({ event }) => event) })
  if (!answer.ok && answer.fault === 'TIMEOUT') return questions.forEach(({ settle }) => settle(answer))
  const replies = answer.ok ? (answer.result as Partial<TogetherReply> | null)?.replies : undefined
  if (!replies) return alone()
  questions.forEach(({ settle }, index) => settle({ ok: true, result: replies[index] }))
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
