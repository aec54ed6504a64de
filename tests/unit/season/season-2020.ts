import data from '../../../cloudfunctions/server/season/2020.json'
import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import { type Season } from '#shared/domain/season/season'

/** The 2020 edition as its file holds it, checked. */
export const season2020: Season = seasonDataSchema.parse(data)

/** A copy of the file, free to be spoiled. */
export const rawSeason2020 = (): typeof data => structuredClone(data)
