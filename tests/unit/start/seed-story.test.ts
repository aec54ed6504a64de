import { seedWorks } from '../../../local-cloud/start/seed-story'
import { season2020 } from '../season/season-2020'

type Work = (typeof seedWorks)[number]

/** Where a story leaves its work, as far as the kinds of its chapters tell. */
function endOf({ story, consent }: Work): string {
  const told = story.map(({ kind }) => kind)
  const last = story.filter(({ kind }) => !['look', 'markEntered', 'memberAgrees'].includes(kind)).at(-1)
  if (last?.kind === 'approve' && last.by === 'officerProvince') return consent ? 'shown' : 'accepted'
  if (last?.kind === 'return' || last?.kind === 'draft') return 'with its author'
  return told.includes('submit') && last?.kind !== 'withdraw' ? 'sent' : 'other'
}

const worksOf = (key: string) => seedWorks.filter(({ subProject }) => subProject === key)
const filesOf = ({ files }: Work) => Object.values(files).flat()

it.each(season2020.subProjects.map(({ key }) => key))(
  'the demonstration has works of %s with everyone, on their way and with their authors',
  (key) => {
    const ends = worksOf(key).map(endOf)
    expect(ends).toEqual(expect.arrayContaining(['shown', 'sent', 'with its author']))
  },
)

it('shows a team that agreed whole and one that waits, and what units send', () => {
  const standing = seedWorks.flatMap(({ team, story, consent }) => {
    if (!team || !consent) return []
    const agreed = story.filter(({ kind }) => kind === 'memberAgrees').length
    return [agreed === team.members.length ? 'agreed' : 'waiting']
  })
  expect(new Set(standing)).toEqual(new Set(['agreed', 'waiting']))
  const units = seedWorks.filter(({ sentAs }) => sentAs === 'unit').map(({ subProject }) => subProject)
  expect(new Set(units)).toEqual(new Set(['special-activity', 'service-platform']))
})

it('has files of every format that a call asks for, and an address with its code', () => {
  const extensions = seedWorks.flatMap((work) => filesOf(work).map(({ file }) => file.split('.').at(-1)))
  expect(new Set(extensions)).toEqual(new Set(['mp4', 'jpg', 'mp3', 'm4a', 'wav', 'pdf']))
  const codes = seedWorks.flatMap(({ links }) =>
    Object.values(links).flatMap((all) => all.map(({ code }) => code)),
  )
  expect(codes.some((code) => code !== '')).toBe(true)
})
