import { keyValueStorage } from '../../../platform/key-value-storage'
import { type DraftCopy, parseCopy } from './draft-copy'

/** The drafts one person keeps on this phone: one not yet named for each sub-project, and one for each work. */
export interface DraftStorage {
  /** The work a person wrote last in this sub-project, when it has an id. */
  latestWork(subProject: string): string | undefined
  readUnnamed(subProject: string): DraftCopy | undefined
  readNamed(workId: string): DraftCopy | undefined
  /** False when the phone has no room. A copy that got its id leaves its unnamed place. */
  write(subProject: string, copy: DraftCopy): boolean
  /** The work is submitted or discarded. */
  drop(subProject: string, workId: string | undefined): void
  /** The next form of this sub-project begins empty; the work itself stays. */
  forgetLatest(subProject: string): void
}

export function draftStorage(personId: string): DraftStorage {
  const unnamed = (subProject: string) => `draft.${personId}.new.${subProject}`
  const named = (workId: string) => `draft.${personId}.work.${workId}`
  const latest = (subProject: string) => `draft.${personId}.latest.${subProject}`
  return {
    latestWork(subProject) {
      const id = keyValueStorage.read(latest(subProject))
      return typeof id === 'string' ? id : undefined
    },
    readUnnamed: (subProject) => parseCopy(keyValueStorage.read(unnamed(subProject))),
    readNamed: (workId) => parseCopy(keyValueStorage.read(named(workId))),
    write(subProject, copy) {
      if (copy.workId === undefined) return keyValueStorage.write(unnamed(subProject), copy)
      const written = keyValueStorage.write(named(copy.workId), copy)
      if (written && keyValueStorage.write(latest(subProject), copy.workId))
        keyValueStorage.remove(unnamed(subProject))
      return written
    },
    drop(subProject, workId) {
      keyValueStorage.remove(unnamed(subProject))
      if (workId === undefined) return
      keyValueStorage.remove(named(workId))
      if (keyValueStorage.read(latest(subProject)) === workId) keyValueStorage.remove(latest(subProject))
    },
    forgetLatest: (subProject) => keyValueStorage.remove(latest(subProject)),
  }
}
