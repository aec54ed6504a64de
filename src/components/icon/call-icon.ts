import { type CallLook } from '#shared/domain/season/call-look'
import { type IconName } from './icon-names'

/** A call's own line icon, the same on tiles, rows and covers; a general one for a call that the season does not name. */
export const callIcon = (call: { readonly look: CallLook } | undefined): IconName => call?.look.icon ?? 'star'
