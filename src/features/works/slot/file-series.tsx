import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fileSlot as words } from '#shared/texts/file-slot'
import { Icon } from '../../../components/icon/icon'
import { spoken } from '../../../platform/spoken'
import { unitOf } from '../form/file-faults'
import { idsOf } from '../upload/ids'
import { MediaPick } from '../upload/pick-sources'
import { TransferCard } from '../upload/transfer-card'
import { FileTile } from './file-tile'
import { SeriesWarnings } from './series-warnings'
import { type SlotViewProps } from './slot-props'
import { useDragOrder } from './use-drag-order'
import './file-slot.scss'

/** How many there are, how far they have come, and how they are put in order. */
function Head({ state, slot, said }: SlotViewProps & { readonly said: string | undefined }) {
  const unit = unitOf(slot)
  const under = state.transfers.length
  const line = under > 0 ? words.progress(state.ids.length, state.count) : (said ?? words.order(unit))
  return (
    <View className="file-series__head">
      <View className="file-series__count">
        <Text className="file-series__chosen">{words.chosen(state.count, unit)}</Text>
        <Text className="file-series__room">{words.room(state.room, unit)}</Text>
      </View>
      <View className="file-series__hint" {...spoken(line, 'status')}>
        <Text>{line}</Text>
      </View>
    </View>
  )
}

function AddTile({ slot, state, id }: SlotViewProps) {
  const [kind] = slot.kinds
  if (!kind || state.room <= 0) return null
  const { more, moreHint } = words.kinds[kind]
  return (
    <View
      id={id('add-media')}
      className="file-series__add"
      hoverClass="file-series__add--pressed"
      onClick={() => state.ask({ adds: true })}
      {...spoken(`${more} ${words.room(state.room, unitOf(slot))}`, 'button')}
    >
      <View className="file-series__plus">
        <Icon name="plus" size="large" />
      </View>
      <Text className="file-series__more">{more}</Text>
      <Text className="file-series__room">{moreHint}</Text>
    </View>
  )
}

/** The files of a series: those that are there in their order, and those on their way below. */
export function FileSeries(props: SlotViewProps) {
  const { season, spec, slot, state, id } = props
  const [said, setSaid] = useState<string>()
  const unit = unitOf(slot)
  const tileId = (at: number) => idsOf(slot.key, at + 1)('file')
  const move = (from: number, to: number) => {
    state.move(from, to)
    setSaid(words.moved(to + 1, unit))
  }
  const { dragging, handle } = useDragOrder(
    state.ids.map((_, at) => tileId(at)),
    move,
  )
  if (state.count === 0)
    return (
      <MediaPick slot={slot} id={id} onPick={(kind, source) => state.take(kind, source, { adds: true })} />
    )
  return (
    <>
      <Head {...props} said={said} />
      <View className="file-series">
        {state.ids.map((uploadId, at) => (
          <FileTile
            key={uploadId}
            {...props}
            id={idsOf(slot.key, at + 1)}
            uploadId={uploadId}
            at={at}
            dragging={dragging}
            handle={handle(at)}
            onMove={(to) => move(at, to)}
          />
        ))}
        <AddTile {...props} />
      </View>
      {state.transfers.map((transfer) => (
        <TransferCard
          key={transfer.key}
          season={season}
          spec={spec}
          slot={slot}
          transfer={transfer}
          id={idsOf(slot.key, transfer.key)}
          small
          onSwap={() => state.ask({ transfer })}
          drop={{
            text: transfer.replaces === undefined ? words.giveUp : words.keepOld,
            onClick: () => state.drop(transfer.key),
          }}
        />
      ))}
      <SeriesWarnings {...props} />
    </>
  )
}
