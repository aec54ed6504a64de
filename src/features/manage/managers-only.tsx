import { type ReactNode } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { type Role } from '#shared/domain/access/roles'
import { manageSeason as words } from '#shared/texts/manage-season'
import { EmptyState } from '../../components/empty-state/empty-state'
import { type Gated, QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'

export const MANAGERS: readonly Role[] = ['provinceOfficer', 'admin']
export const ADMINISTRATORS: readonly Role[] = ['admin']

export interface ManagersOnlyProps {
  readonly session: Gated<SessionView>
  /** Any of these may go on. */
  readonly roles?: readonly Role[]
  readonly children: (session: SessionView) => ReactNode
}

/** Lets those in who may change the season, and tells the others who may. */
export function ManagersOnly({ session, roles = MANAGERS, children }: ManagersOnlyProps) {
  return (
    <QueryGate query={session} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
      {(person) =>
        person.roles.some(({ role }) => roles.includes(role)) ? (
          children(person)
        ) : (
          <EmptyState
            id="may-not-manage"
            icon="lock"
            title={words.forbidden}
            text={words.forbiddenSecond}
            action={{ text: words.toMe, onClick: () => openTab(routes.me) }}
          />
        )
      }
    </QueryGate>
  )
}
