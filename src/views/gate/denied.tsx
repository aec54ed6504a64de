import { common } from '#shared/texts/common'
import { EmptyState } from '../../components/empty-state/empty-state'
import { Page } from '../../components/page/page'
import { openTab } from '../../platform/navigation'
import { routes } from '../../routes'

export interface DeniedProps {
  readonly title: string
  /** Who may, and how one comes to. */
  readonly text: string
}

/** A page for which the person lacks the role. */
export const Denied = (words: DeniedProps) => (
  <Page>
    <EmptyState
      id="denied"
      icon="lock"
      {...words}
      action={{ text: common.toMe, onClick: () => openTab(routes.me) }}
    />
  </Page>
)
