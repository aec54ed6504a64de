import { type SheetView } from '#shared/contract/works/views'
import { shownSize } from '#shared/domain/media/shown-size'
import { signatureSheet as words } from '#shared/texts/signature-sheet'
import { FileUnreachable } from '../../components/file-unreachable/file-unreachable'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { Pictures } from '../../components/pictures/pictures'

export interface SheetPictureProps {
  readonly sheet: SheetView
  /** Fetches its address anew. */
  readonly onReload: () => void
}

/** The photo of a signed sheet, to look at; one that is not the checked one any more is named, not shown. */
export function SheetPicture({ sheet: { file }, onReload }: SheetPictureProps) {
  const { uploadId, url, unreachable, check } = file
  if (unreachable) return <FileUnreachable onRetry={onReload} />
  if (url === undefined) return <NoticeBox tone="warn" title={words.missing} />
  return (
    <Pictures
      id="sheet-picture"
      pictures={[{ key: uploadId, url, ...(check ? shownSize(check.facts) : {}) }]}
      label={words.picture}
      hint={words.pictureHint}
      failure={{ text: words.pictureFailed, onRetry: onReload }}
    />
  )
}
