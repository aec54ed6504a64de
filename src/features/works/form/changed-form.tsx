import { View } from '@tarojs/components'
import { formChanges as words } from '#shared/texts/form-changes'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { ListRow } from '../../../components/list-row/list-row'
import { NoticeBox } from '../../../components/notice-box/notice-box'
import { scrollToAnchor } from '../../../platform/navigation'
import { type EditContent } from '../slot/use-slot'
import { droppedAnswers, formChanges, type OlderDraft } from './form-changes'
import { anchorOf, type FormFault } from './form-faults'
import './work-form.scss'

export interface ChangedFormProps extends OlderDraft {
  readonly faults: readonly FormFault[]
  readonly change: EditContent
}

/** What a draft that is older than its form has to know: what to do anew, and what is asked no more. */
export function ChangedForm({ faults, change, ...draft }: ChangedFormProps) {
  const changes = formChanges(draft, faults)
  return (
    <>
      {changes.length > 0 ? (
        <View id="form-changed">
          <NoticeBox tone="warn" title={words.title(changes.length)} text={words.text} />
          <Card flush>
            {changes.map(({ part, text }) => (
              <ListRow
                key={part}
                id={`changed-${anchorOf(part)}`}
                title={text}
                onClick={() => scrollToAnchor(anchorOf(part))}
              />
            ))}
          </Card>
        </View>
      ) : null}
      {droppedAnswers(draft).map(({ key, label, written }) => (
        <View key={key} id={`dropped-${key}`}>
          <NoticeBox
            tone="info"
            title={written === undefined ? words.droppedChoice(label) : words.dropped(label)}
            text={written}
          >
            <View className="work-form__buttons">
              {written === undefined ? null : (
                <CopyButton id={`copy-${key}`} text={written} word={words.copy} />
              )}
              <Button
                id={`forget-${key}`}
                kind="quiet"
                text={words.remove}
                onClick={() => change(({ fields }) => ({ fields: { ...fields, [key]: '' } }))}
              />
            </View>
          </NoticeBox>
        </View>
      ))}
    </>
  )
}
