import { type ProgrammeView, readProgramme } from '#shared/contract/season/season'
import { type Programme } from '#shared/domain/season/season-file'
import { cachedQuery } from '../../api/cached-query'

/** The province's series and activities; without network the phone's last copy. */
export const useProgramme = cachedQuery<ProgrammeView, Programme>({
  action: readProgramme,
  storageKey: 'programme',
  bodyOf: ({ programme }) => programme,
  isBody: ({ series, activities, clauses }) =>
    Array.isArray(series?.parts) && [activities, clauses].every(Array.isArray),
})
