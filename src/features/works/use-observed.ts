import { useSyncExternalStore } from 'react'

export interface Observed<State> {
  read: () => State
  listen: (listener: () => void) => () => void
}

/** The state of something that lives outside React; the component is drawn again with each change. */
export const useObserved = <State>({ read, listen }: Observed<State>): State =>
  useSyncExternalStore(listen, read, read)
