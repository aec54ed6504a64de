import { type PickedFile } from '../../../platform/picked-file'
import { type KeptQueue, type KeptTransfer } from './kept-queue'
import { type UploadState } from './upload-state'

interface Followed {
  readonly state: UploadState
  listen(listener: () => void): () => void
}

/** The file that goes on by itself when the app comes back: one that a person gave up does not. */
function goingOn(state: UploadState): PickedFile | undefined {
  switch (state.phase) {
    case 'waiting':
    case 'uploading':
    case 'finishing':
      return state.file
    case 'failed':
      return state.failure.kind === 'cancelled' ? undefined : state.file
    default:
      return undefined
  }
}

const sentOf = (state: UploadState) => {
  if (state.phase === 'finishing') return state.sent
  return state.phase === 'failed' && state.failure.kind === 'call' ? state.failure.sent : undefined
}

/** What is on its way and was not yet looked at stays as it was kept. */
const isUndecided = ({ phase }: UploadState) =>
  phase === 'checking' || phase === 'gone' || phase === 'unreadable'

/** Keeps for another visit what is on its way, and forgets what has arrived or was given up. */
export function followForQueue(
  upload: Followed,
  transfer: Pick<KeptTransfer, 'id' | 'slot' | 'replaces'>,
  queue: KeptQueue,
  onFirst: () => void,
  onKept: (goesOn: boolean) => void,
): void {
  let kept: PickedFile | undefined
  upload.listen(() => {
    const { state } = upload
    const file = goingOn(state)
    if (!file) {
      if (!isUndecided(state)) queue.drop(transfer.id)
      kept = undefined
      return
    }
    if (file !== kept) {
      void queue.keep(transfer, file).then(onKept)
      onFirst()
      kept = file
    }
    const sent = sentOf(state)
    if (sent) queue.sent(transfer.id, sent)
  })
}
