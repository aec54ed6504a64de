import { LIST_PAGE } from '#shared/contract/action'
import { type AuditRowView, type listAuditRows as action } from '#shared/contract/audit/audit'
import { subjectParts } from '#shared/domain/audit/audit-row'
import { personsByAuditId } from '../platform/audit-keys'
import { auditRows, type StoredAuditRow } from '../platform/audit-rows'
import { optional } from '../platform/optional'
import { type Reads } from '../platform/use-case'
import { people } from '../records/person-repository'

function personIn(subject: string): string | undefined {
  const { kind, id } = subjectParts(subject)
  return kind === 'person' ? id : undefined
}

/** The names of those who have one and whose key is there, by their keyed ids. */
async function namesOf(rows: readonly StoredAuditRow[]): Promise<ReadonlyMap<string, string>> {
  const keyedIds = new Set(rows.flatMap(({ actor, subject }) => [actor, personIn(subject) ?? actor]))
  const persons = await personsByAuditId([...keyedIds])
  const found = await people.byIds([...persons.values()])
  return new Map(
    [...persons].flatMap(([keyedId, personId]) => {
      const { displayName = '' } = found.get(personId) ?? {}
      return displayName === '' ? [] : [[keyedId, displayName] as const]
    }),
  )
}

function viewOf(row: StoredAuditRow, names: ReadonlyMap<string, string>): AuditRowView {
  const { prev: _prev, hash: _hash, linkableAt: _linkableAt, ...view } = row
  return {
    ...view,
    ...optional('actorName', names.get(row.actor)),
    ...optional('subjectName', names.get(personIn(row.subject) ?? '')),
  }
}

export const listAuditRows: Reads<typeof action> = {
  read: async ({ cursor, ...equal }) => {
    const page = await auditRows.page({ equal, rank: 'rank', order: 'desc', cursor, limit: LIST_PAGE })
    const names = await namesOf(page.items)
    return { ...page, items: page.items.map((row) => viewOf(row, names)) }
  },
}
