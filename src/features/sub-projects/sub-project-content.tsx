import { type PropsWithChildren } from 'react'
import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { subProject as words } from '#shared/texts/sub-project'
import { serverNow } from '../../api/server-clock'
import { NoticeLink } from '../../components/notice-links/notice-links'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SubProjectContacts } from './sub-project-contacts'
import { SubProjectEntrances } from './sub-project-entrances'
import { SubProjectFacts } from './sub-project-facts'
import { SubProjectHead } from './sub-project-head'
import { SubProjectRequirements } from './sub-project-requirements'

export interface SubProjectContentProps {
  readonly season: Season
  readonly subProject: SubProject
}

/** Children: its works. */
export function SubProjectContent(props: PropsWithChildren<SubProjectContentProps>) {
  const { season, subProject, children } = props
  return (
    <>
      <SubProjectHead season={season} subProject={subProject} />
      {subProject.mode === 'relay' ? (
        <NoticeBox tone="warn" title={words.relayTitle} text={words.relayText(subProject.organizer.name)} />
      ) : null}
      <SubProjectFacts season={season} subProject={subProject} now={serverNow()} />
      <SubProjectRequirements season={season} subProject={subProject} />
      <NoticeLink clauseId={subProject.clauseId} />
      <SubProjectEntrances season={season} subProject={subProject} />
      <SubProjectContacts season={season} subProject={subProject} />
      {children}
    </>
  )
}
