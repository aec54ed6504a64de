import { type Season } from '#shared/domain/season/season'
import { reviews } from '#shared/texts/reviews'
import { undoing } from '#shared/texts/undo'
import { confirm } from '../../platform/feedback'
import { unitName } from '../../views/names/names'
import { type Decision, type Word } from './use-decision'

const words = reviews.decide
const NOTHING_SAID: Word = { kind: 'approve', citations: [], message: '' }

export interface DecisionBarActions {
  readonly say: (word: Word) => Promise<void>
  readonly approve: () => Promise<void>
  readonly assignTo: (unitId: string) => Promise<void>
}

/** What the buttons of the bar do; asks first where points are unticked, before a rejection, and before a unit is assigned. */
export function useDecisionBar(
  { decide, assign }: Decision,
  season: Season,
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
  const assignTo = async (unitId: string) => {
    const { title, content, confirm: confirmText, cancel: cancelText } = reviews.more.assignConfirm
    const unit = unitName(season, unitId, unitId)
    if (!(await confirm({ title, content: content(unit), confirmText, cancelText }))) return
    if (await assign(unitId)) onDone(words.assigned)
  }
  return { say, approve, assignTo }
}
