import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { common } from '#shared/texts/common'
import { fileSlot as words } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Sheet } from '../../../components/sheet/sheet'
import { spoken } from '../../../platform/spoken'
import { slotPart } from '../form/file-faults'
import { anchorOf } from '../form/form-faults'
import { idsOf } from '../upload/ids'
import { PickSources } from '../upload/pick-sources'
import { FileSeries } from './file-series'
import { SeriesSwitch } from './series-switch'
import { SingleFile } from './single-file'
import { type FileSlotProps } from './slot-props'
import { useSlot } from './use-slot'
import './file-slot.scss'

/** A place for files of a work: chosen, checked on the phone, and only then sent. */
export function FileSlot(props: FileSlotProps) {
  const { slot, shown, quiet } = props
  const state = useSlot(props)
  const { target, count, many } = state
  const [refusal, setRefusal] = useState<string>()
  const id = idsOf(slot.key)
  const [kind] = slot.kinds
  if (!kind) return null
  const fault = quiet ? undefined : shown.get(slotPart(slot.key))
  const label = slot.label ?? workForm.media.section
  const choose = (series: boolean) => {
    const tooMany = !series && count > 1
    setRefusal(tooMany ? words.series.tooMany(count) : undefined)
    if (!tooMany) state.choose(series)
  }
  return (
    <View className="file-slot" id={anchorOf(slotPart(slot.key))}>
      <SectionTitle title={slot.required ? label : words.optional(label)} />
      {slot.seriesMin === undefined ? null : (
        <SeriesSwitch slot={slot} series={many} id={id} onChoose={choose} />
      )}
      {refusal ? <NoticeBox tone="warn" title={refusal} /> : null}
      {many ? (
        <FileSeries {...props} state={state} id={id} />
      ) : (
        <SingleFile {...props} state={state} id={id} />
      )}
      {state.trouble ? <NoticeBox tone="red" title={state.trouble} /> : null}
      {fault ? (
        <Text className="file-slot__fault" {...spoken(fault, 'alert')}>
          {fault}
        </Text>
      ) : null}
      <Sheet
        open={target !== undefined}
        title={target && 'adds' in target ? words.kinds[kind].more : words.kinds[kind].swap}
        closeLabel={common.close}
        onClose={() => state.ask(undefined)}
      >
        <PickSources
          kinds={slot.kinds}
          id={id}
          prefix={target && 'adds' in target ? 'pick' : 'swap'}
          onPick={(picked, source) => target && state.take(picked, source, target)}
        />
      </Sheet>
    </View>
  )
}
