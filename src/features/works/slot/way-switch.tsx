import { useState } from 'react'
import { linkFirstFrom, type Slot } from '#shared/domain/season/slots'
import { formatSize } from '#shared/texts/format'
import { workLinks as words } from '#shared/texts/work-links'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { type IdOf } from '../upload/ids'
import { SlotSwitch } from './slot-switch'
import { type SlotState } from './use-slot'
import { type SlotLinks } from './use-slot-links'

export type SlotWay = 'file' | 'link'

export interface WaySwitchProps {
  readonly slot: Slot
  readonly files: SlotState
  readonly links: SlotLinks
  readonly id: IdOf
  readonly way: SlotWay
  readonly onChoose: (way: SlotWay) => void
}

/** A file or an address, never both: what is there is given up by a tap of its own. A large file asks which it shall be. */
export function WaySwitch({ slot, files, links, id, way, onChoose }: WaySwitchProps) {
  const [asked, setAsked] = useState<SlotWay>()
  const choose = (wanted: SlotWay) => {
    const holds = wanted === 'link' ? files.count > 0 : links.given > 0
    setAsked(wanted !== way && holds ? wanted : undefined)
    if (!holds) onChoose(wanted)
  }
  const giveUp = () => {
    if (asked === undefined) return
    if (asked === 'link') files.empty()
    else links.clear()
    setAsked(undefined)
    onChoose(asked)
  }
  const drop = asked === 'link' ? words.dropFile : words.dropLinks
  const toLink = () => {
    files.forgetLarge()
    onChoose('link')
  }
  return (
    <>
      <SlotSwitch
        label={words.ways.label}
        options={[
          { key: 'file', id: id('way-file'), text: words.ways.file },
          { key: 'link', id: id('way-link'), text: words.ways.link },
        ]}
        chosen={way}
        onChoose={choose}
      />
      {asked === undefined ? null : (
        <NoticeBox tone="warn" title={drop.text}>
          <Button id={id('give-up-way')} kind="plain" text={drop.button} onClick={giveUp} />
        </NoticeBox>
      )}
      {files.large ? (
        <NoticeBox
          tone="warn"
          title={words.large(formatSize(files.large.sizeBytes), formatSize(linkFirstFrom(slot) ?? 0))}
        >
          <Button id={id('large-to-link')} text={words.toLink} onClick={toLink} />
          <Button id={id('large-send')} kind="plain" text={words.sendAnyway} onClick={files.sendLarge} />
        </NoticeBox>
      ) : null}
    </>
  )
}
