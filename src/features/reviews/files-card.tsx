import { View } from '@tarojs/components'
import { type MediaView } from '#shared/contract/works/views'
import { type MediaSpec } from '#shared/domain/season/media-spec'
import { slotByKey, specFor } from '#shared/domain/season/slots'
import { reviews } from '#shared/texts/reviews'
import { Card } from '../../components/card/card'
import { SectionTitle } from '../../components/section-title/section-title'
import { MediaFacts } from '../../views/media-facts/media-facts'

const words = reviews.media

export interface FilesCardProps {
  readonly media: readonly MediaView[]
  readonly spec: MediaSpec
}

/** Which file has which facts, in the work's order; one alone has them in the checklist. */
export function FilesCard({ media, spec }: FilesCardProps) {
  if (media.length < 2) return null
  return (
    <>
      <SectionTitle title={words.each} aside={words.count(media.length)} />
      <Card>
        {media.map(({ uploadId, slot: key, kind, fileName, sizeBytes, check }, at) => {
          const slot = slotByKey(spec, key)
          return (
            <View key={uploadId} className="review__file" id={`file-facts-${at + 1}`}>
              <MediaFacts
                tile="none"
                spec={slot && specFor(slot, kind)}
                file={{ kind, name: words.named(at + 1, fileName), sizeBytes }}
                check={check}
              />
            </View>
          )
        })}
      </Card>
    </>
  )
}
