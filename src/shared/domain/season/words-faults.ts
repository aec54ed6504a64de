import { lastAmendmentAt } from '#shared/domain/season/amendments-at'
import { clauseById, exactWords } from '#shared/domain/season/clauses'
import { type NamedInNotice } from '#shared/domain/season/clause'
import { type SeasonFault } from '#shared/domain/season/season-fault'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type SubProject } from '#shared/domain/season/sub-project'

type Path = SeasonFault['path']

/** Unknown clauses pass here: `referenceFaults` reports them. */
export function wordsFault(file: SeasonFile, clauseId: string, words: string, path: Path): SeasonFault[] {
  const clause = clauseById(file, clauseId)
  const held = !clause || exactWords(clause).some((exact) => exact.includes(words))
  return held ? [] : [{ code: 'WORDS_UNKNOWN', path }]
}

export function titleFault(file: SeasonFile, { name, clauseId }: NamedInNotice, path: Path): SeasonFault[] {
  const clause = clauseById(file, clauseId)
  return !clause || clause.title === name ? [] : [{ code: 'TITLE_MISMATCH', path }]
}

/** A choice is the notice's only where the notice has every one of its words. */
const noticeFieldFaults = (file: SeasonFile, { spec, clauseId }: SubProject, path: Path): SeasonFault[] =>
  spec.fields.flatMap((field, index) =>
    field.source !== 'notice' || !('options' in field)
      ? []
      : field.options.flatMap(({ label }, option) =>
          wordsFault(file, field.clauseId ?? clauseId, label, [
            ...path,
            ...['spec', 'fields', index, 'options', option, 'label'],
          ]),
        ),
  )

function subProjectWordsFaults(file: SeasonFile, subProject: SubProject, path: Path): SeasonFault[] {
  const { clauseId, theme, topics, organizer, entrances, contacts, requirements } = subProject
  const doubtedHere = clauseById(file, clauseId)?.defects?.map(({ original }) => original) ?? []
  const amended = (kind: 'contact' | 'entrance', index: number) =>
    lastAmendmentAt(file, `${kind}.${subProject.key}.${index}`) !== undefined
  const words = (text: string, ...more: (string | number)[]) =>
    wordsFault(file, clauseId, text, [...path, ...more])
  return [
    ...(clauseId.startsWith('annex2.')
      ? titleFault(file, subProject, [...path, 'name'])
      : [{ code: 'CLAUSE_MISPLACED', path: [...path, 'clauseId'] } as const]),
    ...(theme === undefined ? [] : words(theme, 'theme')),
    ...topics.flatMap((topic, index) => words(topic, 'topics', index)),
    ...requirements.flatMap(({ text, source, citation }, index) =>
      source === 'notice'
        ? wordsFault(file, citation.clauseId, text, [...path, 'requirements', index, 'text'])
        : [],
    ),
    ...noticeFieldFaults(file, subProject, path),
    ...words(organizer.name, 'organizer', 'name'),
    ...entrances.flatMap((entrance, index) =>
      amended('entrance', index)
        ? []
        : wordsFault(file, entrance.clauseId, entrance.name, [...path, 'entrances', index, 'name']),
    ),
    ...contacts.flatMap(({ name, phones }, contact) =>
      amended('contact', contact)
        ? []
        : [
            ...words(name, 'contacts', contact, 'name'),
            ...phones.flatMap(({ number, doubtful }, index): SeasonFault[] =>
              doubtful && !doubtedHere.includes(number)
                ? [{ code: 'DEFECT_MISSING', path: [...path, 'contacts', contact, 'phones', index] }]
                : [],
            ),
          ],
    ),
  ]
}

/**
 * Names, topics and requirements that are the notice's must be words that their clause holds exactly. Every other sentence says
 * whose it is. A misprint must be the clause's defect. Amended values are exempt.
 */
export function wordsFaults(file: SeasonFile): SeasonFault[] {
  const named = (items: readonly NamedInNotice[], ...path: string[]) =>
    items.flatMap(({ name, clauseId }, index) => wordsFault(file, clauseId, name, [...path, index, 'name']))
  const { notice, units, subProjects, activities, awarenesses, offlineContents } = file
  return [
    ...units.flatMap(({ noticeName, clauseId }, index) =>
      clauseId === undefined
        ? []
        : titleFault(file, { name: noticeName ?? '', clauseId }, ['units', index, 'noticeName']),
    ),
    ...subProjects.flatMap((each, index) => subProjectWordsFaults(file, each, ['subProjects', index])),
    ...named(activities, 'activities'),
    ...named(awarenesses, 'awarenesses'),
    ...named(offlineContents, 'offlineContents'),
    ...named(notice.basis, 'notice', 'basis'),
    ...named(notice.requirements, 'notice', 'requirements'),
    ...named(notice.channels, 'notice', 'channels'),
  ]
}
