import { readPublicWork } from '#shared/contract/gallery/gallery'
import { readReview, type ReviewView } from '#shared/contract/reviews/reviews'
import { checkWork, createWork, submitWork } from '#shared/contract/works/works'
import { mediaKindRow } from '#shared/domain/media/kinds'
import { slotsOf } from '#shared/domain/season/slots'
import { type SubProject } from '#shared/domain/season/sub-project'
import { type WorkLink } from '#shared/domain/work/links'
import { type WorkContent } from '#shared/domain/work/work'
import { productCloud, type ProductCloud } from '../../support/product-cloud'
import { type Person } from '../../support/product-person'
import { sendCopy } from '../../support/linked-films'
import { completeContent, linkFor, mediaFile } from '../../support/work-samples'
import { season2020 } from '../../unit/season/season-2020'

let cloud: ProductCloud
beforeAll(async () => {
  cloud = await productCloud()
})
afterAll(() => cloud.remove())

/** A file in every slot that takes files, of the first kind it takes. */
async function filesFor(author: Person, { key, spec }: SubProject): Promise<WorkContent['files']> {
  const files: Record<string, string[]> = {}
  for (const slot of slotsOf(spec.media)) {
    const [kind] = slot.kinds
    if (!kind) continue
    const { uploadId } = await author.upload({ kind, subProject: key, slot: slot.key })
    files[slot.key] = [uploadId]
  }
  return files
}

async function submitted(
  author: Person,
  subProject: SubProject,
  files: WorkContent['files'],
  links: WorkContent['links'] = {},
) {
  const { workId, version: expectedVersion } = await author.must(createWork, { subProject: subProject.key })
  const complete = completeContent(subProject.key, { files })
  const content = { ...complete, links: { ...complete.links, ...links } }
  await author.must(submitWork, { workId, expectedVersion, content })
  return { content, ...(await author.must(checkWork, { workId })) }
}

const linksBySlot = ({ links }: ReviewView) =>
  links.reduce<Record<string, WorkLink[]>>(
    (all, { slot, address, code }) => ({ ...all, [slot]: [...(all[slot] ?? []), { address, code }] }),
    {},
  )

it.each(season2020.subProjects.map((subProject) => [subProject.key, subProject] as const))(
  'a work of %s is checked, reviewed, and shown without its links',
  async (key, subProject) => {
    const author = await cloud.registered(`author of ${key}`)
    const files = await filesFor(author, subProject)
    const { workId, status, content } = await submitted(author, subProject, files)
    expect(status).toBe('inReview')
    const officer = await cloud.provinceOfficer()
    const review = await officer.must(readReview, { workId })
    expect(linksBySlot(review)).toEqual(content.links)
    expect(review.media.map(({ slot, check }) => [slot, check?.verdict])).toEqual(
      Object.keys(files).map((slot) => [slot, 'accept']),
    )
    let receipt = { status: 'inReview' }
    while (receipt.status === 'inReview') receipt = await cloud.decide(officer, workId, 'approve')
    const shown = await cloud.as('a guest').must(readPublicWork, { workId })
    const open = shown.media.filter(({ url }) => url !== undefined)
    expect(open.filter(({ kind }) => !mediaKindRow(kind).shownToAll)).toEqual([])
    expect(shown.media.map(({ slot }) => slot)).toEqual(Object.keys(files))
    expect(JSON.stringify(shown)).not.toContain('https://mp.')
    for (const { address } of Object.values(content.links).flat())
      expect(JSON.stringify(shown)).not.toContain(address)
  },
)

it('a film that came as a link alone is reviewed, and not shown', async () => {
  const film = season2020.subProjects.find(({ spec }) => spec.media.kind === 'oneOf')
  const spec = film && slotsOf(film.spec.media)[0]?.links
  if (!film || !spec) throw new Error('no call takes a link in place of a file')
  const author = await cloud.registered('author of a large film')
  const link = { ...linkFor(spec), code: 'x7k2' }
  const { workId } = await submitted(author, film, {}, { main: [link, { address: '', code: '' }] })
  const officer = await cloud.provinceOfficer()
  const review = await officer.must(readReview, { workId })
  expect([review.media, linksBySlot(review)]).toEqual([[], { main: [link] }])
  expect(await sendCopy(officer, workId)).toMatchObject({ ok: true })
  let receipt = { status: 'inReview' }
  while (receipt.status === 'inReview') receipt = await cloud.decide(officer, workId, 'approve')
  expect(await cloud.as('a guest').refusal(readPublicWork, { workId })).toBe('NOT_FOUND')
})

it('a slot takes no file of another kind, whatever its name', async () => {
  const author = await cloud.registered('author of wrong files')
  const songs = season2020.subProjects.find(({ spec }) =>
    slotsOf(spec.media).some(({ key }) => key === 'score'),
  )
  if (!songs) throw new Error('no call asks for a score')
  const files: WorkContent['files'] = {
    recording: [
      (
        await author.upload({
          kind: 'audio',
          subProject: songs.key,
          slot: 'recording',
          bytes: mediaFile('document'),
        })
      ).uploadId,
    ],
  }
  const { status, workId } = await submitted(author, songs, files)
  expect(status).toBe('returned')
  expect(workId).toBeDefined()
})
