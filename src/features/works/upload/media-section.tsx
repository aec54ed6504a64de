import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type MediaKind } from '#shared/domain/work/work'
import { common } from '#shared/texts/common'
import { workForm } from '#shared/texts/work-form'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { Sheet } from '../../../components/sheet/sheet'
import { mediaPicker } from '../../../platform/media-picker'
import { type PickSource } from '../../../platform/media-picker.types'
import { spoken } from '../../../platform/spoken'
import { MediaCard } from './media-card'
import { MediaPick, PickSources } from './media-pick'
import { type MediaUploading } from './use-media-upload'
import './media-section.scss'

const words = workForm.media

export interface MediaSectionProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly media: MediaUploading
  /** What is missing, after a try to submit. */
  readonly fault?: string
}

/** The file of a work: chosen, checked on the phone, and only then sent. */
export function MediaSection({ season, subProject, media, fault }: MediaSectionProps) {
  const { upload, state } = media
  const kind: MediaKind = subProject.spec.media.kind === 'video' ? 'video' : 'photo'
  const [swapping, setSwapping] = useState(false)
  const [trouble, setTrouble] = useState<string>()

  const pick = async (source: PickSource) => {
    setTrouble(undefined)
    const result = await mediaPicker.pick({ kind, source, max: 1 })
    if (result.outcome === 'denied') return setTrouble(words.denied)
    if (result.outcome === 'failed') return setTrouble(words.pickFailed)
    setSwapping(false)
    if (result.outcome === 'picked' && result.files[0]) await upload.pick(result.files[0])
  }
  const onPick = (source: PickSource) => void pick(source)

  return (
    <View className="media-section" id="field-media">
      {state.phase === 'empty' ? (
        <MediaPick kind={kind} spec={subProject.spec.media} onPick={onPick} />
      ) : (
        <MediaCard
          season={season}
          subProject={subProject}
          kind={kind}
          upload={upload}
          state={state}
          onSwap={() => setSwapping(true)}
        />
      )}
      {trouble ? <NoticeBox tone="red" title={trouble} /> : null}
      {fault ? (
        <Text className="media-section__fault" {...spoken(fault, 'alert')}>
          {fault}
        </Text>
      ) : null}
      <Sheet
        open={swapping}
        title={words.swap[kind]}
        closeLabel={common.close}
        onClose={() => setSwapping(false)}
      >
        <PickSources kind={kind} onPick={onPick} prefix="swap" />
      </Sheet>
    </View>
  )
}
