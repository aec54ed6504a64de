import { createWork, saveWork } from '#shared/contract/works/works'
import { call } from '../../../api/call'
import { newRequestId } from '../../../api/request-id'
import { serverNow } from '../../../api/server-clock'
import { type DraftStart } from './draft-copy'
import { type FormAsked } from './form-asked'
import { DraftKeeper } from './draft-keeper'
import { type DraftPorts } from './draft-ports'
import { type DraftStorage } from './draft-storage'

export interface DraftSource {
  readonly subProject: string
  readonly start: DraftStart
  readonly savesToCloud: boolean
  readonly createRequestId?: string
  readonly asked: FormAsked
}

const portsFor = ({ subProject, savesToCloud, asked }: DraftSource, storage: DraftStorage): DraftPorts => ({
  create: (requestId) => call(createWork, { subProject }, { requestId }),
  save: (input) => call(saveWork, input),
  store: (copy) =>
    void storage.write(subProject, { ...copy, asked, ...(savesToCloud ? { subProject } : {}) }),
  now: serverNow,
  newRequestId,
})

/** Holds the work being written from where its form begins. */
export function newDraftKeeper(source: DraftSource, storage: DraftStorage): DraftKeeper {
  const { start, savesToCloud, createRequestId } = source
  return new DraftKeeper(start, portsFor(source, storage), {
    savesToCloud,
    ...(createRequestId === undefined ? {} : { createRequestId }),
  })
}
