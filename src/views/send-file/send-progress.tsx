import { Text, View } from '@tarojs/components'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { errorText } from '#shared/texts/errors'
import { mediaText } from '#shared/texts/media'
import { sendFile as words } from '#shared/texts/send-file'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { type FileSending, type SendFailure, type SendState } from './file-sending'
import './send-file.scss'

type Begun = Exclude<SendState, { phase: 'idle' }>

export interface SendProgressProps {
  readonly id: string
  readonly state: Begun
  readonly sending: FileSending
  /** What is said of a file that is not even sent, where the usual words do not fit. */
  readonly refusal?: (check: MediaCheck) => { readonly title: string; readonly text: string } | undefined
}

interface Trouble {
  readonly tone: 'red' | 'info'
  readonly title: string
  readonly text: string
  /** The same file may go on from here; absent where only another one helps. */
  readonly retry?: string
}

function failureOf(failure: SendFailure): Trouble {
  const { title, cancelled } = words.failed
  if (failure.kind === 'cancelled') return { tone: 'info', title, text: cancelled, retry: words.retry }
  if (failure.kind === 'transfer')
    return { tone: 'red', title, text: words.failed[failure.fault], retry: words.retry }
  const told = errorText(failure.error)
  return { tone: 'red', title: told.title, text: told.action, retry: words.retry }
}

function troubleOf(state: Begun, refusal: SendProgressProps['refusal']): Trouble | undefined {
  switch (state.phase) {
    case 'refused': {
      const own = refusal?.(state.check)
      if (own) return { tone: 'red', ...own }
      const { title, finding, action } = mediaText(state.check)
      return { tone: 'red', title, text: words.refused(finding, action) }
    }
    case 'unreadable':
      return { tone: 'red', ...words.unreadable, retry: words.again }
    case 'failed':
      return failureOf(state.failure)
    default:
      return undefined
  }
}

/** How far a file is, or why it goes no further and what to do. */
export function SendProgress({ id, state, sending, refusal }: SendProgressProps) {
  const trouble = troubleOf(state, refusal)
  if (trouble) {
    const { retry, ...notice } = trouble
    return (
      <View className="send-file" id={`${id}-trouble`}>
        <Text className="send-file__name">{state.file.name}</Text>
        <NoticeBox {...notice}>
          <View className="send-file__buttons">
            {retry ? (
              <Button id={`${id}-retry`} kind="plain" text={retry} onClick={() => void sending.retry()} />
            ) : null}
            <Button id={`${id}-another`} kind="plain" text={words.another} onClick={() => sending.reset()} />
          </View>
        </NoticeBox>
      </View>
    )
  }
  const percent = state.phase === 'sending' ? state.percent : state.phase === 'finishing' ? 100 : 0
  const text =
    state.phase === 'sending'
      ? words.sending(percent, state.file.sizeBytes)
      : state.phase === 'finishing'
        ? words.finishing
        : words.checking
  return (
    <View className="send-file" id={`${id}-progress`}>
      <Text className="send-file__name">{state.file.name}</Text>
      <Text className="send-file__text">{text}</Text>
      <ProgressBar value={percent / 100} label={text} />
      <View className="send-file__foot">
        <Text className="send-file__hint">{words.stay}</Text>
        {state.phase === 'sending' ? (
          <Button id={`${id}-cancel`} kind="quiet" text={words.cancel} onClick={() => sending.cancel()} />
        ) : null}
      </View>
    </View>
  )
}
