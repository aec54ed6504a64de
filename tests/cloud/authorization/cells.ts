import { type ActionKey, actions } from '../../support/all-actions'
import { AUTHORIZATION_TABLE, OUTCOMES } from './authorization-table'
import { type TargetName, targets } from './targets'

export const ROLES = ['guest', 'worker', 'unitOfficer', 'provinceOfficer', 'admin'] as const
export type RoleName = (typeof ROLES)[number]

export const RELATIONS = ['own', 'same unit', 'other unit', 'anonymous'] as const
export type Relation = (typeof RELATIONS)[number]

export interface Cell {
  /** As a test is called. */
  readonly name: string
  readonly action: ActionKey
  readonly target: TargetName
  readonly role: RoleName
  readonly relation: Relation
  readonly outcome: (typeof OUTCOMES)[keyof typeof OUTCOMES]
}

/** The outcomes of one action on one kind of target. */
export interface Row {
  readonly name: string
  readonly action: ActionKey
  readonly cells: readonly Cell[]
}

function named<Known extends object>(known: Known, word: string): keyof Known {
  if (!Object.hasOwn(known, word)) throw new Error(`the table knows no “${word}”`)
  return word as keyof Known
}

function rowOf(line: string): Row {
  const [first = '', second = '', ...columns] = line.split(/\s+/)
  const action = named(actions, first)
  const target = named(targets, second)
  if (columns.length !== ROLES.length || columns.some(({ length }) => length !== RELATIONS.length))
    throw new Error(`the line has not ${ROLES.length} times ${RELATIONS.length} letters: ${line}`)
  const cells = ROLES.flatMap((role, column) =>
    RELATIONS.map((relation, letter) => {
      const outcome = OUTCOMES[named(OUTCOMES, columns[column]?.[letter] ?? '')]
      return { name: `${role}, ${relation}: ${outcome.says}`, action, target, role, relation, outcome }
    }),
  )
  return { name: `${first} ${second}`, action, cells }
}

/** Every line of the table; anything in it that is not understood throws. */
export function rowsOf(table: string = AUTHORIZATION_TABLE): readonly Row[] {
  const [heading = '', ...lines] = table.trim().split('\n')
  if (heading.split(/\s+/).join() !== ['action', 'target', ...ROLES].join())
    throw new Error(`the table's columns are not the roles: ${heading}`)
  return lines.map(rowOf)
}
