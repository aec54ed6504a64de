import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type installSeason as action } from '#shared/contract/season/season'
import { Refusal } from '#shared/domain/refusal'
import { type Season } from '#shared/domain/season/season'
import { type SeasonFile } from '#shared/domain/season/season-file'
import { unitsDropped } from '#shared/domain/season/units-dropped'
import { type AuditedWrites } from '../platform/use-case'
import { requireValidFile } from './validated-file'
import { requireUnitsKept } from './publish-season'
import { addSeasonChange } from './season-change-repository'
import { seedUnits } from '../records/seed-units'
import {
  currentSeason,
  hashOfFile,
  makeCurrent,
  seasonIsInstalled,
  seasonPointer,
  type SeasonPointer,
} from '../records/season-repository'

/** A season lies beside the code as `<key>.json` (config/build-functions.ts). */
const fileOf = (key: string) => path.join(__dirname, `${key}.json`)

interface Prepared {
  readonly file: SeasonFile
  readonly season: Season | undefined
}

/** This very file is current, or its year is over. */
const isKnown = ({ base, archive }: SeasonPointer, file: SeasonFile) =>
  base === hashOfFile(file) || archive.some(({ key }) => key === file.key)

/** The current season is the file's year, changed since. */
const isAmended = (season: Season, file: SeasonFile) =>
  season.key === file.key && season.amendments !== undefined

export const installSeason: AuditedWrites<typeof action, Prepared> = {
  audited: 'season',
  prepare: async ({ key }) => {
    if (!existsSync(fileOf(key))) throw new Refusal('NOT_FOUND')
    const file = await requireValidFile(JSON.parse(await readFile(fileOf(key), 'utf8')))
    const season = (await seasonIsInstalled()) ? await currentSeason() : undefined
    const stays = season && (isKnown(await seasonPointer(), file) || isAmended(season, file))
    const coming = stays ? season : file
    if (!season || unitsDropped(season, coming).length === 0) await seedUnits(coming)
    return { file, season }
  },
  write: async (_input, { caller, now }, transaction, { file, season }) => {
    const pointer = season && (await seasonPointer(transaction))
    if (pointer && isKnown(pointer, file))
      return { answer: { hash: pointer.hash, changed: false }, leaves: null }
    if (season && isAmended(season, file)) throw new Refusal('SEASON_CHANGED')
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
