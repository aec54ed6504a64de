import { clauseById } from '#shared/domain/season/clauses'
import { type SubProject } from '#shared/domain/season/sub-project'
import { season2020 } from './season-2020'

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? []

/** The notice's own words in the sub-project's clause. */
const wordsOf = ({ clauseId }: SubProject) => (clauseById(season2020, clauseId)?.ruleQuotes ?? []).join(' ')

it.each(season2020.subProjects.map((each) => [each.key, each] as const))(
  '%s: no number is said to be the notice’s that its clause does not hold',
  (_key, subProject) => {
    const ofNotice = subProject.requirements.filter(({ source }) => source === 'notice')
    const said = [subProject.tagline, subProject.summary, ...ofNotice.map(({ text }) => text)]
    const known = numbersIn(wordsOf(subProject))
    expect(said.filter((text) => numbersIn(text).some((number) => !known.includes(number)))).toEqual([])
  },
)
