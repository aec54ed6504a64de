import { type readWork as action } from '#shared/contract/works/works'
import { type Reads } from '../dispatch/handler'
import { verifiedUrls } from '../media/verified-urls'
import { documents } from '../platform/documents'
import { currentSeason } from '../season/season-repository'
import { timelineOf, workRepository } from './work-repository'
import { mediaViewOf, workViewOf } from './work-view'

export const readWork: Reads<typeof action> = {
  read: async ({ workId }, { caller }) => {
    const work = await workRepository(documents).own(workId, caller)
    const [season, timeline, urls] = await Promise.all([
      currentSeason(),
      timelineOf(workId),
      verifiedUrls(work.media),
    ])
    const media = work.media.map((file) => mediaViewOf(file, urls.get(file.uploadId)))
    return workViewOf(work, media, timeline, season)
  },
}
