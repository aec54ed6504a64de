import { useEffect, useState } from 'react'
import { type Clause } from '#shared/domain/season/clause'
import { clauseById } from '#shared/domain/season/clauses'
import { type Notice } from '#shared/domain/season/season-file'
import { scrollToAnchor } from '../../platform/navigation'
import { clauseAnchor, groupKeyOf } from './notice-groups'

export interface NoticeReading {
  readonly query: string
  readonly search: (query: string) => void
  readonly isOpen: (group: string) => boolean
  readonly toggle: (group: string) => void
  /** The clause someone came for. */
  readonly chosen: Clause | undefined
  /** Someone came for a clause that the notice does not have. */
  readonly unknown: boolean
  readonly goTo: (clauseId: string) => void
  /** The clause whose sheet is up. */
  readonly held: Clause | undefined
  readonly hold: (clause: Clause | undefined) => void
}

/** Where a reader is in the notice: what they look for, which parts lie open, the clause they came for. */
export function useNoticeReading(
  notice: Notice | undefined,
  { clause, search = '' }: { clause?: string | undefined; search?: string | undefined },
): NoticeReading {
  const [query, setQuery] = useState(search)
  const [wanted, setWanted] = useState(clause === undefined ? undefined : { clauseId: clause })
  const [held, hold] = useState<Clause>()
  const chosen = notice && wanted ? clauseById(notice, wanted.clauseId) : undefined
  const unknown = notice !== undefined && wanted !== undefined && !chosen

  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({})
  const first = notice?.clauses[0]
  const openAtFirst = chosen ?? first
  const isOpen = (group: string) =>
    toggled[group] ?? (openAtFirst !== undefined && groupKeyOf(openAtFirst.id) === group)

  const anchor = chosen && query === '' ? clauseAnchor(chosen.id) : undefined
  useEffect(() => {
    if (anchor !== undefined) scrollToAnchor(anchor)
  }, [anchor, wanted])

  return {
    query,
    search: setQuery,
    isOpen,
    toggle: (group) => setToggled({ ...toggled, [group]: !isOpen(group) }),
    chosen,
    unknown,
    goTo: (clauseId) => {
      setQuery('')
      setToggled({ ...toggled, [groupKeyOf(clauseId)]: true })
      setWanted({ clauseId })
    },
    held,
    hold,
  }
}
