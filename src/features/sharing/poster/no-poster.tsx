import { poster } from '#shared/texts/poster'
import { EmptyState } from '../../../components/empty-state/empty-state'
import { openTab } from '../../../platform/navigation'
import { routes } from '../../../routes'

const { title, text, action } = poster.unknown

/** Nothing public has that id. */
export const NoPoster = () => (
  <EmptyState
    id="no-poster"
    icon="question"
    title={title}
    text={text}
    action={{ text: action, onClick: () => openTab(routes.home) }}
  />
)
