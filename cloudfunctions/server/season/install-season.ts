import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type installSeason as action } from '#shared/contract/season/season'
import { Refusal } from '#shared/domain/refusal'
import { type SeasonFile, seasonParts } from '#shared/domain/season/season-file'
import { type Writes } from '../dispatch/handler'
import { sha256 } from '../platform/identifiers'
import { installAsCurrent } from './season-repository'

/** Each lies beside the code as `<key>.json` (config/build-functions.ts). */
const SEASON_KEYS: readonly string[] = ['2020']

export const installSeason: Writes<typeof action, SeasonFile> = {
  prepare: async ({ key }) => {
    if (!SEASON_KEYS.includes(key)) throw new Refusal('NOT_FOUND')
    const { seasonDataSchema } = await import('#shared/contract/season/season-data.schema')
    return seasonDataSchema.parse(JSON.parse(await readFile(path.join(__dirname, `${key}.json`), 'utf8')))
  },
  write: async (_input, _invocation, transaction, file) => {
    const hash = sha256(JSON.stringify(file))
    return { hash, changed: await installAsCurrent(transaction, hash, seasonParts(file)) }
  },
}
