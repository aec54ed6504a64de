import { reviews } from '#shared/texts/reviews'
import { undoing } from '#shared/texts/undo'
import { confirm } from '../../platform/feedback'
import { type Decision, type Word } from './use-decision'

const words = reviews.decide
const NOTHING_SAID: Word = { kind: 'approve', citations: [], message: '' }

export interface DecisionBarActions {
  readonly say: (word: Word) => Promise<void>
  readonly approve: () => Promise<void>
  readonly assignTo: (unitId: string, unitName: string) => Promise<void>
}

/** What the buttons of the bar do; asks first where points are unticked, before a rejection, and before a unit is assigned. */
export function useDecisionBar(
  { decide, assign }: Decision,
  unticked: number,
  onDone: (done?: string) => void,
): DecisionBarActions {
  const say = async (word: Word) => {
    const { title, content, confirm: confirmText, cancel: cancelText } = undoing.rejectQuestion
    const sure = word.kind !== 'reject' || (await confirm({ title, content, confirmText, cancelText }))
    if (sure && (await decide(word))) onDone()
  }
  const approve = async () => {
    const { title, content, confirm: confirmText, cancel: cancelText } = words.unticked
    const sure =
      unticked === 0 || (await confirm({ title, content: content(unticked), confirmText, cancelText }))
    if (sure) await say(NOTHING_SAID)
  }
  const assignTo = async (unitId: string, unitName: string) => {
    const { title, content, confirm: confirmText, cancel: cancelText } = reviews.more.assignConfirm
    if (!(await confirm({ title, content: content(unitName), confirmText, cancelText }))) return
    if (await assign(unitId)) onDone(words.assigned)
  }
  return { say, approve, assignTo }
}
