import { type searchActions } from '#shared/contract/search/search'
import { type HandlersOf } from '../platform/use-case'
import { searchUnits } from './search-units'
import { searchWorks } from './search-works'

export { searchSchemas as schemas } from '#shared/contract/search/search.schema'

export const handlers = {
  searchUnits,
  searchWorks,
} satisfies HandlersOf<typeof searchActions>
