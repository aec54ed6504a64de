import { type ReactElement, useEffect } from 'react'
import { type OpenedShare } from '#shared/contract/sharing/sharing'
import { shareLanding } from '#shared/texts/share-landing'
import { EmptyState } from '../../components/empty-state/empty-state'
import { openTab, replacePage } from '../../platform/navigation'
import { routes } from '../../routes'
import { keepInvitedUnit } from './invited-unit'
import { leadOn } from './share-destination'

export interface ShareLandingProps {
  readonly opened: OpenedShare
  /** Stands there until the other page does. */
  readonly leading: ReactElement
}

/** Leads on to what was shared, or says why not and what to do instead. */
export function ShareLanding({ opened, leading }: ShareLandingProps) {
  useEffect(() => {
    if (opened.standing !== 'open') return
    keepInvitedUnit(opened)
    leadOn(opened.target)
  }, [opened])

  if (opened.standing === 'open') return leading
  if (opened.standing === 'otherSeason') {
    const { title, text, action } = shareLanding.otherSeason
    const onClick = () => void replacePage(routes.subProject, { key: opened.subProject })
    return (
      <EmptyState
        id="share-otherSeason"
        icon="clock"
        title={title(opened.seasonKey)}
        text={text}
        action={{ text: action, onClick }}
      />
    )
  }
  const { title, text, action } = shareLanding[opened.standing]
  const onClick = () =>
    opened.standing === 'withdrawn' ? void replacePage(routes.announcements) : openTab(routes.home)
  return (
    <EmptyState
      id={`share-${opened.standing}`}
      icon="question"
      title={title}
      text={text}
      action={{ text: action, onClick }}
    />
  )
}
