import * as z from 'zod/mini'
import { idSchema, pageInput, unitIdSchema, workIdInput } from '#shared/contract/atoms.schema'
import { type papersActions } from '#shared/contract/papers/papers'
import { type SchemasOf } from '#shared/contract/schemas'

const jobInput = () => z.strictObject({ jobId: idSchema })

export const papersSchemas = {
  startWorksList: () => z.strictObject({ unitId: unitIdSchema }),
  startRecommendation: () => workIdInput,
  listMyJobs: () => pageInput,
  cancelJob: jobInput,
  openJob: jobInput,
} satisfies SchemasOf<typeof papersActions>
