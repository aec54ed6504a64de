import { type Season } from '#shared/domain/season/season'
import { type SubProject } from '#shared/domain/season/sub-project'
import { texts } from '#shared/texts/zh-CN'
import { serverNow } from '../../api/server-clock'
import { NoticeBox } from '../../components/notice-box/notice-box'
import { SubProjectContacts } from './sub-project-contacts'
import { SubProjectEntrances } from './sub-project-entrances'
import { SubProjectFacts } from './sub-project-facts'
import { SubProjectHead } from './sub-project-head'
import { SubProjectRequirements } from './sub-project-requirements'

export function SubProjectContent({ season, subProject }: { season: Season; subProject: SubProject }) {
  const words = texts.subProject
  return (
    <>
      <SubProjectHead subProject={subProject} />
      {subProject.mode === 'relay' ? (
        <NoticeBox tone="warn" title={words.relayTitle} text={words.relayText(subProject.organizer.name)} />
      ) : null}
      <SubProjectFacts subProject={subProject} now={serverNow()} />
      <SubProjectRequirements season={season} subProject={subProject} />
      <SubProjectEntrances subProject={subProject} />
      <SubProjectContacts subProject={subProject} />
    </>
  )
}
