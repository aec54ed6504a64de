import { type ReactElement, type ReactNode } from 'react'
import { type SessionView } from '#shared/contract/session/session'
import { type Group, holds } from '#shared/domain/access/roles'
import { Page } from '../../components/page/page'
import { type Gated, QueryWait } from '../../components/query-gate/query-gate'
import { Denied, type DeniedProps } from './denied'

type Queries = Readonly<Record<string, Gated<unknown>>>
type Answers<Of extends Queries> = {
  readonly [Name in keyof Of]: Extract<Of[Name], { state: 'content' }>['data']
}

export interface GateProps<Of extends Queries> {
  /** What the page cannot do without. */
  readonly of: Of
  /** Whom it is for, and what the others are told; absent: for everyone. */
  readonly only?: {
    readonly session: Gated<SessionView>
    readonly group: Group
    readonly denied: DeniedProps
  }
  readonly skeleton: ReactNode
  /** The page's title until the content has its own. */
  readonly title?: string
  /** The content, in its own page frame. */
  readonly children: (answers: Answers<Of>) => ReactNode
}

/** A page once all it needs is there. Until then its skeleton, what went wrong with a retry, or that it is for others. */
export function Gate<Of extends Queries>(props: GateProps<Of>): ReactElement {
  const { of, only, skeleton, title, children } = props
  if (only?.session.state === 'content' && !holds(only.session.data.roles, only.group))
    return <Denied {...only.denied} />
  const queries = [...(only ? [only.session] : []), ...Object.values(of)]
  // One that waits for a failed one would wait for ever.
  const waiting =
    queries.find(({ state }) => state === 'error') ?? queries.find(({ state }) => state === 'loading')
  if (waiting && waiting.state !== 'content')
    return (
      <Page title={title}>
        <QueryWait query={waiting} skeleton={skeleton} />
      </Page>
    )
  const answers = Object.entries(of).map(([name, query]) => [
    name,
    query.state === 'content' ? query.data : undefined,
  ])
  return <>{children(Object.fromEntries(answers) as Answers<Of>)}</>
}
