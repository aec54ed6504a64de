import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { placeOf } from '#shared/domain/season/amendable'
import { CHANGE_TEXTS, type SeasonChange } from '#shared/domain/season/amendment'
import { amendments } from '#shared/texts/amendments'
import { manageSeason } from '#shared/texts/manage-season'
import { seasonFaultLine } from '#shared/texts/season-check'
import { AmendmentNote } from '../../components/amendment-note/amendment-note'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { FormField } from '../../components/form-field/form-field'
import { Page } from '../../components/page/page'
import { SectionTitle } from '../../components/section-title/section-title'
import { TextArea } from '../../components/text-input/text-area'
import { confirm, toastSuccess } from '../../platform/feedback'
import { goBack } from '../../platform/navigation'
import { changeOf, type ChangeDraft, draftOf } from './change-draft'
import { ChangeFields } from './change-fields'
import { PictureField } from './picture-field'
import { useAmending } from './use-amending'
import { type PresentSeason } from './use-present-season'
import './manage.scss'

const words = manageSeason.amend

export interface AmendFormProps {
  readonly present: PresentSeason
  /** What stands there now. */
  readonly change: SeasonChange
}

/** What stands there, what shall stand there, and why; everyone sees it at once. */
export function AmendForm({ present, change }: AmendFormProps) {
  const [draft, setDraft] = useState<ChangeDraft>(() => draftOf(change))
  const [asked, setAsked] = useState(false)
  const { busy, error, amend } = useAmending(present.hash)
  const patch = (more: Partial<ChangeDraft>) => setDraft((old) => ({ ...old, ...more }))
  const reason = draft.reason.replace(/\s+/g, ' ').trim()
  const reasonMissing = asked && reason.length < CHANGE_TEXTS.reason.min
  const isPicture = change.kind === 'picture'

  const save = async (wanted: SeasonChange | undefined) => {
    setAsked(true)
    if (!wanted || reason.length < CHANGE_TEXTS.reason.min) return
    const { title, content, confirm: confirmText, cancel: cancelText } = words.question
    if (!(await confirm({ title, content, confirmText, cancelText }))) return
    if (!(await amend(wanted, reason, draft.file))) return
    toastSuccess(words.saved)
    goBack()
  }
  const wanted = isPicture && !draft.file ? undefined : changeOf(change, draft)
  const faults = error?.code === 'SEASON_FAULTY' ? error.details.faults : undefined
  return (
    <Page
      title={amendments.kind(change.kind)}
      bottom={
        <>
          <FailureNotice id="amend-error" error={error} />
          <Button id="save-amendment" text={words.save} busy={busy} onClick={() => void save(wanted)} />
        </>
      }
    >
      <SectionTitle title={words.now} />
      <Card>
        <Text className="manage__now">{amendments.value(change)}</Text>
        <AmendmentNote season={present.season} place={placeOf(change)} />
      </Card>
      <Card>
        <View className="manage__form">
          {isPicture ? (
            <PictureField
              present={change.picture !== undefined}
              file={draft.file}
              asked={asked}
              onPick={(file) => patch({ file })}
              onRemove={() => void save(changeOf(change, draft))}
            />
          ) : (
            <ChangeFields kind={change.kind} draft={draft} asked={asked} onChange={patch} />
          )}
          <FormField
            label={words.reason}
            help={words.reasonHelp}
            error={reasonMissing ? words.reasonMissing : undefined}
          >
            <TextArea
              id="amend-reason"
              label={words.reason}
              value={draft.reason}
              maxLength={CHANGE_TEXTS.reason.max}
              wrong={reasonMissing}
              onChange={(text) => patch({ reason: text })}
            />
          </FormField>
        </View>
      </Card>
      {Array.isArray(faults) ? (
        <View id="amend-faults">
          <SectionTitle title={words.faults} />
          <Card>
            {(faults as readonly string[]).map((fault) => (
              <Text key={fault} className="manage__fault">
                {seasonFaultLine(fault)}
              </Text>
            ))}
          </Card>
        </View>
      ) : null}
    </Page>
  )
}
