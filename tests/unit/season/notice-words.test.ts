import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exactWords, isOwnRule } from '#shared/domain/season/clauses'
import { seasonFile2020 } from './season-2020'

/** White space and marks of the file apart: the paper breaks its lines where it likes. */
const bare = (text: string) => text.replace(/[\s*#<>$]+/g, '')
const NOTICE = bare(readFileSync(join(__dirname, 'notice-2020.md'), 'utf8'))

const { clauses, subProjects, units, milestones, series, activities, notice } = seasonFile2020

/** Passages that have no heading in the notice; people have to call them something. */
const HEADINGS_OF_OURS = ['活动依据', '联系人与报送邮箱']

const missing = (words: readonly string[]) =>
  words.filter((each) => !HEADINGS_OF_OURS.includes(each) && !NOTICE.includes(bare(each)))

it.each(clauses.filter(({ id }) => !isOwnRule(id)).map((clause) => [clause.id, clause] as const))(
  '%s quotes nothing that does not stand in the notice',
  (_id, clause) => expect(missing(exactWords(clause))).toEqual([]),
)

/** Every sentence that tells of a rule, with its source. */
const sentences = subProjects.flatMap(({ key, requirements, spec }) => [
  ...requirements.map(({ text, source, citation }) => ({ key, text, source, ...citation })),
  ...spec.fields.flatMap(({ source, clauseId, ...field }) =>
    'options' in field ? field.options.map(({ label }) => ({ key, text: label, source, clauseId })) : [],
  ),
])

it('every sentence that bears a clause of the notice stands in the notice', () => {
  const ofNotice = sentences.filter(({ source }) => source === 'notice')
  expect(missing(ofNotice.map(({ text }) => text))).toEqual([])
  expect(ofNotice.length).toBeGreaterThan(20)
})

it('every other sentence is marked as ours, and cites a rule of ours', () => {
  const others = sentences.filter(({ text }) => missing([text]).length > 0)
  expect(others.filter(({ source, clauseId }) => source === 'notice' || !isOwnRule(clauseId ?? ''))).toEqual(
    [],
  )
  expect(others.length).toBeGreaterThan(20)
})

it('a point of the checklist, a reason or a declaration cites the notice only with its words', () => {
  const cited = subProjects.flatMap(({ spec }) => [...spec.checklist, ...spec.reasons, ...spec.declarations])
  const ofNotice = cited.filter(({ citation }) => !isOwnRule(citation.clauseId))
  expect(
    ofNotice.filter(({ citation: { quote } }) => quote === undefined || missing([quote]).length > 0),
  ).toEqual([])
})

it('names, themes, topics and issuers that people take for the notice’s stand in it', () => {
  const names = [
    ...subProjects.flatMap(({ name, theme, topics, organizer, entrances, contacts }) => [
      ...[name, ...(theme === undefined ? [] : [theme]), ...topics, organizer.name],
      ...entrances.flatMap((entrance) => [
        entrance.name,
        ...(entrance.url === undefined ? [] : [entrance.url]),
      ]),
      ...contacts.flatMap((contact) => [contact.name, ...contact.phones.map(({ number }) => number)]),
    ]),
    ...units.flatMap(({ noticeName }) => noticeName ?? []),
    ...series.hosts,
    ...series.parts.flatMap((part) => [part.name, ...part.items.map(({ name }) => name)]),
    ...activities.map(({ name }) => name),
    ...[...notice.basis, ...notice.requirements, ...notice.channels].map(({ name }) => name),
    ...notice.basis.flatMap(({ issuers }) => issuers),
  ]
  expect(missing(names)).toEqual([])
  expect(NOTICE).toContain(bare(notice.basis[1]?.issuers.join('、') ?? 'nobody'))
})

it('what the notice leaves open is not said in its name', () => {
  const open = [
    ...subProjects.map(({ key, who }) => [key, who.source]),
    ...milestones.flatMap(({ key, host }) => (host ? [[key, host.source]] : [])),
  ]
  expect(open.filter(([, source]) => source !== 'default')).toEqual([])
  const promised = ['外省作品也收', '都可以', '用得多', '参评', '不收个人投稿', '荣誉和等级']
  const summaries = subProjects.map(({ summary }) => summary)
  expect(summaries.filter((text) => promised.some((word) => text.includes(word)))).toEqual([])
})
