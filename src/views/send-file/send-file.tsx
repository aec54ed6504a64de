import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type MediaKind, type PickSource, sourcesOf } from '#shared/domain/media/kinds'
import { limitLine } from '#shared/texts/media-facts'
import { sendFile as words } from '#shared/texts/send-file'
import { TintedIcon } from '../../components/icon/tinted-icon'
import { ListRow } from '../../components/list-row/list-row'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { mediaPicker } from '../../platform/media-picker'
import { sourceIcons } from '../media-facts/media-kind-icons'
import { SendProgress, type SendProgressProps } from './send-progress'
import { type SendFileOptions, useFileSending } from './use-file-sending'
import './send-file.scss'

export interface SendFileProps extends SendFileOptions, Pick<SendProgressProps, 'refusal'> {
  /** Stands before the elements' ids. */
  readonly id: string
  readonly kind: MediaKind
  /** The ways it may come by, where not all that there are. */
  readonly from?: readonly PickSource[]
}

/** Asks for one file, checks it where it lies and sends it: the ways to pick one, then how far it is. */
export function SendFile({ id, kind, from = mediaPicker.sources, refusal, ...options }: SendFileProps) {
  const { sending, state } = useFileSending(options)
  const [failed, setFailed] = useState<'denied' | 'failed'>()
  const served = mediaPicker.sources.filter((source) => from.includes(source))
  const sources = sourcesOf(kind, options.spec).filter((source) => served.includes(source))

  const pick = async (source: PickSource) => {
    setFailed(undefined)
    const picked = await mediaPicker.pick({ kind, source, max: 1 })
    if (picked.outcome === 'denied' || picked.outcome === 'failed') setFailed(picked.outcome)
    if (picked.outcome !== 'picked') return
    const [file] = picked.files
    if (file) await sending.file.pick(file)
  }
  if (state.file.phase !== 'idle')
    return <SendProgress id={id} {...state} file={state.file} sending={sending} refusal={refusal} />
  return (
    <View className="send-file" id={id}>
      <Text className="send-file__hint">{limitLine(options.spec)}</Text>
      {sources.map((source) => (
        <ListRow
          key={source}
          id={`${id}-${source}`}
          title={words.sources[source]}
          lead={<TintedIcon name={sourceIcons(kind)[source]} />}
          onClick={() => void pick(source)}
        />
      ))}
      {failed ? (
        <NoticeBox tone="warn" title={failed === 'denied' ? words.denied : words.pickFailed} />
      ) : (
        <Text className="send-file__hint">{words.checkFirst}</Text>
      )}
    </View>
  )
}
