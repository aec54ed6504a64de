import { type ReactElement, type ReactNode } from 'react'
import { type CallError } from '#shared/contract/action'
import { common } from '#shared/texts/common'
import { errorText } from '#shared/texts/errors'
import { ErrorState } from '../error-state/error-state'

interface Waiting {
  readonly state: 'loading'
  readonly reload: () => Promise<void>
}

interface Failed {
  readonly state: 'error'
  readonly error: CallError
  readonly reload: () => Promise<void>
}

export type Gated<Data> =
  Waiting | Failed | { readonly state: 'content'; readonly data: Data; readonly reload: () => Promise<void> }

export interface QueryWaitProps {
  readonly query: Waiting | Failed
  /** Of the same shape as the content. */
  readonly skeleton: ReactNode
}

/** What stands where content will be: its skeleton, or what went wrong with a retry. */
export function QueryWait({ query, skeleton }: QueryWaitProps): ReactElement {
  if (query.state === 'loading') return <>{skeleton}</>
  const { title, action } = errorText(query.error)
  return (
    <ErrorState
      title={title}
      text={action}
      retry={{ text: common.retry, onClick: () => void query.reload() }}
    />
  )
}

export interface QueryGateProps<Data> {
  readonly query: Gated<Data>
  /** Of the same shape as the content. */
  readonly skeleton: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** Shows what a question to the cloud is at: skeleton, content, or what went wrong with a retry. */
export function QueryGate<Data>({ query, skeleton, children }: QueryGateProps<Data>): ReactElement {
  if (query.state !== 'content') return <QueryWait query={query} skeleton={skeleton} />
  return <>{children(query.data)}</>
}
