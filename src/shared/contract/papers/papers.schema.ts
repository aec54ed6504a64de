import * as z from 'zod/mini'
import { idSchema, pageInput, unitIdSchema, workIdInput, yearSchema } from '#shared/contract/atoms.schema'
import { type papersActions } from '#shared/contract/papers/papers'
import { type SchemasOf } from '#shared/contract/schemas'

const jobInput = () => z.strictObject({ jobId: idSchema })

export const papersSchemas = {
  startWorksList: () => z.strictObject({ unitId: unitIdSchema }),
  startRecommendation: () => workIdInput,
  startSeasonRules: () => z.strictObject({ year: yearSchema }),
  listMyJobs: () => pageInput,
  cancelJob: jobInput,
  openJob: jobInput,
} satisfies SchemasOf<typeof papersActions>
