import { View } from '@tarojs/components'
import { decideReview } from '#shared/contract/reviews/reviews'
import { common } from '#shared/texts/common'
import { reviews } from '#shared/texts/reviews'
import { Button } from '../../components/button/button'
import { FormField } from '../../components/form-field/form-field'
import { ListRow } from '../../components/list-row/list-row'
import { Sheet } from '../../components/sheet/sheet'
import { TextArea } from '../../components/text-input/text-area'

export interface MoreSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onReject: () => void
  /** Only where the author was not sure of their unit and the caller may say. */
  readonly onAssign?: () => void
  readonly onSkip?: () => void
  readonly note: string
  readonly onNote: (note: string) => void
}

/** What an officer needs now and then. */
export function MoreSheet({ open, onClose, onReject, onAssign, onSkip, note, onNote }: MoreSheetProps) {
  const words = reviews.more
  return (
    <Sheet
      open={open}
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      bottom={<Button id="note-done" kind="plain" text={words.done} onClick={onClose} />}
    >
      <View>
        {onAssign ? (
          <ListRow id="assign-unit" title={words.assign} second={words.assignSecond} onClick={onAssign} />
        ) : null}
        <ListRow id="more-reject" title={words.reject} second={words.rejectSecond} onClick={onReject} />
        {onSkip ? (
          <ListRow id="skip-work" title={words.skip} second={words.skipSecond} onClick={onSkip} />
        ) : null}
      </View>
      <FormField label={words.note} help={words.noteHelp}>
        <TextArea
          id="internal-note"
          label={words.note}
          value={note}
          placeholder={words.notePlaceholder}
          maxLength={decideReview.texts.internalNote.max}
          onChange={onNote}
        />
      </FormField>
    </Sheet>
  )
}
