import { type readSeasonCandidate as action, type SeasonName } from '#shared/contract/season/manage-season'
import { unitsDropped } from '#shared/domain/season/units-dropped'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type Reads } from '../platform/use-case'
import { documents } from '../platform/documents'
import { findCandidate } from './candidate-repository'
import { currentSeasonHash, seasonFileByHash } from '../records/season-repository'

const nameOf = (hash: string, { key, name, version }: SeasonFile): SeasonName => ({
  hash,
  key,
  name,
  version,
})

export const readSeasonCandidate: Reads<typeof action> = {
  read: async () => {
    const hash = await currentSeasonHash()
    const [file, candidate] = await Promise.all([seasonFileByHash(hash), findCandidate(documents)])
    const present = nameOf(hash, file)
    if (!candidate) return { present }
    const { seasonDifferences } = await import('./season-rules')
    return {
      present,
      candidate: {
        ...nameOf(candidate.hash, candidate.file),
        validatedAt: candidate.validatedAt,
        differences: seasonDifferences(file, candidate.file),
        unitsDropped: unitsDropped(file, candidate.file),
      },
    }
  },
}
