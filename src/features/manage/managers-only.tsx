import { type ReactNode } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { type Group, holds } from '#shared/domain/access/roles'
import { manageSeason as words } from '#shared/texts/manage-season'
import { EmptyState } from '../../components/empty-state/empty-state'
import { type Gated, QueryGate } from '../../components/query-gate/query-gate'
import { Skeleton } from '../../components/skeleton/skeleton'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'

export interface ManagersOnlyProps {
  readonly session: Gated<SessionView>
  readonly group?: Group
  readonly children: (session: SessionView) => ReactNode
}

/** Lets those in who may change the season, and tells the others who may. */
export function ManagersOnly({ session, group = 'province', children }: ManagersOnlyProps) {
  return (
    <QueryGate query={session} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
      {(person) =>
        holds(person.roles, group) ? (
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
