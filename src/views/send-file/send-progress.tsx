import { Text, View } from '@tarojs/components'
import { type MediaCheck } from '#shared/domain/media/verdict'
import { errorText } from '#shared/texts/errors'
import { mediaText } from '#shared/texts/media'
import { sendFile as words } from '#shared/texts/send-file'
import { Button } from '../../components/button/button'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { MobileDataQuestion } from '../mobile-data-question/mobile-data-question'
import { type SendFailure, type SendState } from './file-sending'
import { type OpenSending, type SendingState } from './open-sending'
import './send-file.scss'

type Begun = Exclude<SendState, { phase: 'idle' }>

export interface SendProgressProps extends SendingState {
  readonly id: string
  readonly file: Begun
  readonly sending: OpenSending
  /** What is said of a file that is not even sent, where the usual words do not fit. */
  readonly refusal?: (check: MediaCheck) => { readonly title: string; readonly text: string } | undefined
}

interface Trouble {
  readonly tone: 'red' | 'info' | 'warn'
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

function textOf(state: Begun): string {
  switch (state.phase) {
    case 'sending':
      return words.sending(state.percent, state.file.sizeBytes)
    case 'finishing':
      return words.finishing
    case 'waiting':
      return words.waiting
    default:
      return words.checking
  }
}

/** Why it goes no further, and what to do; or that it will be tried again by itself. */
function Stopped({
  id,
  file: state,
  sending,
  triesAgain,
  trouble,
}: SendProgressProps & { trouble: Trouble }) {
  const { retry, ...notice } = trouble
  return (
    <View className="send-file" id={`${id}-trouble`}>
      <Text className="send-file__name">{state.file.name}</Text>
      <NoticeBox {...notice} {...(triesAgain ? { tone: 'warn', text: words.failed.again } : {})}>
        <View className="send-file__buttons">
          {retry ? (
            <Button id={`${id}-retry`} kind="plain" text={retry} onClick={() => void sending.file.retry()} />
          ) : null}
          <Button
            id={`${id}-another`}
            kind="plain"
            text={words.another}
            onClick={() => sending.file.reset()}
          />
        </View>
      </NoticeBox>
    </View>
  )
}

/** How far a file is, or why it goes no further and what to do. */
export function SendProgress(props: SendProgressProps) {
  const { id, file: state, sending, asksMobileData, refusal } = props
  const trouble = troubleOf(state, refusal)
  if (trouble) return <Stopped {...props} trouble={trouble} />
  const percent = state.phase === 'sending' ? state.percent : state.phase === 'finishing' ? 100 : 0
  const text = textOf(state)
  return (
    <View className="send-file" id={`${id}-progress`}>
      <Text className="send-file__name">{state.file.name}</Text>
      {asksMobileData ? (
        <MobileDataQuestion
          id={id}
          sizeBytes={state.file.sizeBytes}
          onAllow={() => sending.allowMobileData()}
        />
      ) : (
        <>
          <Text className="send-file__text">{text}</Text>
          <ProgressBar value={percent / 100} label={text} />
        </>
      )}
      <View className="send-file__foot">
        <Text className="send-file__hint">{words.mayLeave}</Text>
        {state.phase === 'sending' || state.phase === 'waiting' ? (
          <Button
            id={`${id}-cancel`}
            kind="quiet"
            text={words.cancel}
            onClick={() => sending.file.cancel()}
          />
        ) : null}
      </View>
    </View>
  )
}
