import { at, type Mistake, part, set, subProject } from './spoil'

/** Mistakes that a field shows by itself. */
export const MISTAKES_OF_SHAPE: readonly Mistake[] = [
  ['an unknown field', (s) => set(s, { secret: 1 }), ['secret FIELD_UNKNOWN']],
  [
    'two unknown fields deep inside',
    (s) => set(subProject(s, 0).spec, { more: [], less: [] }),
    ['subProjects.0.spec.more FIELD_UNKNOWN', 'subProjects.0.spec.less FIELD_UNKNOWN'],
  ],
  ['no title', (s) => set(s, { title: undefined }), ['title FIELD_MISSING']],
  ['no clauses at all', (s) => set(s, { clauses: undefined }), ['clauses FIELD_MISSING']],
  [
    'a sub-project without clause',
    (s) => set(subProject(s, 3), { clauseId: undefined }),
    ['subProjects.3.clauseId FIELD_MISSING'],
  ],
  [
    'an entrance without clause',
    (s) => set(at(subProject(s, 1).entrances, 0), { clauseId: undefined }),
    ['subProjects.1.entrances.0.clauseId FIELD_MISSING'],
  ],
  [
    'a series item without clause',
    (s) => set(at(part(s, 1).items, 1), { clauseId: undefined }),
    ['series.parts.1.items.1.clauseId FIELD_MISSING'],
  ],
  ['a clause list that is empty', (s) => set(s, { clauses: [] }), ['clauses TOO_SMALL']],
  ['an empty slogan', (s) => set(s, { slogan: '' }), ['slogan TOO_SMALL', 'slogan FORMAT_WRONG']],
  [
    'playback of a kind that nobody but officers sees',
    (s) => set(s, { playback: { document: { value: true, source: 'default' } } }),
    ['playback.document FIELD_UNKNOWN'],
  ],
  [
    'playback that says not where it comes from',
    (s) => set(s, { playback: { video: { value: false } } }),
    ['playback.video.source FIELD_MISSING'],
  ],
  ['a padded name', (s) => set(s, { name: ' 好网民' }), ['name FORMAT_WRONG']],
  [
    'a tagline of 15 characters',
    (s) => set(subProject(s, 0), { tagline: '一二三四五六七八九十一二三四五' }),
    ['subProjects.0.tagline TOO_BIG'],
  ],
  [
    'seconds in place of ms',
    (s) => set(subProject(s, 0).opensAt, { value: 1_585_670_400 }),
    ['subProjects.0.opensAt.value TOO_SMALL'],
  ],
  [
    'a date as text',
    (s) => set(s.programmeStartsAt, { value: '2020-04-01' }),
    ['programmeStartsAt.value TYPE_WRONG'],
  ],
  ['a quota of half an activity', (s) => set(at(s.units, 1), { quota: 0.5 }), ['units.1.quota TYPE_WRONG']],
  ['a quota of no activity', (s) => set(at(s.units, 1), { quota: 0 }), ['units.1.quota TOO_SMALL']],
  [
    'an unknown source',
    (s) => set(s.programmeStartsAt, { source: 'rumour' }),
    ['programmeStartsAt.source VALUE_UNKNOWN'],
  ],
  [
    'a sub-project’s key with a dot',
    (s) => set(subProject(s, 0), { key: 'micro.video' }),
    ['subProjects.0.key FORMAT_WRONG'],
  ],
  [
    'an icon that the app does not have',
    (s) => set(subProject(s, 0).look, { icon: 'dragon' }),
    ['subProjects.0.look.icon VALUE_UNKNOWN'],
  ],
  [
    'a colour in words',
    (s) => set(subProject(s, 0).look, { from: 'red' }),
    ['subProjects.0.look.from FORMAT_WRONG'],
  ],
  [
    'an unknown kind of media',
    (s) => set(subProject(s, 0).spec.media, { kind: 'hologram' }),
    ['subProjects.0.spec.media.kind VALUE_UNKNOWN'],
  ],
  [
    'an unknown role of a host',
    (s) => set(at(part(s, 2).hosts, 0), { role: 'sponsor' }),
    ['series.parts.2.hosts.0.role VALUE_UNKNOWN'],
  ],
  [
    'an address that runs a script',
    (s) => set(s.website, { url: 'javascript:alert(1)' }),
    ['website.url FORMAT_WRONG'],
  ],
  ['a mailbox without a host', (s) => set(s.office, { email: 'sgh87329782' }), ['office.email FORMAT_WRONG']],
  [
    'a clause id with a path',
    (s) => set(at(s.clauses, 0), { id: 'body/../1' }),
    ['clauses.0.id FORMAT_WRONG'],
  ],
  ['a year in words', (s) => set(s, { key: '二〇二〇' }), ['key FORMAT_WRONG']],
  [
    'a phone with letters',
    (s) => set(at(at(subProject(s, 0).contacts, 0).phones, 0), { number: 'call me' }),
    ['subProjects.0.contacts.0.phones.0.number FORMAT_WRONG'],
  ],
]
