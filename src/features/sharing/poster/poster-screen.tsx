import { Canvas, Image, Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type CallError } from '#shared/contract/action'
import { type Season } from '#shared/domain/season/season'
import { type SharedThing } from '#shared/domain/sharing/scene'
import { unitCodeOf } from '#shared/domain/sharing/short-id'
import { errorText } from '#shared/texts/errors'
import { navigation } from '#shared/texts/navigation'
import { poster as words } from '#shared/texts/poster'
import { Button } from '../../../components/button/button'
import { ErrorState } from '../../../components/error-state/error-state'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Page } from '../../../components/page/page'
import { Skeleton } from '../../../components/skeleton/skeleton'
import { picturePainter } from '../../../platform/picture-painter'
import { spoken } from '../../../platform/spoken'
import { type ThingFacts } from './poster-facts'
import { NoPoster } from './no-poster'
import { SavePoster } from './save-poster'
import { type Poster, usePoster } from './use-poster'
import './poster.scss'

export const POSTER_SKELETON = <Skeleton shapes={['title', 'picture', 'block', 'block']} />

export interface PosterScreenProps {
  readonly thing: SharedThing
  readonly facts: ThingFacts
  readonly season: Season
  /** Below the poster: where officers go on. */
  readonly more: ReactNode
}

/** Says that the code is not WeChat's, why, and what is on the poster instead. */
function Instead({
  code,
  error,
  onAgain,
}: {
  readonly code: 'modules' | 'none'
  readonly error: CallError | undefined
  readonly onAgain: () => void
}) {
  const title = error ? errorText(error).title : words.pictureMissing.title
  return (
    <View id="code-instead">
      <NoticeBox tone="warn" title={title} text={words.instead[code]}>
        <Button id="code-again" kind="quiet" text={words.again} onClick={onAgain} />
      </NoticeBox>
    </View>
  )
}

function Shown({
  poster,
  title,
  onAgain,
}: {
  readonly poster: Poster
  readonly title: string
  readonly onAgain: () => void
}) {
  if (poster.state === 'painting') return POSTER_SKELETON
  if (poster.state === 'gone') return <NoPoster />
  if (poster.state === 'failed') {
    const { title: failed, text, retry } = words.paintFailed
    return <ErrorState title={failed} text={text} retry={{ text: retry, onClick: onAgain }} />
  }
  return (
    <>
      {poster.code === 'picture' ? null : (
        <Instead code={poster.code} error={poster.error} onAgain={onAgain} />
      )}
      <Image
        id="poster-picture"
        className="poster__picture"
        src={poster.path}
        mode="widthFix"
        showMenuByLongpress
        {...spoken(words.picture(title), 'img')}
      />
      <Text className="poster__hint">{words.hint}</Text>
    </>
  )
}

/** A poster, to look at and to save. */
export function PosterScreen({ thing, facts, season, more }: PosterScreenProps) {
  const unit = season.units.find(({ id }) => unitCodeOf(id) === thing.unitCode)
  const { poster, again } = usePoster(thing, facts, unit?.displayName ?? navigation.app)
  const bottom =
    poster.state === 'painted' ? (
      <SavePoster path={poster.path} fileName={`${thing.kind}-${thing.id}.png`} />
    ) : undefined
  return (
    <Page bottom={bottom}>
      <Shown poster={poster} title={facts.title.replace('\n', '')} onAgain={again} />
      {more}
      {picturePainter.canvasId === undefined ? null : (
        <Canvas type="2d" id={picturePainter.canvasId} className="poster__canvas" />
      )}
    </Page>
  )
}
