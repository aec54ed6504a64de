import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type installSeason as action } from '#shared/contract/season/season'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { type AuditedWrites } from '../platform/use-case'
import { requireValidFile } from './validated-file'
import { requireUnitsKept } from './publish-season'
import { addSeasonChange } from './season-change-repository'
import {
  currentSeason,
  hashOfFile,
  makeCurrent,
  seasonIsInstalled,
  seasonPointer,
} from '../records/season-repository'

/** A season lies beside the code as `<key>.json` (config/build-functions.ts). */
const fileOf = (key: string) => path.join(__dirname, `${key}.json`)

interface Prepared {
  readonly file: SeasonFile
  readonly season: Season | undefined
}

export const installSeason: AuditedWrites<typeof action, Prepared> = {
  audited: 'season',
  prepare: async ({ key }) => {
    if (!existsSync(fileOf(key))) throw new Refusal('NOT_FOUND')
    const file = await requireValidFile(JSON.parse(await readFile(fileOf(key), 'utf8')))
    return { file, season: (await seasonIsInstalled()) ? await currentSeason() : undefined }
  },
  write: async (_input, { caller, now }, transaction, { file, season }) => {
    const pointer = season && (await seasonPointer(transaction))
    const known =
      pointer && (pointer.base === hashOfFile(file) || pointer.archive.some(({ key }) => key === file.key))
    if (known) return { answer: { hash: pointer.hash, changed: false }, leaves: null }
    if (season?.key === file.key && season.amendments) throw new Refusal('SEASON_CHANGED')
    if (season) requireUnitsKept(season, file)
    const hash = await makeCurrent(transaction, file, season && pointer && { pointer, season }, now)
    await addSeasonChange(transaction, caller, {
      at: now,
      event: 'installed',
      key: file.key,
      version: file.version,
    })
    return {
      answer: { hash, changed: true },
      leaves: { subject: ['season', hash], facts: { year: file.key } },
    }
  },
}
