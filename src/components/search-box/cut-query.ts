import { QUERY_MAX_LENGTH } from '#shared/domain/search/query'

/** As much of a search as may be sent, in UTF-16 units, no character cut in two. */
export function cutQuery(typed: string): string {
  let cut = ''
  for (const character of Array.from(typed)) {
    if (cut.length + character.length > QUERY_MAX_LENGTH) break
    cut += character
  }
  return cut
}
