import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { common } from '#shared/texts/common'
import { fileSlot as words } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { SectionTitle } from '../../../components/section-title/section-title'
import { Sheet } from '../../../components/sheet/sheet'
import { spoken } from '../../../platform/spoken'
import { linksPart, slotPart } from '../form/file-faults'
import { anchorOf } from '../form/form-faults'
import { idsOf } from '../upload/ids'
import { PickSources } from '../upload/pick-sources'
import { FileSeries } from './file-series'
import { LinkFields } from './link-fields'
import { SeriesSwitch } from './series-switch'
import { SingleFile } from './single-file'
import { type FileSlotProps, type SlotViewProps } from './slot-props'
import { useSlot } from './use-slot'
import { useSlotLinks } from './use-slot-links'
import { WaySwitch } from './way-switch'
import './file-slot.scss'

/** The files of a slot: one, or a series. */
function SlotFiles(props: SlotViewProps) {
  const { slot, state, id } = props
  const { count, many, target } = state
  const [refusal, setRefusal] = useState<string>()
  const [kind] = slot.kinds
  if (!kind) return null
  const choose = (series: boolean) => {
    const tooMany = !series && count > 1
    setRefusal(tooMany ? words.series.tooMany(count) : undefined)
    if (!tooMany) state.choose(series)
  }
  const adds = target && 'adds' in target
  return (
    <>
      {slot.seriesMin === undefined ? null : (
        <SeriesSwitch slot={slot} series={many} id={id} onChoose={choose} />
      )}
      {refusal ? <NoticeBox tone="warn" title={refusal} /> : null}
      {many ? <FileSeries {...props} /> : <SingleFile {...props} />}
      {state.trouble ? <NoticeBox tone="red" title={state.trouble} /> : null}
      <Sheet
        open={target !== undefined}
        title={adds ? words.kinds[kind].more : words.kinds[kind].swap}
        closeLabel={common.close}
        onClose={() => state.ask(undefined)}
      >
        <PickSources
          slot={slot}
          id={id}
          prefix={adds ? 'pick' : 'swap'}
          onPick={(picked, source) => target && state.take(picked, source, target)}
        />
      </Sheet>
    </>
  )
}

/** A place for files of a work, chosen, checked on the phone, and only then sent; or for addresses, where its call takes them. */
export function FileSlot(props: FileSlotProps) {
  const { slot, content, change, shown, quiet, onLeave } = props
  const state = useSlot(props)
  const links = useSlotLinks(slot, content, change)
  const both = slot.links !== undefined && slot.kinds.length > 0
  const [way, setWay] = useState<'file' | 'link'>(both && links.given === 0 ? 'file' : 'link')
  const id = idsOf(slot.key)
  const fault = quiet ? undefined : shown.get(slotPart(slot.key))
  const label = slot.label ?? workForm.media.section
  const asksLinks = slot.links !== undefined && way === 'link'
  return (
    <View className="file-slot" id={anchorOf(slotPart(slot.key))}>
      <SectionTitle title={slot.required ? label : words.optional(label)} />
      {both ? (
        <WaySwitch slot={slot} files={state} links={links} id={id} way={way} onChoose={setWay} />
      ) : null}
      {slot.links && asksLinks ? (
        <LinkFields
          slot={slot.key}
          spec={slot.links}
          state={links}
          id={id}
          error={shown.get(linksPart(slot.key))}
          onLeave={onLeave}
        />
      ) : (
        <SlotFiles {...props} state={state} id={id} />
      )}
      {fault ? (
        <Text className="file-slot__fault" {...spoken(fault, 'alert')}>
          {fault}
        </Text>
      ) : null}
    </View>
  )
}
