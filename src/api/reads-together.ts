import { type CallEvent, MAX_READS_TOGETHER, type TogetherReply, type Unit } from '#shared/contract/action'
import { cloudTransport } from '../platform/cloud-transport'
import { type TransportResult } from '../platform/cloud-transport.types'

interface Question {
  readonly unit: Unit
  readonly event: CallEvent
  readonly settle: (result: TransportResult) => void
}

let asked: Question[] = []

const sendAlone = async ({ unit, event, settle }: Question): Promise<void> =>
  settle(await cloudTransport.call(unit, event))

/**
 * Sends several reads in one call. If the call fails or brings no replies, each read is sent alone. One broken read thus fails
 * no other. A timeout is not retried: nobody waits twice.
 */
async function send(unit: Unit, questions: readonly Question[]): Promise<void> {
  const alone = () => questions.forEach((question) => void sendAlone(question))
  if (questions.length === 1) return alone()
  const answer = await cloudTransport.call(unit, { together: questions.map(({ event }) => event) })
  if (!answer.ok && answer.fault === 'TIMEOUT') return questions.forEach(({ settle }) => settle(answer))
  const replies = answer.ok ? (answer.result as Partial<TogetherReply> | null)?.replies : undefined
  if (!replies) return alone()
  questions.forEach(({ settle }, index) => settle({ ok: true, result: replies[index] }))
}

function sendAll(): void {
  const questions = asked
  asked = []
  for (const unit of new Set(questions.map((question) => question.unit))) {
    const own = questions.filter((question) => question.unit === unit)
    for (let first = 0; first < own.length; first += MAX_READS_TOGETHER)
      void send(unit, own.slice(first, first + MAX_READS_TOGETHER))
  }
}

/**
 * Collects the reads of one moment and sends each unit one call. A page opens with several: the season, the session, its own
 * list.
 */
export function askTogether(unit: Unit, event: CallEvent): Promise<TransportResult> {
  return new Promise((settle) => {
    if (asked.push({ unit, event, settle }) === 1) setTimeout(sendAll, 0)
  })
}
