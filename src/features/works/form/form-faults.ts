import { containsPhone } from '#shared/domain/access/phone-in-text'
import { type FieldSpec } from '#shared/domain/season/field-spec'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type ContentFault, contentFaults, publicTexts } from '#shared/domain/work/completeness'
import { type WorkContent } from '#shared/domain/work/work'
import { submitter } from '#shared/texts/submitter'
import { workForm as words } from '#shared/texts/work-form'
import { type FileFault, fileFaults, type FilesUnderWay, slotFaultText } from './file-faults'

/** What is wrong with a part of the form, in words; the first word on a part stands. In the form's order. */
export interface FormFault {
  readonly part: string
  readonly reason: ContentFault['reason'] | FileFault['reason'] | 'phoneInside'
  readonly text: string
}

const labelOf = (part: string, fields: readonly FieldSpec[]): string =>
  fields.find(({ key }) => part === `fields.${key}`)?.label ?? words.labelOf(part)

const NOTHING_UNDER_WAY: FilesUnderWay = { transfers: [], lost: {} }

/**
 * Everything that keeps the content from being submitted: the cloud's own rules, asked on the phone, and what only the
 * phone knows of the files. `now` is the server's, epoch ms.
 */
export function formFaults(
  content: WorkContent,
  subProject: SubProject,
  season: Season,
  now: number,
  inFlight: FilesUnderWay = NOTHING_UNDER_WAY,
): FormFault[] {
  const { fields } = subProject.spec
  const faults: FormFault[] = contentFaults(content, subProject, season, now).map((fault) => ({
    part: fault.part,
    reason: fault.reason,
    text:
      slotFaultText(fault, content, subProject) ??
      submitter.faultText(fault, content) ??
      words.faultText(fault, labelOf(fault.part, fields)),
  }))
  const spoken = publicTexts(content)
    .filter(
      ([part, text]) => containsPhone(text, content.phone) && !faults.some((fault) => fault.part === part),
    )
    .map(([part]): FormFault => ({ part, reason: 'phoneInside', text: words.phoneInText }))
  const ofFiles = fileFaults(content, subProject, inFlight)
  const others = faults.filter(({ part }) => ofFiles.every((fault) => fault.part !== part))
  return [...ofFiles, ...others, ...spoken]
}

/**
 * Before the first try to submit, only what was filled in and left wrong is said, and what got lost; afterwards
 * everything.
 */
export const visibleFaults = (
  faults: readonly FormFault[],
  attempted: boolean,
  left: ReadonlySet<string>,
): ReadonlyMap<string, string> =>
  new Map(
    faults
      .filter(
        ({ part, reason }) => attempted || reason === 'lost' || (reason !== 'missing' && left.has(part)),
      )
      .reverse()
      .map(({ part, text }) => [part, text]),
  )

/** The element id of a part: `fields.takenPlace` → `field-takenPlace`, `files.main` → `field-files-main`. */
export const anchorOf = (part: string): string =>
  `field-${part.replace(/^(fields|declarations)\./, '').replace(/\./g, '-')}`

/** A phone number as people paste it, without spaces and country code. */
export const tidyPhone = (text: string): string => text.replace(/\s/g, '').replace(/^\+?86(?=1\d{10}$)/, '')

/** How far one is: the work, what is told of it, the declarations, ready to submit. */
export function currentStep(faults: readonly FormFault[]): 0 | 1 | 2 | 3 {
  if (faults.some(({ part }) => /^(files|links|captions)\./.test(part))) return 0
  if (faults.some(({ part }) => !part.startsWith('declarations.'))) return 1
  return faults.length > 0 ? 2 : 3
}
