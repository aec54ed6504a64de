import { type SessionView } from '#shared/contract/session/session'
import { keyValueStorage } from '../../platform/key-value-storage'

const KEY = 'person'

/** Who had registered on this phone when the cloud last told: their own drafts open without it. */
export function keptPersonId(): string | undefined {
  const kept = keyValueStorage.read(KEY)
  return typeof kept === 'string' ? kept : undefined
}

export function keepPerson({ registered, personId }: SessionView): void {
  if (!registered) keyValueStorage.remove(KEY)
  else if (keptPersonId() !== personId) keyValueStorage.write(KEY, personId)
}
