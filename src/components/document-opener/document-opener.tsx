import { View } from '@tarojs/components'
import { useState } from 'react'
import { workFiles } from '#shared/texts/work-files'
import { viewDocument } from '../../platform/document-viewer'
import { viewPicture } from '../../platform/picture-viewer'
import { Button } from '../button/button'
import { TintedIcon } from '../icon/tinted-icon'
import { ListRow } from '../list-row/list-row'
import './document-opener.scss'

const words = workFiles.document

export interface DocumentOpenerProps {
  /** The row's element id; the button's ends with `-open`. */
  readonly id: string
  readonly url: string
  /** One that was photographed is shown as a picture. */
  readonly picture: boolean
  readonly pages?: number
  /** Fetches a new address after a failure. */
  readonly onReload: () => void
}

/** A document as a row that opens it in the platform's own viewer. */
export function DocumentOpener({ id, url, picture, pages, onReload }: DocumentOpenerProps) {
  const [state, setState] = useState<'closed' | 'opening' | 'failed'>('closed')
  const open = async () => {
    if (picture) return viewPicture(url)
    setState('opening')
    const opened = await viewDocument(url)
    setState(opened ? 'closed' : 'failed')
    if (!opened) onReload()
  }
  const second = state === 'failed' ? words.failed : pages === undefined ? undefined : words.pages(pages)
  return (
    <View className="document-opener">
      <ListRow
        id={id}
        title={picture ? words.picture : words.pdf}
        lead={<TintedIcon name={picture ? 'picture' : 'file'} />}
        second={second}
        aside={
          <Button
            id={`${id}-open`}
            kind="quiet"
            text={state === 'opening' ? words.opening : words.open}
            busy={state === 'opening'}
            onClick={() => void open()}
          />
        }
      />
    </View>
  )
}
