import { type readWork as action } from '#shared/contract/works/works'
import { authorsContent } from '#shared/domain/work/authors-content'
import { uploadIdsOf, type Work, type WorkMedia } from '#shared/domain/work/work'
import { type Reads } from '../platform/use-case'
import { fileCovers } from '../media/cover-views'
import { verifiedAddresses } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { isMedia, mediaOf, uploads } from '../records/upload-repository'
import { reviewTermsOf } from '../records/review-terms'
import { seasonFor } from '../records/season-of-work'
import { ownWork, timelineOf } from '../records/work-repository'
import { mediaViewOf, sheetViewOf, workViewOf } from '../records/work-view'

/** The files the content names: those of the last submission, and newer ones that arrived since. */
async function filesOf(work: Work): Promise<readonly WorkMedia[]> {
  const files = await Promise.all(
    uploadIdsOf(authorsContent(work)).map(async (id) => {
      const submitted = work.media.find(({ uploadId }) => uploadId === id)
      if (submitted) return [submitted]
      const upload = await uploads.find(documents, id)
      const own = upload?.ownerId === work.authorId && isMedia(upload)
      return own && upload.arrived ? [mediaOf(upload, upload.arrived)] : []
    }),
  )
  return files.flat()
}

const sheetsOf = ({ signatureSheet }: Work): readonly WorkMedia[] => (signatureSheet ? [signatureSheet] : [])

export const readWork: Reads<typeof action> = {
  read: async ({ workId }, { caller, now }) => {
    const work = await ownWork(documents, workId, caller)
    const files = await filesOf(work)
    const [season, timeline, addresses, covers] = await Promise.all([
      seasonFor(work),
      timelineOf(workId),
      verifiedAddresses([...files, ...sheetsOf(work)]),
      fileCovers(files),
    ])
    const media = files.map((file) => {
      const { uploadId } = file
      return mediaViewOf(file, authorsContent(work), addresses.get(uploadId), covers.get(uploadId))
    })
    const [sheet] = sheetsOf(work)
    return workViewOf(work, media, timeline, season, {
      sheet: sheet && sheetViewOf(work, addresses.get(sheet.uploadId)),
      term: (await reviewTermsOf([work], season, now)).get(workId),
    })
  },
}
