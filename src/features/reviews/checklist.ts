import { type MediaView } from '#shared/contract/works/views'
import { type MediaFacts, type WarningCode } from '#shared/domain/media/verdict'
import { type Citation } from '#shared/domain/season/clause'
import {
  type ChecklistItem,
  type DeclarationSpec,
  type SubmissionSpec,
} from '#shared/domain/season/submission-spec'

export type DeclaredAnswer = 'agreed' | 'missing' | 'yes' | 'no'

interface ItemBase {
  readonly key: string
  readonly text: string
  readonly citation: Citation
}

export interface MachinePoint extends ItemBase {
  readonly by: 'machine'
  readonly passed: boolean
  /** Of the largest file; absent until the machine has looked. */
  readonly facts?: MediaFacts
}

export interface OfficerPoint extends ItemBase {
  readonly by: 'officer'
  /** What the author declared on the same point. */
  readonly declared?: DeclaredAnswer
}

export interface FileWarning {
  readonly code: WarningCode
  /** Which of the work's files it is about, from 1; none where there is only one. */
  readonly files: readonly number[]
}

export interface Checklist {
  readonly machine: readonly MachinePoint[]
  readonly officer: readonly OfficerPoint[]
  /** What the machine noticed without refusing, each once. */
  readonly warnings: readonly FileWarning[]
}

/** What an author answered. A yes-or-no question left open counts as missing. */
export function declaredAnswer({ kind }: DeclarationSpec, answer: boolean | undefined): DeclaredAnswer {
  if (kind === 'agree') return answer === true ? 'agreed' : 'missing'
  if (answer === undefined) return 'missing'
  return answer ? 'yes' : 'no'
}

const baseOf = ({ key, text, citation }: ChecklistItem): ItemBase => ({ key, text, citation })

function warningsOf(media: readonly MediaView[]): FileWarning[] {
  const codes = new Set(media.flatMap(({ check }) => check?.warnings ?? []))
  return [...codes].map((code) => ({
    code,
    files:
      media.length < 2
        ? []
        : media.flatMap(({ check }, at) => (check?.warnings.includes(code) ? [at + 1] : [])),
  }))
}

/** The points of a sub-project's review, the machine's where there are files, with the machine's facts and the author's declarations beside them. */
export function checklistOf(
  spec: Pick<SubmissionSpec, 'checklist' | 'declarations'>,
  media: readonly MediaView[],
  declarations: Readonly<Record<string, boolean>>,
): Checklist {
  const checks = media.flatMap(({ check }) => (check ? [check] : []))
  const passed =
    media.length > 0 && checks.length === media.length && checks.every(({ verdict }) => verdict === 'accept')
  const [largest] = checks.map(({ facts }) => facts).sort((a, b) => b.sizeBytes - a.sizeBytes)
  const answerOn = (key: string) => {
    const declaration = spec.declarations.find((each) => each.key === key)
    return declaration ? { declared: declaredAnswer(declaration, declarations[key]) } : {}
  }
  return {
    machine: (media.length > 0 ? spec.checklist : [])
      .filter(({ by }) => by === 'machine')
      .map((item) => ({ ...baseOf(item), by: 'machine', passed, ...(largest ? { facts: largest } : {}) })),
    officer: spec.checklist
      .filter(({ by }) => by === 'officer')
      .map((item) => ({ ...baseOf(item), by: 'officer', ...answerOn(item.key) })),
    warnings: warningsOf(media),
  }
}
