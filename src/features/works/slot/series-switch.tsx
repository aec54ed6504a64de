import { type Slot } from '#shared/domain/season/slots'
import { fileSlot } from '#shared/texts/file-slot'
import { type IdOf } from '../upload/ids'
import { SlotSwitch } from './slot-switch'

const words = fileSlot.series

export interface SeriesSwitchProps {
  readonly slot: Slot
  readonly series: boolean
  readonly id: IdOf
  readonly onChoose: (series: boolean) => void
}

/** One file, or a series of them. */
export function SeriesSwitch({ slot, series, id, onChoose }: SeriesSwitchProps) {
  return (
    <SlotSwitch
      label={words.label}
      options={[
        { key: 'one', id: id('series-one'), text: words.one },
        { key: 'many', id: id('series-many'), text: words.many(slot.seriesMin ?? slot.min, slot.max) },
      ]}
      chosen={series ? 'many' : 'one'}
      onChoose={(key) => onChoose(key === 'many')}
    />
  )
}
