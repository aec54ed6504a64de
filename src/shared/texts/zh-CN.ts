import { common } from '#shared/texts/common'
import { home } from '#shared/texts/home'
import { navigation } from '#shared/texts/navigation'
import { subProject } from '#shared/texts/sub-project'

/** Every visible word by feature. Errors and media verdicts stand in `errors.ts` and `media.ts`. */
export const texts = { common, home, navigation, subProject } as const
