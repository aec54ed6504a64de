import { readAuthorDetails } from '#shared/contract/works/author-details'
import { type AuthorDetails } from '#shared/domain/work/author-details'
import { call } from '../../../api/call'

/** A form waits so long for what it could begin with, ms: on a weak line it opens empty. */
const MAX_WAIT_MS = 1_500

/** What the author wrote about themselves in their last work; undefined where there is nothing or the cloud is slow. */
export async function lastDetails(subProject: string): Promise<AuthorDetails | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), MAX_WAIT_MS)
  })
  const reply = await Promise.race([call(readAuthorDetails, { subProject }), tooLate])
  clearTimeout(timer)
  return (reply?.ok && reply.value.details) || undefined
}
