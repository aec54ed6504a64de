import { type Plane } from './cloud'
import { checkControlToken } from './control-plane'
import { FAULT_KINDS, type Fault } from './faults'
import { HttpRefusal, readJson, sendJson, textField } from './http'

const BODY_MAX_BYTES = 1024

function parseFault(fields: Readonly<Record<string, unknown>>): Fault {
  const kind = FAULT_KINDS.find((each) => each === fields.kind)
  if (!kind) throw new HttpRefusal(400, 'INVALID_INPUT', 'unknown kind of fault')
  const number = (name: string, otherwise: number) => {
    const value = fields[name] ?? otherwise
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw new HttpRefusal(400, 'INVALID_INPUT', `${name} must be a whole number`)
    return value
  }
  return {
    at: textField(fields, 'at'),
    kind,
    times: number('times', 1),
    ms: number('ms', 0),
    status: number('status', 502),
  }
}

/** `/__fault/<env>`: POST asks for a fault, GET tells where some struck, DELETE takes all back. For programs that hold the control token. */
export const faultPlane: Plane = async (cloud, request, response, _url, rest) => {
  checkControlToken(cloud, request)
  const { faults } = cloud.environments.of(rest)
  if (request.method === 'POST') faults.ask(parseFault(await readJson(request, BODY_MAX_BYTES)))
  else if (request.method === 'DELETE') faults.end()
  else if (request.method !== 'GET') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'POST, GET or DELETE')
  sendJson(response, { struck: [...faults.struck] })
}
