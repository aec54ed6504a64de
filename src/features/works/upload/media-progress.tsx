import { Text, View } from '@tarojs/components'
import { errorText } from '#shared/texts/errors'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { ProgressBar } from '../../../components/progress-bar/progress-bar'
import { type IdOf } from './ids'
import { type UploadFailure } from './upload-state'
import './media-section.scss'

const words = workForm.media

export interface UploadProgressProps {
  readonly percent: number
  readonly sizeBytes: number
  /** The bytes are there and wait for their confirmation: too late to cancel. */
  readonly finishing: boolean
  /** Its turn has not come. */
  readonly waiting: boolean
  /** What one may do meanwhile. */
  readonly hint?: string
  readonly id: IdOf
  readonly onCancel: () => void
}

export function UploadProgress({
  percent,
  sizeBytes,
  finishing,
  waiting,
  hint,
  id,
  onCancel,
}: UploadProgressProps) {
  const text = finishing ? words.finishing : waiting ? words.waiting : words.uploading(percent, sizeBytes)
  return (
    <View className="media-progress" id={id('upload-progress')}>
      <Text className="media-progress__text">{text}</Text>
      <ProgressBar value={finishing ? 1 : percent / 100} label={text} />
      <View className="media-progress__foot">
        {hint ? <Text className="media-progress__hint">{hint}</Text> : null}
        {finishing ? null : (
          <Button id={id('cancel-upload')} kind="quiet" text={words.cancel} onClick={onCancel} />
        )}
      </View>
    </View>
  )
}

function failureText(failure: UploadFailure): { title: string; text: string } {
  if (failure.kind === 'cancelled') return { title: words.failedTitle, text: words.failed.cancelled }
  if (failure.kind === 'transfer') return { title: words.failedTitle, text: words.failed[failure.fault] }
  const { title, action } = errorText(failure.error)
  return { title, text: action }
}

export interface UploadFailedProps {
  readonly failure: UploadFailure
  /** It will be tried again by itself. */
  readonly again: boolean
  /** Says so; where there are several the form says it once for all. */
  readonly saysAgain: boolean
  readonly swapText: string
  readonly id: IdOf
  readonly onRetry: () => void
  readonly onSwap: () => void
}

export function UploadFailed({
  failure,
  again,
  saysAgain,
  swapText,
  id,
  onRetry,
  onSwap,
}: UploadFailedProps) {
  const tone = again ? 'warn' : failure.kind === 'cancelled' ? 'info' : 'red'
  return (
    <View id={id('upload-failed')} className="media-progress">
      <NoticeBox tone={tone} {...failureText(failure)}>
        {again && saysAgain ? <Text className="media-progress__hint">{words.again}</Text> : null}
        <View className="media-refusal__buttons">
          <Button id={id('retry-upload')} text={words.retry} kind="plain" onClick={onRetry} />
          <Button id={id('swap-media')} text={swapText} kind="plain" onClick={onSwap} />
        </View>
      </NoticeBox>
    </View>
  )
}
