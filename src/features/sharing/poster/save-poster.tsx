import { View } from '@tarojs/components'
import { useState } from 'react'
import { poster as words } from '#shared/texts/poster'
import { Button } from '../../../components/button/button'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { album } from '../../../platform/album'
import { type Saved } from '../../../platform/album.types'
import { toastSuccess } from '../../../platform/feedback'

export interface SavePosterProps {
  readonly path: string
  readonly fileName: string
}

/** Why it was not saved, and the way out; stays until the next try. */
function NotSaved({ saved, onSettings }: { saved: Saved; onSettings: () => void }) {
  if (saved === 'denied')
    return (
      <View id="album-denied" className="poster__notice">
        <NoticeBox tone="warn" title={words.denied.title} text={words.denied.text}>
          <Button id="album-settings" kind="quiet" text={words.denied.settings} onClick={onSettings} />
        </NoticeBox>
      </View>
    )
  if (saved !== 'unagreed' && saved !== 'failed') return null
  const [tone, { title, text }] =
    saved === 'unagreed' ? (['warn', words.unagreed] as const) : (['red', words.saveFailed] as const)
  return (
    <View id={`save-${saved}`} className="poster__notice">
      <NoticeBox tone={tone} title={title} text={text} />
    </View>
  )
}

/** The page's main button: into the album, or as a file. */
export function SavePoster({ path, fileName }: SavePosterProps) {
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<Saved>('saved')
  const download = album.kind === 'download'
  const save = async () => {
    setBusy(true)
    const outcome = await album.save(path, fileName)
    setBusy(false)
    setSaved(outcome)
    if (outcome === 'saved') toastSuccess(download ? words.downloaded : words.saved)
  }
  const toSettings = async () => {
    if (!(await album.openSettings())) return
    setSaved('cancelled')
    toastSuccess(words.allowed)
  }
  return (
    <>
      <NotSaved saved={saved} onSettings={() => void toSettings()} />
      <Button
        id="save-poster"
        text={download ? words.download : words.save}
        busy={busy}
        onClick={() => void save()}
      />
    </>
  )
}
