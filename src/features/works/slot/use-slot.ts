import { useState } from 'react'
import { type MediaKind, type PickSource } from '#shared/domain/media/kinds'
import { linkFirstFrom, type Slot } from '#shared/domain/season/slots'
import { type WorkContent } from '#shared/domain/work/work'
import { fileSlot } from '#shared/texts/file-slot'
import { workForm } from '#shared/texts/work-form'
import { mediaPicker } from '../../../platform/media-picker'
import { unitOf } from '../form/file-faults'
import { type FormUploading } from '../upload/form-uploads'
import { type PickedFile } from '../../../platform/picked-file'
import { type Transfer } from '../upload/form-uploads-state'
import { captioned, filesIn, moved, withoutFile, withoutFiles } from '../upload/slot-files'

const words = workForm.media

/** What a pick is for: more files, another in a file's place, or another in place of one that has not arrived. */
export type PickTarget =
  { readonly adds: true } | { readonly replaces: string } | { readonly transfer: Transfer }

/** Takes the files as they then are, drawn or not: one may just have arrived. */
export type EditContent = (edit: (now: WorkContent) => Partial<WorkContent>) => void

export interface SlotInput {
  readonly slot: Slot
  readonly content: WorkContent
  readonly uploading: FormUploading
  readonly change: EditContent
}

/** What a slot holds and what a person does to it. */
export function useSlot({ slot, content, uploading, change }: SlotInput) {
  const { uploads, state } = uploading
  const ids = filesIn(content, slot.key)
  const transfers = state.transfers.filter((each) => each.slot === slot.key)
  const added = transfers.filter(({ replaces }) => replaces === undefined || !ids.includes(replaces))
  const count = ids.length + added.length
  const [series, setSeries] = useState(slot.seriesMin === undefined || count > 1)
  const [trouble, setTrouble] = useState<string>()
  const [target, setTarget] = useState<PickTarget>()
  const [large, setLarge] = useState<PickedFile>()
  const many = slot.max > 1 && series
  const room = (many ? slot.max : 1) - count

  const take = async (kind: MediaKind, source: PickSource, wanted: PickTarget) => {
    setTrouble(undefined)
    const max = 'adds' in wanted ? room : 1
    const result = await mediaPicker.pick({ kind, source, max })
    if (result.outcome === 'denied') return setTrouble(words.denied)
    if (result.outcome === 'failed') return setTrouble(words.pickFailed)
    setTarget(undefined)
    if (result.outcome !== 'picked') return
    const files = result.files.slice(0, max)
    const [first] = files
    if (!first) return
    const left = result.files.length - files.length
    if (left > 0) setTrouble(fileSlot.leftOut(files.length, left, unitOf(slot)))
    const linkFirst = linkFirstFrom(slot)
    if (linkFirst !== undefined && first.sizeBytes >= linkFirst && 'adds' in wanted) return setLarge(first)
    if ('transfer' in wanted) return wanted.transfer.upload.pick(first)
    if ('adds' in wanted) return uploads.pick(slot.key, files)
    transfers.filter(({ replaces }) => replaces === wanted.replaces).forEach(({ key }) => uploads.drop(key))
    return uploads.pick(slot.key, [first], wanted.replaces)
  }

  return {
    ids,
    transfers,
    count,
    many,
    room,
    trouble,
    /** What the open sheet picks for. */
    target,
    ask: setTarget,
    take: (kind: MediaKind, source: PickSource, wanted: PickTarget) => void take(kind, source, wanted),
    choose: setSeries,
    move: (from: number, to: number) => change((now) => moved(now, slot.key, from, to)),
    remove: (id: string) => change((now) => withoutFile(now, slot.key, id)),
    caption: (id: string, text: string) => change((now) => captioned(now, id, text)),
    drop: (key: string) => uploads.drop(key),
    /** Everything that stands here or is on its way. */
    empty: () => {
      transfers.forEach(({ key }) => uploads.drop(key))
      change((now) => withoutFiles(now, slot.key))
    },
    /** A file that a link would suit better: the person says. */
    large,
    sendLarge: () => {
      setLarge(undefined)
      if (large) void uploads.pick(slot.key, [large])
    },
    forgetLarge: () => setLarge(undefined),
  }
}

export type SlotState = ReturnType<typeof useSlot>
