import { Text, View } from '@tarojs/components'
import { type ReactNode } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type MediaKind } from '#shared/domain/work/work'
import { workForm } from '#shared/texts/work-form'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { StatusTag } from '../../../components/status-tag/status-tag'
import { MediaFacts, MediaWarnings } from './media-facts'
import { UploadFailed, UploadProgress } from './media-progress'
import { MediaRefusal } from './media-refusal'
import { type MediaUpload } from './media-upload'
import { type UploadedMedia, type UploadState } from './upload-state'
import './media-section.scss'

const words = workForm.media

export interface MediaCardProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly kind: MediaKind
  readonly upload: MediaUpload
  readonly state: Exclude<UploadState, { phase: 'empty' }>
  readonly onSwap: () => void
}

function Uploaded({ media, onSwap }: { media: UploadedMedia; onSwap: () => void }) {
  return (
    <>
      {media.check ? <MediaWarnings check={media.check} /> : null}
      <View className="media-progress__foot" id="media-done">
        <StatusTag tone="ok" text={`${words.done} ✓`} />
        <Text className="media-progress__hint">{media.submitted ? '' : words.doneHint}</Text>
        <Button id="swap-media" kind="quiet" text={words.swap[media.kind]} onClick={onSwap} />
      </View>
    </>
  )
}

/** What stands below the file's facts, by how far it has come. */
function below({ kind, upload, state, onSwap }: MediaCardProps): ReactNode {
  switch (state.phase) {
    case 'checking':
      return <Text className="media-progress__text">{words.checking}</Text>
    case 'compressing':
      return <Text className="media-progress__text">{words.compressing}</Text>
    case 'refused':
    case 'unreadable':
      return null
    case 'uploading':
    case 'finishing':
      return (
        <>
          <UploadProgress
            percent={state.phase === 'uploading' ? state.percent : 100}
            sizeBytes={state.file.sizeBytes}
            finishing={state.phase === 'finishing'}
            onCancel={() => upload.cancel()}
          />
          <MediaWarnings check={state.check} />
        </>
      )
    case 'failed':
      return (
        <UploadFailed
          failure={state.failure}
          swapText={words.swap[kind]}
          onRetry={() => void upload.retry()}
          onSwap={onSwap}
        />
      )
    case 'done':
      return <Uploaded media={state.media} onSwap={onSwap} />
  }
}

/** A chosen file on its way: its facts, where it is, and what can be done. */
export function MediaCard(props: MediaCardProps) {
  const { season, subProject, kind, upload, state, onSwap } = props
  const check = state.phase === 'done' ? state.media.check : 'check' in state ? state.check : undefined
  const file =
    state.phase === 'done'
      ? { ...state.media, name: state.media.fileName || words.uploadedBefore }
      : state.file
  return (
    <>
      <View id="media-card">
        <Card>
          <MediaFacts spec={subProject.spec.media} file={file} {...(check ? { check } : {})} />
          {below(props)}
        </Card>
      </View>
      {state.phase === 'refused' ? (
        <MediaRefusal
          season={season}
          spec={subProject.spec}
          kind={kind}
          check={state.check}
          onSwap={onSwap}
          onCompress={() => void upload.compress()}
        />
      ) : null}
      {state.phase === 'unreadable' ? (
        <NoticeBox tone="red" title={words.unreadableTitle} text={words.unreadableText}>
          <View className="media-refusal__buttons">
            <Button
              id="retry-upload"
              kind="plain"
              text={words.tryAgain}
              onClick={() => void upload.retry()}
            />
            <Button id="swap-media" kind="plain" text={words.swap[kind]} onClick={onSwap} />
          </View>
        </NoticeBox>
      ) : null}
    </>
  )
}
