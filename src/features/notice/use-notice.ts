import { type NoticeView, readNotice } from '#shared/contract/season/season'
import { type Notice } from '#shared/domain/season/season-file'
import { cachedQuery } from '../../api/cached-query'

/** The notice, clause by clause; without network the phone's last copy. */
export const useNotice = cachedQuery<NoticeView, Notice>({
  action: readNotice,
  storageKey: 'notice',
  bodyOf: ({ notice }) => notice,
  isBody: ({ clauses, basis, channels }) => [clauses, basis, channels].every(Array.isArray),
})
