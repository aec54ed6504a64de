/** The states of a work and all transitions between them (design §6). */
export const WORK_STATUSES = [
  'draft',
  'checking',
  'inReview',
  'returned',
  'accepted',
  'rejected',
  'withdrawn',
] as const
export type WorkStatus = (typeof WORK_STATUSES)[number]

const NEXT: Record<WorkStatus, readonly WorkStatus[]> = {
  draft: ['checking'],
  checking: ['inReview', 'returned', 'withdrawn'],
  inReview: ['inReview', 'accepted', 'returned', 'rejected', 'withdrawn'],
  returned: ['checking', 'withdrawn'],
  accepted: ['checking'],
  rejected: ['inReview'],
  withdrawn: [],
}

export const canBecome = (from: WorkStatus, to: WorkStatus): boolean => NEXT[from].includes(to)
