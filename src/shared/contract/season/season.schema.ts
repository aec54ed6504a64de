import * as z from 'zod/mini'

const known = () => z.strictObject({ knownHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))) })

export const seasonSchemas = {
  readSeason: known,
  readNotice: known,
  readProgramme: known,
  installSeason: () => z.strictObject({ key: z.string().check(z.regex(/^\d{4}$/)) }),
}
