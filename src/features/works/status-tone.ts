import { type WorkSummary } from '#shared/contract/works/views'
import { type WorkStatus } from '#shared/domain/work/status'
import { type Tone } from '../../components/status-tag/status-tag'

const tones: Record<WorkStatus, Tone> = {
  draft: 'quiet',
  checking: 'info',
  inReview: 'info',
  returned: 'warn',
  accepted: 'ok',
  rejected: 'red',
  withdrawn: 'quiet',
}

export const statusTone = ({ status, takenDown }: Pick<WorkSummary, 'status' | 'takenDown'>): Tone =>
  takenDown && status === 'accepted' ? 'warn' : tones[status]
