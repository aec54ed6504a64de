import * as z from 'zod/mini'

export const seasonSchemas = {
  readSeason: () => z.strictObject({ knownHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))) }),
  installSeason: () => z.strictObject({ key: z.string().check(z.regex(/^\d{4}$/)) }),
}
