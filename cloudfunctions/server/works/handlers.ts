import { type worksActions } from '#shared/contract/works/works'
import { type HandlersOf } from '../platform/use-case'
import { checkWork } from './check-work'
import { copyWork } from './copy-work'
import { createWork } from './create-work'
import { discardDraft } from './discard-draft'
import { dropChanges } from './drop-changes'
import { listMyWorks } from './list-my-works'
import { markOfficiallySubmitted } from './mark-officially-submitted'
import { markWorkSeen } from './mark-work-seen'
import { readWork } from './read-work'
import { saveWork } from './save-work'
import { setPublicConsent } from './set-public-consent'
import { submitWork } from './submit-work'
import { unmarkOfficiallySubmitted } from './unmark-officially-submitted'
import { withdrawWork } from './withdraw-work'

export { worksSchemas as schemas } from '#shared/contract/works/works.schema'

export const handlers = {
  createWork,
  copyWork,
  saveWork,
  submitWork,
  checkWork,
  withdrawWork,
  discardDraft,
  dropChanges,
  setPublicConsent,
  markOfficiallySubmitted,
  unmarkOfficiallySubmitted,
  listMyWorks,
  readWork,
  markWorkSeen,
} satisfies HandlersOf<typeof worksActions>
