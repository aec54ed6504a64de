import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** Opens the notice at the clause; our own rules stand there too. */
export const openClause = (clauseId: string): void => openPage(routes.notice, { clause: clauseId })
