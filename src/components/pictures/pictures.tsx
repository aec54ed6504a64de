import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { viewPicture } from '../../platform/picture-viewer'
import { spoken } from '../../platform/spoken'
import { Icon } from '../icon/icon'
import './pictures.scss'

export interface Picture {
  readonly key: string
  readonly url: string
  /** Pixels as shown; with them the room is there before the picture. */
  readonly width?: number
  readonly height?: number
  /** Words below it. */
  readonly caption?: string
  /** What a screen reader says of it, where it is more than of the others. */
  readonly label?: string
}

export interface PicturesProps {
  /** Each one's element id begins with it. */
  readonly id?: string
  readonly pictures: readonly Picture[]
  /** What a screen reader says of each. */
  readonly label: string
  /** That a tap shows it large. */
  readonly hint: string
  /** What stands in place of one that did not come or cannot be shown; a tap asks for new addresses. */
  readonly failure: { readonly text: string; readonly onRetry: () => void }
}

/** Tall pictures stay within this, height through width. */
const MAX_HEIGHT_RATIO = 1.4

function boxOf({ width, height }: Picture) {
  if (!width || !height) return {}
  return { paddingTop: `${Math.round(Math.min(MAX_HEIGHT_RATIO, height / width) * 1000) / 10}%` }
}

/** Pictures in full width, one below the other; a tap shows one large. */
export function Pictures({ id = 'picture', pictures, label, hint, failure }: PicturesProps) {
  const [failed, setFailed] = useState<readonly string[]>([])
  const urls = pictures.map(({ url }) => url)
  const firstShown = pictures.find(({ key }) => !failed.includes(key))
  const retry = () => {
    setFailed([])
    failure.onRetry()
  }
  return (
    <View className="pictures">
      {pictures.map((picture, index) =>
        failed.includes(picture.key) ? (
          <View
            key={`${picture.key}-failed`}
            id={`${id}-${index}-failed`}
            className="pictures__failed"
            hoverClass="pictures__failed--pressed"
            onClick={retry}
            {...spoken(failure.text, 'button')}
          >
            <Icon name="refresh" />
            <Text>{failure.text}</Text>
          </View>
        ) : (
          <View key={picture.key} className="pictures__one">
            <View
              id={`${id}-${index}`}
              className={
                picture.width && picture.height ? 'pictures__box' : 'pictures__box pictures__box--free'
              }
              style={boxOf(picture)}
              hoverClass="pictures__box--pressed"
              onClick={() => viewPicture(picture.url, urls)}
              {...spoken(picture.label ?? label, 'button')}
            >
              <Image
                className="pictures__picture"
                src={picture.url}
                mode={picture.width && picture.height ? 'aspectFit' : 'widthFix'}
                onError={() => setFailed((keys) => [...keys, picture.key])}
              />
              {picture === firstShown ? <Text className="pictures__hint">{hint}</Text> : null}
            </View>
            {picture.caption ? <Text className="pictures__caption">{picture.caption}</Text> : null}
          </View>
        ),
      )}
    </View>
  )
}
