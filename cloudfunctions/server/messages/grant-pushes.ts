import { type grantPushes as action } from '#shared/contract/messages/pushes'
import { withGranted } from '#shared/domain/message/push'
import { callerOpenid } from '../platform/cloud'
import { type Writes } from '../platform/use-case'
import { pushGrantsOf, savePushGrants } from '../records/push-grants'

export const grantPushes: Writes<typeof action> = {
  write: async ({ kinds }, { caller: { personId }, now }, transaction) => {
    const known = await pushGrantsOf(transaction, personId)
    const left = withGranted(known?.left ?? {}, kinds)
    await savePushGrants(transaction, personId, { openid: callerOpenid() ?? '', left, at: now })
    return { left }
  },
}
