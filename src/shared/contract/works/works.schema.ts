import * as z from 'zod/mini'
import {
  announcedSize,
  fileNameSchema,
  idSchema,
  keySchema,
  pageInput,
  shortText,
  teamMemberSchema,
  unitIdSchema,
  versionSchema,
  workIdInput,
} from '#shared/contract/atoms.schema'
import { MEDIA_KINDS } from '#shared/domain/media/kinds'
import { SUBMITTER_KINDS } from '#shared/domain/season/sub-project'
import { type WorkContent } from '#shared/domain/work/work'
import { type SchemasOf } from '#shared/contract/schemas'
import { type uploadsActions } from '#shared/contract/works/uploads'
import { type worksActions } from '#shared/contract/works/works'

const MAX_PARTS = 40
const MAX_SLOTS = 12
const MAX_FILES = 20
const MAX_MEMBERS = 40

const partsUpTo = (most: number) =>
  z.refine<Record<string, unknown>>((parts) => Object.keys(parts).length <= most)

/** Bounds against abuse only. Submission checks the season's limits, so an unfinished draft always saves. */
const content = (): z.ZodMiniType<WorkContent> =>
  z.strictObject({
    title: shortText(200),
    synopsis: shortText(5000),
    unitId: z.nullable(unitIdSchema),
    workplace: shortText(200),
    submitterKind: z.nullable(z.enum(SUBMITTER_KINDS)),
    authorName: shortText(100),
    authorRole: shortText(100),
    members: z.array(teamMemberSchema()).check(z.maxLength(MAX_MEMBERS)),
    phone: shortText(30),
    fields: z.record(keySchema, shortText(5000)).check(partsUpTo(MAX_PARTS)),
    declarations: z.record(keySchema, z.boolean()).check(partsUpTo(MAX_PARTS)),
    publicConsent: z.boolean(),
    files: z.record(keySchema, z.array(idSchema).check(z.maxLength(MAX_FILES))).check(partsUpTo(MAX_SLOTS)),
    links: z
      .record(
        keySchema,
        z
          .array(z.strictObject({ address: shortText(5000), code: shortText(100) }))
          .check(z.maxLength(MAX_FILES)),
      )
      .check(partsUpTo(MAX_SLOTS)),
    captions: z.record(idSchema, shortText(5000)).check(partsUpTo(MAX_PARTS)),
  })

const writtenWork = () =>
  z.strictObject({
    workId: idSchema,
    expectedVersion: versionSchema,
    content: content(),
  })

export const worksSchemas = {
  createWork: () => z.strictObject({ subProject: keySchema }),
  copyWork: () => workIdInput,
  saveWork: writtenWork,
  submitWork: writtenWork,
  checkWork: () => workIdInput,
  withdrawWork: () => z.strictObject({ workId: idSchema, expectedVersion: versionSchema }),
  discardDraft: () => workIdInput,
  dropChanges: () => z.strictObject({ workId: idSchema, expectedVersion: versionSchema }),
  setPublicConsent: () => z.strictObject({ workId: idSchema, publicConsent: z.boolean() }),
  markOfficiallySubmitted: () => workIdInput,
  unmarkOfficiallySubmitted: () => workIdInput,
  listMyWorks: () => pageInput,
  readWork: () => workIdInput,
  markWorkSeen: () => workIdInput,
} satisfies SchemasOf<typeof worksActions>

export const uploadsSchemas = {
  startUpload: () =>
    z.strictObject({
      subProject: keySchema,
      slot: keySchema,
      kind: z.enum(MEDIA_KINDS),
      fileName: fileNameSchema(),
      sizeBytes: announcedSize(),
      digest: z.optional(z.string().check(z.regex(/^[0-9a-f]{40}$/))),
    }),
  startCover: () => z.strictObject({ uploadId: idSchema, sizeBytes: announcedSize() }),
  finishUpload: () =>
    z.strictObject({
      uploadId: idSchema,
      fileId: z.string().check(z.maxLength(1000), z.startsWith('cloud://')),
    }),
} satisfies SchemasOf<typeof uploadsActions>
