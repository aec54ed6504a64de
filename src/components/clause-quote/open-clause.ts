import { openPage } from '../../platform/navigation'
import { routes } from '../../routes'

/** Opens the notice at the clause, a former year's where one is named; our own rules stand there too. */
export const openClause = (clauseId: string, year?: string): void =>
  openPage(routes.notice, { clause: clauseId, season: year })
