import { readEntrancePicture } from '#shared/contract/season/season'
import { subProject as words } from '#shared/texts/sub-project'
import { useQuery } from '../../api/use-query'
import { Pictures } from '../../components/pictures/pictures'
import { QueryPart } from '../../components/query-part/query-part'
import { Skeleton } from '../../components/skeleton/skeleton'

/** Addresses hold for an hour. */
const STALE_AFTER_MS = 50 * 60_000

/** The code of an entrance, as the province's officers put it there. */
export function EntrancePicture({ picture, name }: { picture: string; name: string }) {
  const query = useQuery(readEntrancePicture, { picture }, { staleAfterMs: STALE_AFTER_MS })
  return (
    <QueryPart
      query={query}
      id="retry-picture"
      failed={words.pictureFailed}
      skeleton={<Skeleton mute shapes={['picture']} />}
    >
      {({ url }) => (
        <Pictures
          pictures={[{ key: url, url }]}
          label={words.entrancePicture(name)}
          hint={words.pictureHint}
          failure={{ text: words.pictureFailed, onRetry: () => void query.reload() }}
        />
      )}
    </QueryPart>
  )
}
