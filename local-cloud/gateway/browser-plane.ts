import { limits } from '../../config/limits'
import { actionsAsked } from '../functions/actions-asked'
import { barIdentities, GUEST_LABEL } from '../people'
import { fileIdOf } from '../storage/file-id'
import { sameText, signedUrl } from '../storage/signed-url'
import { type Cloud, type Plane } from './cloud'
import { moveClock } from './control-plane'
import { type Environment } from './environment'
import { serveUnderFault } from './faults'
import { HttpRefusal, readJson, sendJson, textField } from './http'
import { type Session } from './session-cookie'
import { checkUpload } from './upload'

interface Page {
  readonly cloud: Cloud
  readonly environment: Environment
  readonly session: Session
  readonly fields: Readonly<Record<string, unknown>>
  /** Gives the browser another session. */
  readonly become: (session: Session) => void
}

/** The browser's wx.cloud.callFunction; the openid is the session's, whatever the page says, and a failure tells no stack. */
async function call({ cloud, environment, session, fields }: Page): Promise<object> {
  const caller = { kind: 'client', openid: session.openid } as const
  const reply = await cloud.functions.invoke(
    environment,
    textField(fields, 'name'),
    fields.data ?? {},
    caller,
  )
  if (!('error' in reply)) return reply
  const { code, message } = reply.error
  return { error: { code, message: message.split('\n')[0] } }
}

/** The first half of the browser's wx.cloud.uploadFile: a URL to PUT the bytes to. */
function uploadUrl({ cloud, environment, session, fields }: Page): object {
  const path = textField(fields, 'cloudPath')
  checkUpload(session.openid, path, Number(fields.sizeBytes))
  const url = signedUrl(cloud.signer, 'PUT', `${environment.id}/${path}`, Date.now() + limits.uploadUrlMs)
  return { url: encodeURI(url), fileID: fileIdOf(environment.id, path) }
}

function identityOf(session: Session): string | null {
  if (session.openid.startsWith('guest-')) return GUEST_LABEL
  return barIdentities.find(({ openid }) => openid === session.openid)?.label ?? null
}

const state = ({ environment, session }: Page): object => ({
  identities: [...barIdentities.map(({ label }) => label), GUEST_LABEL],
  identity: identityOf(session),
  now: environment.now(),
})

function identity({ cloud, session, fields, become }: Page): object {
  const name = textField(fields, 'name')
  const person = barIdentities.find(({ label }) => label === name)
  if (!person && name !== GUEST_LABEL)
    throw new HttpRefusal(400, 'INVALID_INPUT', 'there is no such identity')
  become(person ? { env: session.env, openid: person.openid } : cloud.sessions.guest(session.env))
  return { identity: name }
}

const ROUTES: Readonly<Record<string, (page: Page) => object | Promise<object>>> = {
  'POST call': call,
  'POST upload-url': uploadUrl,
  'POST state': state,
  'POST identity': identity,
  'POST clock': ({ environment, fields }) => moveClock(environment, fields),
}

/** The environment of a session; one that is gone (a deleted test environment) becomes the demonstration's. */
export function sessionOf(cloud: Cloud, found: Session | undefined): Session {
  return found && cloud.environments.has(found.env) ? found : cloud.sessions.guest()
}

/** `/__client/…`: what the pages served here ask. They show the page token; the session cookie says who asks. */
export const browserPlane: Plane = async (cloud, request, response, _url, rest) => {
  const token = request.headers['x-local-cloud']
  if (typeof token !== 'string' || !sameText(token, cloud.pageToken))
    throw new HttpRefusal(401, 'UNAUTHORIZED', 'the page token is missing or wrong; reload the page')
  const route = ROUTES[`${request.method} ${rest}`]
  if (!route) throw new HttpRefusal(404, 'NOT_FOUND', 'there is no such request')
  const known = cloud.sessions.of(request)
  const session = sessionOf(cloud, known)
  const become = (next: Session) => response.setHeader('set-cookie', cloud.sessions.header(next))
  if (session !== known) become(session)
  const environment = cloud.environments.of(session.env)
  const fields = await readJson(request, limits.callTextBytes)

  const places = [...actionsAsked(fields.data), rest]
  await serveUnderFault({ request, response, faults: environment.faults }, places, async () => {
    const answer = await route({ cloud, environment, session, fields, become })
    return () => sendJson(response, answer)
  })
}
