import { Text, View } from '@tarojs/components'
import { cancelJob, type JobView } from '#shared/contract/papers/papers'
import { errorText } from '#shared/texts/errors'
import { papers } from '#shared/texts/papers'
import { useWrite } from '../../api/use-write'
import { Button } from '../../components/button/button'
import { FailureNotice } from '../../components/failure-notice/failure-notice'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { StatusTag, type Tone } from '../../components/status-tag/status-tag'
import { PaperActions } from './paper-actions'

const TONES: Record<JobView['state'], Tone> = {
  waiting: 'info',
  running: 'info',
  ready: 'ok',
  failed: 'red',
  cancelled: 'quiet',
  expired: 'quiet',
}

/** What to know of the job besides its state. */
function secondLine({ state, file, failure }: JobView): string | undefined {
  if (state === 'ready' && file) return papers.readyLine(file.sizeBytes, file.until)
  if (state === 'expired') return papers.expiredLine
  if (state !== 'failed' || !failure) return undefined
  const { title, action } = errorText(failure)
  return `${title}。${action}`
}

function UnderWay({ job }: { job: JobView }) {
  const { busy, error, run } = useWrite(cancelJob)
  const label = papers.progress(job.progress.rows, job.progress.percent)
  return (
    <>
      <ProgressBar value={job.progress.percent / 100} label={label} />
      <Text className="papers__second">{`${label}。${papers.leave}`}</Text>
      <View className="papers__actions">
        <Button
          id={`paper-cancel-${job.id}`}
          kind="quiet"
          text={papers.cancel}
          busy={busy}
          onClick={() => void run({ jobId: job.id })}
        />
      </View>
      <FailureNotice error={error} id="cancel-failed" />
    </>
  )
}

export interface JobRowProps {
  readonly job: JobView
  /** What the paper is called. */
  readonly name: string
  /** Asks for the same paper once more. */
  readonly onAgain: () => void
}

/** A paper on its way: how far it is, its file, or why there is none and the way to ask again. */
export function JobRow({ job, name, onAgain }: JobRowProps) {
  const second = secondLine(job)
  const underWay = job.state === 'waiting' || job.state === 'running'
  return (
    <View className="papers__job" id={`job-${job.id}`}>
      <View className="papers__head">
        <Text className="papers__title">{name}</Text>
        <StatusTag tone={TONES[job.state]} text={papers.state(job.state)} />
      </View>
      <Text className="papers__second">{papers.startedAt(job.createdAt)}</Text>
      {second === undefined ? null : <Text className="papers__second">{second}</Text>}
      {underWay ? <UnderWay job={job} /> : null}
      {job.state === 'ready' ? <PaperActions jobId={job.id} /> : null}
      {underWay || job.state === 'ready' ? null : (
        <View className="papers__actions">
          <Button id={`paper-again-${job.id}`} kind="quiet" text={papers.again} onClick={onAgain} />
        </View>
      )}
    </View>
  )
}
