import { at, clause, indexOfClause, type Mistake, part, set, subProject } from './spoil'

const MISPRINT = '印错的字'
const unused = (id: string) => `clauses.${indexOfClause(id)} CLAUSE_UNUSED`

/** Mistakes in what the season says the notice says: clauses, names, series and contacts. */
export const MISTAKES_OF_WORDS: readonly Mistake[] = [
  [
    'a rule of our own that quotes the notice',
    (s) => set(clause(s, 'default.privacy'), { ruleQuotes: ['隐私'] }),
    [`clauses.${indexOfClause('default.privacy')} QUOTE_OF_OWN_RULE`],
  ],
  [
    'a clause inside one that is not there',
    (s) => set(clause(s, 'body.contact'), { id: 'body.9.1' }),
    [`clauses.${indexOfClause('body.contact')} CLAUSE_WITHOUT_PARENT`, 'office.clauseId CLAUSE_UNKNOWN'],
  ],
  ['an annex’s item that nothing shows', (s) => part(s, 2).items.splice(1, 1), [unused('annex3.3.2')]],
  [
    'a sub-project under another annex',
    (s) => set(subProject(s, 7), { clauseId: 'annex1' }),
    [
      'subProjects.7.clauseId CLAUSE_MISPLACED',
      'subProjects.7.topics.0 WORDS_UNKNOWN',
      'subProjects.7.topics.1 WORDS_UNKNOWN',
      'subProjects.7.organizer.name WORDS_UNKNOWN',
      'subProjects.7.contacts.0.name WORDS_UNKNOWN',
    ],
  ],
  [
    'a sub-project by another name than its clause’s',
    (s) => set(subProject(s, 0), { name: '微视频大赛' }),
    ['subProjects.0.name TITLE_MISMATCH'],
  ],
  [
    'a theme that the clause does not hold',
    (s) => set(subProject(s, 5), { theme: '时代追梦人 影领正能量' }),
    ['subProjects.5.theme WORDS_UNKNOWN'],
  ],
  [
    'a topic that the clause does not hold',
    (s) => set(subProject(s, 0), { topics: ['绝活', '家乡美景'] }),
    ['subProjects.0.topics.1 WORDS_UNKNOWN'],
  ],
  [
    'a requirement of ours in the notice’s name',
    (s) => set(at(subProject(s, 0).requirements, 1), { text: '正好 3 分钟也不行' }),
    ['subProjects.0.requirements.1.text WORDS_UNKNOWN'],
  ],
  [
    'a choice in the notice’s name that it does not offer',
    (s) => {
      const [field] = subProject(s, 2).spec.fields
      if (field && 'options' in field) set(at(field.options ?? [], 2), { label: '其他' })
    },
    ['subProjects.2.spec.fields.0.options.2.label WORDS_UNKNOWN'],
  ],
  [
    'an organiser of another sub-project',
    (s) => set(subProject(s, 0).organizer, { name: '河北省总工会' }),
    ['subProjects.0.organizer.name WORDS_UNKNOWN'],
  ],
  [
    'an account that the notice spells otherwise',
    (s) => set(at(subProject(s, 0).entrances, 0), { name: '津工E家' }),
    ['subProjects.0.entrances.0.name WORDS_UNKNOWN'],
  ],
  [
    'a contact nobody named',
    (s) => set(at(subProject(s, 0).contacts, 0), { name: '姜智' }),
    ['subProjects.0.contacts.0.name WORDS_UNKNOWN'],
  ],
  [
    'an awareness nobody named',
    (s) => set(at(s.awarenesses, 0), { name: '大局意识' }),
    ['awarenesses.0.name WORDS_UNKNOWN'],
  ],
  [
    'an online activity nobody named',
    (s) => set(at(s.activities, 1), { name: '读书月' }),
    ['activities.1.name WORDS_UNKNOWN'],
  ],
  [
    'two activities of one key',
    (s) => set(at(s.activities, 1), { key: 'online-walk' }),
    ['activities.1 REPEATED'],
  ],
  [
    'details put off in words of our own',
    (s) => set(at(s.activities, 0).caveat, { quote: '另行通知' }),
    ['activities.0.caveat.quote QUOTE_UNKNOWN'],
  ],
  [
    'a requirement nobody made',
    (s) => set(at(s.notice.requirements, 0), { name: '突出主题' + '，多快好省' }),
    ['notice.requirements.0.name WORDS_UNKNOWN'],
  ],
  [
    'a body that is not one of the seven',
    (s) => s.series.hosts.push('省文联'),
    ['series.hosts.7 WORDS_UNKNOWN'],
  ],
  [
    'two series items of one key',
    (s) => set(at(part(s, 5).items, 0), { key: 'micro-film' }),
    ['series.parts.5.items.0 REPEATED'],
  ],
  [
    'a part and its item of one key',
    (s) => set(at(part(s, 1).items, 0), { key: 'youth' }),
    ['series.parts.1.items.0 REPEATED'],
  ],
  [
    'a part of the series under the body',
    (s) => set(part(s, 0), { clauseId: 'body.1' }),
    ['series.parts.0.clauseId CLAUSE_MISPLACED'],
  ],
  [
    'an item under another part’s clause',
    (s) => set(at(part(s, 1).items, 3), { clauseId: 'annex3.3' }),
    [
      'series.parts.1.items.3.hosts.0.name WORDS_UNKNOWN',
      'series.parts.1.items.3.hosts.1.name WORDS_UNKNOWN',
      'series.parts.1.items.3.clauseId CLAUSE_MISPLACED',
      unused('annex3.2.3'),
    ],
  ],
  [
    'an item by another name than its clause’s',
    (s) => set(at(part(s, 5).items, 0), { name: 'IFENG 游陕西' }),
    ['series.parts.5.items.0.name TITLE_MISMATCH'],
  ],
  ['the series by another name', (s) => set(s.series, { name: MISPRINT }), ['series.name WORDS_UNKNOWN']],
  [
    'a slogan that nobody wrote',
    (s) => set(s.series.slogan, { name: MISPRINT }),
    ['series.slogan.name WORDS_UNKNOWN'],
  ],
  [
    'a part by another name than its clause’s',
    (s) => set(part(s, 1), { name: MISPRINT }),
    ['series.parts.1.name TITLE_MISMATCH'],
  ],
  [
    'a motto that the clause does not hold',
    (s) => set(at(part(s, 1).items, 1), { theme: MISPRINT }),
    ['series.parts.1.items.1.theme WORDS_UNKNOWN'],
  ],
  [
    'an unnumbered item that its clause does not name',
    (s) => set(at(part(s, 4).items, 1), { name: MISPRINT }),
    ['series.parts.4.items.1.name WORDS_UNKNOWN'],
  ],
  ['two parts of one key', (s) => set(part(s, 1), { key: 'launch' }), ['series.parts.1 REPEATED']],
  [
    'a content of offline activities that nobody named',
    (s) => set(at(s.offlineContents, 1), { name: MISPRINT }),
    ['offlineContents.1.name WORDS_UNKNOWN'],
  ],
  [
    'a document that the notice does not rest on',
    (s) => set(at(s.notice.basis, 0), { name: MISPRINT }),
    ['notice.basis.0.name WORDS_UNKNOWN'],
  ],
  [
    'a channel that the notice does not name',
    (s) => set(at(s.notice.channels, 0), { name: MISPRINT }),
    ['notice.channels.0.name WORDS_UNKNOWN'],
  ],
  [
    'an unnumbered item without words of ours',
    (s) => set(at(part(s, 4).items, 0), { summary: undefined }),
    ['series.parts.4.items.0.summary SUMMARY_MISSING'],
  ],
  [
    'a host that the clause does not name',
    (s) => set(at(part(s, 3).hosts, 1), { name: '陕西网联' }),
    ['series.parts.3.hosts.1.name WORDS_UNKNOWN'],
  ],
  [
    'a part dated by a milestone that is not there',
    (s) => set(part(s, 6), { milestoneKey: 'finale' }),
    ['series.parts.6.milestoneKey MILESTONE_UNKNOWN'],
  ],
  [
    'an item that is a sub-project left out',
    (s) => s.subProjects.splice(5, 1),
    ['series.parts.3.items.0.subProject SUB_PROJECT_UNKNOWN', unused('annex2.6')],
  ],
  [
    'a 12-digit mobile without its mark',
    (s) => set(at(at(subProject(s, 2).contacts, 0).phones, 1), { doubtful: undefined }),
    ['subProjects.2.contacts.0.phones.1 PHONE_UNMARKED'],
  ],
  [
    'a short landline of the office without its mark',
    (s) => set(at(at(s.office.contacts, 0).phones, 0), { number: '029-8732' }),
    ['office.contacts.0.phones.0 PHONE_UNMARKED'],
  ],
  [
    'a doubtful number that the clause does not own up to',
    (s) => clause(s, 'annex2.3').defects?.pop(),
    ['subProjects.2.contacts.0.phones.1 DEFECT_MISSING'],
  ],
]
