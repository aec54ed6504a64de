import { type readPushOffer as action } from '#shared/contract/messages/pushes'
import { PUSH_KINDS } from '#shared/domain/message/push'
import { documents } from '../platform/documents'
import { pushTemplateOf } from '../platform/push-templates'
import { type Reads } from '../platform/use-case'
import { pushGrantsOf } from '../records/push-grants'

export const readPushOffer: Reads<typeof action> = {
  read: async (_input, { caller: { personId } }) => ({
    templates: PUSH_KINDS.flatMap((kind) => {
      const template = pushTemplateOf(kind)
      return template ? [{ kind, templateId: template.id }] : []
    }),
    left: (await pushGrantsOf(documents, personId))?.left ?? {},
  }),
}
