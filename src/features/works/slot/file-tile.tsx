import { Image, Text, View } from '@tarojs/components'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { fileSlot as words } from '#shared/texts/file-slot'
import { Button } from '../../../components/button/button'
import { Icon } from '../../../components/icon/icon'
import { TextInput } from '../../../components/text-input/text-input'
import { viewPicture } from '../../../platform/picture-viewer'
import { spoken } from '../../../platform/spoken'
import { fileIcon } from '../../../views/media-facts/media-kind-icons'
import { captionPart, unitOf } from '../form/file-faults'
import { anchorOf } from '../form/form-faults'
import { knownFile } from './known-file'
import { type SlotViewProps } from './slot-props'
import { type Dragging, type useDragOrder } from './use-drag-order'
import './file-tile.scss'

export interface FileTileProps extends SlotViewProps {
  readonly uploadId: string
  readonly at: number
  readonly dragging: Dragging | undefined
  readonly handle: ReturnType<ReturnType<typeof useDragOrder>['handle']>
  readonly onMove: (to: number) => void
}

/** The file's own picture, a tap shows it large; its place, and the grip that moves it. */
function Top({ slot, uploading, state, id, uploadId, at, handle }: FileTileProps) {
  const file = knownFile(slot, uploading.state.facts, uploadId)
  const { path, kind, cover } = file
  const unit = unitOf(slot)
  const isPicture = path !== undefined && mediaKindRow(kind).viewer === 'pictures'
  return (
    <View className="file-tile__top">
      {isPicture ? (
        <View
          id={id('view-file')}
          className="file-tile__view"
          onClick={() => viewPicture(path)}
          {...spoken(words.view(at + 1, unit), 'button')}
        >
          <Image className="file-tile__picture" src={cover ?? path} mode="aspectFill" />
        </View>
      ) : (
        <View className="file-tile__unseen">
          <Icon name={fileIcon(kind)} size="large" />
          <Text className="file-tile__name">{file.name}</Text>
        </View>
      )}
      <Text className={at === 0 ? 'file-tile__place file-tile__place--cover' : 'file-tile__place'}>
        {at === 0 ? words.cover(at + 1) : words.position(at + 1)}
      </Text>
      {state.ids.length > 1 ? (
        <View id={id('drag-file')} className="file-tile__grip" catchMove {...handle}>
          <View className="file-tile__dots" />
        </View>
      ) : null}
    </View>
  )
}

function Buttons({ slot, state, id, uploadId, at, onMove }: FileTileProps) {
  const unit = unitOf(slot)
  const button = (name: string, text: string, label: string, onClick: () => void, disabled: boolean) => (
    <View
      id={id(name)}
      className={disabled ? 'file-tile__button file-tile__button--off' : 'file-tile__button'}
      hoverClass={disabled ? 'none' : 'file-tile__button--pressed'}
      {...(disabled ? {} : { onClick })}
      {...spoken(label, 'button', { disabled })}
    >
      <Text>{text}</Text>
    </View>
  )
  const last = state.ids.length - 1
  return (
    <View className="file-tile__buttons">
      {button('move-up', words.up, words.upLabel(at + 1, unit), () => onMove(at - 1), at === 0)}
      {button('move-down', words.down, words.downLabel(at + 1, unit), () => onMove(at + 1), at === last)}
      {button(
        'remove-file',
        words.remove,
        words.removeLabel(at + 1, unit),
        () => state.remove(uploadId),
        false,
      )}
    </View>
  )
}

function classOf(at: number, dragging: Dragging | undefined): string {
  if (dragging?.from === at) return 'file-tile file-tile--dragged'
  return dragging?.to === at ? 'file-tile file-tile--target' : 'file-tile'
}

/** A file of a series that is there: its picture, its words, its place. */
export function FileTile(props: FileTileProps) {
  const { season, slot, content, uploading, state, shown, onLeave, id, uploadId, at, dragging } = props
  const loss = uploading.state.lost[uploadId]
  const part = captionPart(uploadId)
  const fault = shown.get(part)
  const carried = dragging?.from === at ? { transform: `translate(${dragging.dx}px, ${dragging.dy}px)` } : {}
  return (
    <View id={id('file')} className={classOf(at, dragging)} style={carried}>
      <Top {...props} />
      {loss ? (
        <View className="file-tile__lost" {...spoken(words.lost[loss], 'alert')}>
          <Text>{words.lost[loss]}</Text>
          <Button
            id={id('swap-media')}
            kind="plain"
            text={words.swapAt(at + 1, unitOf(slot))}
            onClick={() => state.ask({ replaces: uploadId })}
          />
        </View>
      ) : null}
      <View id={anchorOf(part)} className="file-tile__caption">
        <TextInput
          id={id('caption')}
          label={words.captionLabel(at + 1, unitOf(slot))}
          value={content.captions[uploadId] ?? ''}
          placeholder={words.captionPlaceholder}
          maxLength={season.limits.captionMaxLength.value}
          wrong={fault !== undefined}
          onChange={(text) => state.caption(uploadId, text)}
          onBlur={() => onLeave(part)}
        />
        {fault ? (
          <Text className="file-tile__fault" {...spoken(fault, 'alert')}>
            {fault}
          </Text>
        ) : null}
      </View>
      <Buttons {...props} />
    </View>
  )
}
