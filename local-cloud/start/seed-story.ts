import * as z from 'zod/mini'
import { demoPeople } from '../people'
import everyCall from './story/every-call.json'
import hiddenWorks from './story/hidden-works.json'
import otherWorks from './story/other-works.json'
import people from './story/people.json'
import publicWorks from './story/public-works.json'
import worksInReview from './story/works-in-review.json'

type PersonKey = keyof typeof demoPeople
type WorkerKey = Extract<PersonKey, `worker${string}`>
type OfficerKey = Extract<PersonKey, `officer${string}`>

const keysWith = <Key extends PersonKey>(prefix: string) =>
  z.enum(Object.keys(demoPeople).filter((key) => key.startsWith(prefix)) as Key[])
const worker = keysWith<WorkerKey>('worker')
const by = keysWith<OfficerKey>('officer')

/** `MM-DD HH:mm` of 2020 in Shanghai. */
const at = z.string().check(z.regex(/^\d\d-\d\d \d\d:\d\d$/))
const text = z.string()

/** By slot, in their order: a file of seed-media, and the name it has on the phone, where that matters. */
const files = z.record(
  text,
  z.array(
    z.strictObject({
      file: text,
      name: z.optional(text),
      /** The scene that stands for it; a picture stands for itself. */
      still: z.optional(text),
      /** Words under it. */
      caption: z.optional(text),
    }),
  ),
)
export type SeedFiles = z.output<typeof files>

/** What happens to a work, when, and by whom. `reason` names one of the sub-project's preset sentences. */
const chapterSchema = z.discriminatedUnion('kind', [
  /** `submitUnchecked` asks for no check: the sweeping timer will. `markEntered`: “我已在官方平台报送”. */
  z.strictObject({
    at,
    kind: z.enum([
      'draft',
      'submit',
      'submitUnchecked',
      'withdraw',
      'withdrawConsent',
      'markEntered',
      'look',
    ]),
  }),
  z.strictObject({ at, kind: z.literal('resubmit'), files, synopsis: z.optional(text) }),
  /** A member of the team opens their card and says yes. */
  z.strictObject({ at, kind: z.literal('memberAgrees'), member: text, by: worker }),
  z.strictObject({ at, kind: z.literal('approve'), by, internalNote: z._default(text, '') }),
  z.strictObject({ at, kind: z.enum(['return', 'reject']), by, reason: text }),
  z.strictObject({ at, kind: z.literal('takeDown'), by, message: text }),
])
export type Chapter = z.output<typeof chapterSchema>

/** A work of the demonstration. Its unit and workplace unless told, and its author's name and phone, are the author's own. */
const workSchema = z.strictObject({
  author: worker,
  /** A call of the season that has a form. */
  subProject: text,
  title: text,
  synopsis: text,
  files: z._default(files, {}),
  links: z._default(
    z.record(text, z.array(z.strictObject({ address: text, code: z._default(text, '') }))),
    {},
  ),
  /** Answers to the call's own questions, by their keys. */
  fields: z._default(z.record(text, text), {}),
  unitId: z.optional(text),
  workplace: z.optional(text),
  /** A person unless told, or a team. */
  sentAs: z.optional(z.literal('unit')),
  /** Who made it with its author, and the author's own part. */
  team: z.optional(
    z.strictObject({ authorRole: text, members: z.array(z.strictObject({ name: text, role: text })) }),
  ),
  consent: z._default(z.boolean(), false),
  ai: z._default(z.boolean(), false),
  story: z.array(chapterSchema),
})
export type SeedWork = z.output<typeof workSchema>

const peopleSchema = z.strictObject({
  /** The unit each is invited for; `province` is the root. Names are their offices'. */
  officers: z.record(by, z.strictObject({ displayName: text, unitId: text })),
  /** Phones of a range nobody is given: 1380000xxxx. */
  workers: z.record(worker, z.strictObject({ name: text, phone: text, workplace: text, unitId: text })),
})

/** Invented people in invented workplaces. */
export const { officers: seedOfficers, workers: seedWorkers } = peopleSchema.parse(people)

/** Every work of the demonstration, in every state that a work can be in. All invented. */
export const seedWorks = z
  .array(workSchema)
  .parse([...publicWorks, ...hiddenWorks, ...worksInReview, ...otherWorks, ...everyCall])
