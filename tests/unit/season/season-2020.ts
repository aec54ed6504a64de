import data from '../../../cloudfunctions/server/season/2020.json'
import { seasonDataSchema } from '#shared/contract/season/season-data.schema'
import { type Season } from '#shared/domain/season/season'
import { type SeasonFile, seasonParts } from '#shared/domain/season/season-file'

/** The 2020 edition as its file holds it, checked. */
export const seasonFile2020: SeasonFile = seasonDataSchema.parse(data)

/** Its parts as they are stored and answered. */
export const parts2020 = seasonParts(seasonFile2020)

/** What phones and use cases take for the season. */
export const season2020: Season = parts2020.season

/** A copy of the file, free to be spoiled. */
export const rawSeason2020 = (): typeof data => structuredClone(data)
