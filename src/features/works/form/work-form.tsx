import { View } from '@tarojs/components'
import { type Season } from '#shared/domain/season/season'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { NO_DETAILS } from '#shared/domain/work/author-details'
import { workForm as words } from '#shared/texts/work-form'
import { isTransient } from '../../../api/transient'
import { Button } from '../../../components/button/button'
import { FailureNotice } from '../../../components/failure-notice/failure-notice'
import { Page } from '../../../components/page/page'
import { Steps } from '../../../components/steps/steps'
import { scrollToAnchor } from '../../../platform/navigation'
import { FileSlot } from '../slot/file-slot'
import { StrayFiles } from '../slot/stray-files'
import { QueueCard } from '../upload/queue-card'
import { AboutPart } from './about-part'
import { ChangedForm } from './changed-form'
import { DeclaredPart } from './declared-part'
import { currentStep } from './form-faults'
import { FormNotices } from './form-notices'
import { type ReadyForm } from './form-start'
import { SaveLine } from './save-line'
import { useWorkForm, type WorkFormState } from './use-work-form'
import './work-form.scss'

export interface WorkFormProps {
  readonly season: Season
  readonly subProject: SubProject
  readonly personId: string
  readonly form: ReadyForm
  readonly onSubmitted: (workId: string) => void
  readonly onAnother: () => void
}

function Bottom({ form, savesToCloud, text }: { form: WorkFormState; savesToCloud: boolean; text: string }) {
  const { attempted, awaitsUpload, faults, submitError, draft } = form
  const notice = awaitsUpload
    ? words.waitUpload
    : attempted && faults.length > 0
      ? words.faults(faults.length)
      : undefined
  return (
    <>
      <FailureNotice id="submit-error" error={submitError} />
      {notice ? (
        <View className="work-form__notice" id="form-faults">
          {notice}
        </View>
      ) : null}
      <QueueCard {...form.uploading} />
      <SaveLine draft={draft} savesToCloud={savesToCloud} />
      <Button id="submit-work" text={text} busy={form.submitting} onClick={form.submit} />
    </>
  )
}

/** The form of a work: its file first, then what is told of it, who made it, what is declared. */
export function WorkForm(props: WorkFormProps) {
  const { season, subProject, form: ready, onAnother } = props
  const form = useWorkForm({ ...props, onFault: scrollToAnchor })
  const { content, error, saving } = form.draft
  const submittedBefore = ready.work?.submittedAt !== undefined
  const title = submittedBefore ? words.editTitle(subProject.shortName) : words.title(subProject.shortName)
  const bottom = (
    <Bottom
      form={form}
      savesToCloud={ready.savesToCloud}
      text={submittedBefore ? words.resubmit : words.submit}
    />
  )
  return (
    <Page title={title} bottom={bottom}>
      <Steps names={words.steps} current={currentStep(form.faults)} />
      <FormNotices
        season={season}
        subProject={subProject}
        form={ready}
        onAnother={() => void form.flush().then(onAnother)}
        onEmpty={() => form.change(NO_DETAILS)}
      />
      {/* What passes by itself is told by the save line alone. */}
      {saving === 'failed' && error && !isTransient(error) ? (
        <FailureNotice id="save-error" error={error} />
      ) : null}
      <ChangedForm
        {...{ content, subProject, season, asked: ready.asked, faults: form.faults }}
        facts={form.uploading.state.facts}
        change={form.edit}
      />
      <StrayFiles
        content={content}
        subProject={subProject}
        change={form.edit}
        notTaken={form.uploading.state.notTaken}
      />
      {slotsOf(subProject.spec.media).map((slot) => (
        <FileSlot
          key={slot.key}
          season={season}
          spec={subProject.spec}
          slot={slot}
          content={content}
          uploading={form.uploading}
          change={form.edit}
          shown={form.shown}
          quiet={form.awaitsUpload}
          onLeave={form.leavePart}
        />
      ))}
      <AboutPart season={season} subProject={subProject} form={form} />
      <DeclaredPart season={season} subProject={subProject} form={form} />
    </Page>
  )
}
