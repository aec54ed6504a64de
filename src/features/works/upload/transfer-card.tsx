import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type Slot, specFor } from '#shared/domain/season/slots'
import { type SubmissionSpec } from '#shared/domain/season/submission-spec'
import { fileSlot } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { MediaFacts, MediaWarnings } from '../../../views/media-facts/media-facts'
import { useObserved } from '../use-observed'
import { type Transfer } from './form-uploads-state'
import { type IdOf } from './ids'
import { KEPT_MAX_BYTES } from './kept-queue'
import { MakingProgress } from './making-progress'
import { UploadFailed, UploadProgress } from './media-progress'
import { MediaRefusal } from './media-refusal'
import { type UploadState } from './upload-state'
import './media-section.scss'

const words = workForm.media

type Begun = Exclude<UploadState, { phase: 'empty' | 'done' }>

export interface TransferCardProps {
  readonly season: Season
  readonly spec: SubmissionSpec
  readonly slot: Slot
  readonly transfer: Transfer
  readonly id: IdOf
  /** One of several: said in fewer words. */
  readonly small?: boolean
  readonly onSwap: () => void
  /** Gives it up, where that leaves something. */
  readonly drop?: { readonly text: string; readonly onClick: () => void }
}

/** What the phone has a copy of goes on in another visit; it has none of large files, nor where it is full. */
function hintFor(sizeBytes: number, goesOn: boolean | undefined): string {
  if (sizeBytes > KEPT_MAX_BYTES) return words.uploadingLargeHint
  if (goesOn === undefined) return words.uploadingBegunHint
  return goesOn ? words.uploadingHint : words.uploadingFullHint
}

/** What stands below the file's facts, by how far it has come. */
function below(
  { transfer: { upload, plan, goesOn }, id, small = false, onSwap }: TransferCardProps,
  state: Begun,
): ReactNode {
  switch (state.phase) {
    case 'checking':
      return <Text className="media-progress__text">{words.checking}</Text>
    case 'making':
      return (
        <MakingProgress way={state.way} percent={state.percent} id={id} onCancel={() => upload.cancel()} />
      )
    case 'refused':
    case 'unreadable':
    case 'gone':
      return null
    case 'waiting':
    case 'uploading':
    case 'finishing':
      return (
        <>
          <UploadProgress
            percent={state.phase === 'uploading' ? state.percent : 0}
            sizeBytes={state.file.sizeBytes}
            finishing={state.phase === 'finishing'}
            waiting={state.phase === 'waiting'}
            hint={small ? undefined : hintFor(state.file.sizeBytes, goesOn)}
            id={id}
            onCancel={() => upload.cancel()}
          />
          <MediaWarnings check={state.check} />
        </>
      )
    case 'failed':
      return (
        <UploadFailed
          failure={state.failure}
          again={plan.waits}
          saysAgain={!small}
          swapText={fileSlot.kinds[state.file.kind].swap}
          id={id}
          onRetry={() => void upload.retry()}
          onSwap={onSwap}
        />
      )
  }
}

/** What is said of a file that was not even sent. */
function Refused({
  season,
  spec,
  slot,
  transfer: { upload },
  id,
  onSwap,
  state,
}: TransferCardProps & { state: Begun }) {
  const { kind } = state.file
  const asked = specFor(slot, kind)
  if (state.phase === 'refused' && asked)
    return (
      <MediaRefusal
        season={season}
        spec={spec}
        slot={slot}
        refused={{ kind, spec: asked, check: state.check }}
        detour={state.detour}
        id={id}
        onSwap={onSwap}
        onWay={(way) => void upload.takeWayOut(way)}
      />
    )
  if (state.phase === 'gone')
    return (
      <NoticeBox
        tone="warn"
        title={words.goneTitle}
        text={words.goneText(state.file.name, state.file.sizeBytes)}
      >
        <Button id={id('swap-media')} kind="plain" text={fileSlot.kinds[kind].swap} onClick={onSwap} />
      </NoticeBox>
    )
  if (state.phase !== 'unreadable') return null
  return (
    <NoticeBox tone="red" title={words.unreadableTitle} text={words.unreadableText}>
      <View className="media-refusal__buttons">
        <Button
          id={id('retry-upload')}
          kind="plain"
          text={words.tryAgain}
          onClick={() => void upload.retry()}
        />
        <Button id={id('swap-media')} kind="plain" text={fileSlot.kinds[kind].swap} onClick={onSwap} />
      </View>
    </NoticeBox>
  )
}

/** A chosen file on its way: its facts, where it is, and what can be done. */
export function TransferCard(props: TransferCardProps) {
  const { slot, transfer, id, small = false, drop } = props
  const state = useObserved(transfer.upload)
  if (state.phase === 'empty' || state.phase === 'done') return null
  const check = 'check' in state ? state.check : undefined
  const canDrop = drop && ['refused', 'unreadable', 'gone', 'failed'].includes(state.phase)
  return (
    <>
      <View id={id('media-card')}>
        <Card>
          <MediaFacts
            spec={specFor(slot, state.file.kind)}
            file={state.file}
            check={check}
            tile={small ? 'small' : 'large'}
          />
          {below(props, state)}
          {canDrop ? (
            <View className="media-progress__drop">
              <Button id={id('drop-media')} kind="quiet" text={drop.text} onClick={drop.onClick} />
            </View>
          ) : null}
        </Card>
      </View>
      <Refused {...props} state={state} />
    </>
  )
}
