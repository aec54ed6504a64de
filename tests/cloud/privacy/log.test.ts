import { readFileSync } from 'node:fs'
import { readReview, revealPhone } from '#shared/contract/reviews/reviews'
import {
  acceptInvitation,
  claimAdministrator,
  createInvitation,
  readInvitation,
} from '#shared/contract/roles/roles'
import { readSession } from '#shared/contract/session/session'
import { checkWork, createWork, saveWork, submitWork } from '#shared/contract/works/works'
import { type Person } from '../../support/product-person'
import { productCloud, type ProductCloud } from '../../support/product-cloud'

/** What must not be found in a log: of this test and of no other. */
const PLANTED = {
  title: '焊花里的第三十一个春天Ψ',
  synopsis: '他说这一段谁也不要讲Ψ',
  authorName: '尚不具名Ψ',
  phone: '13955667788',
  fileName: '尚不具名 13955667788 Ψ.jpg',
  openid: 'oLogged-author-Ψ1',
  officerOpenid: 'oLogged-officer-Ψ2',
  displayName: '罗干事Ψ',
  note: '只给审核员看的话Ψ',
  reason: '核对联系方式Ψ',
  code: 'a-wrong-code-of-the-log-test-Ψ',
}

let cloud: ProductCloud
let author: Person
let officer: Person
const requestIds: string[] = []
const secrets: string[] = Object.values(PLANTED)

const log = () => readFileSync(process.env.LOCAL_CLOUD_FUNCTIONS_LOG ?? '', 'utf8')

/** The lines about this test's requests and its timers, as what they are: JSON. */
const linesOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    if (!requestIds.some((requestId) => line.includes(requestId))) return []
    return [JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>]
  })

/** Sends with a request id that is found again in the log. */
function sending(person: Person): Person {
  const send = person.send.bind(person)
  person.send = (action, input, requestId, unit) => {
    const id = typeof requestId === 'string' ? requestId : `logged-${requestIds.length}-${Date.now()}`
    if (!requestIds.includes(id)) requestIds.push(id)
    return send(action, input, id, unit)
  }
  return person
}

const content = {
  title: PLANTED.title,
  synopsis: PLANTED.synopsis,
  authorName: PLANTED.authorName,
  phone: PLANTED.phone,
}
const plan = () => ({ by: author, content, file: { fileName: PLANTED.fileName } })

/** The whole way of a work, with an invitation, a revealed number, a decision. */
async function allGoesWell(): Promise<void> {
  const { token } = await sending(cloud.admin).must(createInvitation, {
    role: 'unitOfficer',
    unitId: 'baoji',
  })
  secrets.push(token)
  await officer.must(readInvitation, { token })
  await officer.must(acceptInvitation, { token, displayName: PLANTED.displayName })
  const { workId } = await cloud.checkedWork(plan())
  const { version: expectedVersion } = await officer.must(readReview, { workId })
  await officer.must(revealPhone, { workId, reason: PLANTED.reason })
  const word = {
    citations: [{ clauseId: 'default.media' }],
    message: PLANTED.title,
    internalNote: PLANTED.note,
  }
  await cloud.decided(officer, { workId, expectedVersion, kind: 'return', ...word })
}

/** Refusals, and faults of ours: of storage, of the text check, of an effect, of a document that was spoiled. */
async function allGoesWrong(): Promise<void> {
  await author.refusal(claimAdministrator, { code: PLANTED.code, displayName: PLANTED.displayName })
  const draft = await cloud.draft(plan())
  const { workId, content: whole } = draft
  await author.send(saveWork.name, {
    workId,
    expectedVersion: 1,
    content: { ...whole, [PLANTED.title]: PLANTED.phone },
  })
  await author.call(saveWork, { workId, expectedVersion: 99, content: whole })
  await cloud.environment.fault('next-check-fails')
  await author.must(submitWork, { workId, expectedVersion: 1, content: whole })
  const { workId: sent } = await cloud.submittedWork(plan())
  await cloud.environment.fault('next-read-fails', { times: 100 })
  await author.call(checkWork, { workId: sent })
  await officer.call(readReview, { workId: sent })
  await cloud.environment.fault('next-read-fails', { times: 0 })

  await cloud.environment.load('counters', [{ _id: 'queue-baoji', value: PLANTED.phone }])
  await author.must(checkWork, { workId: sent })

  const requestId = 'logged-and-spoiled'
  await author.call(createWork, { subProject: 'photography' }, { requestId })
  const requests = await cloud.environment.documents<{ _id: string; sealedAnswer: string }>('requests')
  await cloud.environment.load(
    'requests',
    requests.map((request) => ({ ...request, sealedAnswer: Buffer.from(PLANTED.title).toString('base64') })),
  )
  const spoiled = await author.call(createWork, { subProject: 'photography' }, { requestId })
  expect(spoiled).toMatchObject({ error: { code: 'INTERNAL', details: {} } })
}

let told: string
beforeAll(async () => {
  cloud = await productCloud()
  const before = log().length
  author = await sending(cloud.as(PLANTED.openid)).registered()
  officer = await sending(cloud.as(PLANTED.officerOpenid)).registered()
  await allGoesWell()
  await allGoesWrong()
  await cloud.environment.advanceClock(30 * 24 * 3600 * 1000)
  await cloud.environment.fireTimer('events', 'sweep')
  await author.must(readSession, {})
  secrets.push(author.personId, officer.personId)
  // What a worker prints comes a moment later.
  const last = [requestIds.at(-1) ?? '', '"documentsRemoved"']
  while (!last.every((text) => log().slice(before).includes(text)))
    await new Promise((resolve) => setTimeout(resolve, 50))
  told = log().slice(before)
}, 120_000)
afterAll(() => cloud.remove())

it('holds no name, number, text, openid, person’s id, token or code, whatever went wrong', () => {
  expect(secrets).toHaveLength(14)
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
  expect(secrets.filter((secret) => told.includes(encodeURIComponent(secret)))).toEqual([])
})

it('has one line for each call: request id, action, code, ms', () => {
  const calls = linesOf(told).filter((line) => 'ms' in line)
  expect(calls.map(({ requestId }) => requestId).sort()).toEqual([...requestIds, 'logged-and-spoiled'].sort())
  for (const call of calls)
    expect(call).toEqual({
      requestId: expect.any(String) as string,
      action: expect.stringMatching(/^[a-z]+\.[A-Za-z]+$/) as string,
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      ms: expect.any(Number) as number,
    })
  const codes = new Set(calls.map(({ code }) => code))
  expect([...codes].sort()).toEqual([
    'ADMINISTRATOR_EXISTS',
    'INPUT_INVALID',
    'INTERNAL',
    'OK',
    'WORK_CHANGED',
  ])
})

it('says where a fault lies by its frames', () => {
  const faults = linesOf(told).filter((line) => 'fault' in line)
  expect(faults.map(({ action }) => action)).toEqual(expect.arrayContaining([createWork.name]))
  expect(told).toMatch(/"asking":"textCheck","fault":"\w+","code":"-1","frames":\[/)
  for (const fault of faults) {
    expect(Object.keys(fault).filter((key) => !/^(requestId|action|fault|code|frames)$/.test(key))).toEqual(
      [],
    )
  }
})

it('has a line for each of the timer’s jobs, with what it changed', () => {
  const jobs = told.split('\n').flatMap((line) => {
    const [, job] = /"action":"(moved|carried|uploadsRemoved|documentsRemoved)"/.exec(line) ?? []
    return job === undefined ? [] : [[job, /"code":"[A-Z]+","ms":\d+,"changed":\d+/.test(line)] as const]
  })
  expect(Object.fromEntries(jobs)).toEqual({
    moved: true,
    carried: true,
    uploadsRemoved: true,
    documentsRemoved: true,
  })
})
