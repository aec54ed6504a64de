import { type installSeason as action } from '#shared/contract/season/season'
import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import { Refusal } from '#shared/domain/refusal'
import { type Writes } from '../dispatch/handler'
import { sha256 } from '../platform/identifiers'
import season2020 from './2020.json'
import { installAsCurrent } from './season-repository'

const bundled: Readonly<Record<string, unknown>> = { '2020': season2020 }

export const installSeason: Writes<typeof action> = {
  write: async ({ key }, _invocation, transaction) => {
    if (!Object.hasOwn(bundled, key)) throw new Refusal('NOT_FOUND')
    const season = seasonDataSchema.parse(bundled[key])
    const hash = sha256(JSON.stringify(season))
    return { hash, changed: await installAsCurrent(transaction, hash, season) }
  },
}
