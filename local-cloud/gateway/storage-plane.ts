import { type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { limits } from '../../config/limits'
import { ObjectExists, ObjectTooLarge } from '../storage/object-store'
import { serveObject } from '../storage/serve-object'
import { isSigned } from '../storage/signed-url'
import { type Plane } from './cloud'
import { type Environment } from './environment'
import { serveUnderFault } from './faults'
import { StorageRefusal, wholeBody } from './http'

/** Stores what is sent and returns its ETag; undefined when the sender broke off. */
async function create(
  environment: Environment,
  path: string,
  request: IncomingMessage,
): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limits.objectBytes)
    throw new StorageRefusal(413, 'EntityTooLarge', 'the object is too large')
  try {
    return (await environment.objects.create(path, Readable.from(wholeBody(request)), limits.objectBytes))
      .etag
  } catch (failure) {
    request.resume()
    if (failure instanceof ObjectExists)
      throw new StorageRefusal(409, 'ObjectAlreadyExists', 'objects are created once')
    if (failure instanceof ObjectTooLarge)
      throw new StorageRefusal(413, 'EntityTooLarge', 'the object is too large')
    if (request.destroyed && !request.complete) return undefined
    throw failure
  }
}

/** `/storage/<env>/<path>`: objects through signed, expiring URLs. PUT creates and never overwrites. */
export const storagePlane: Plane = async (cloud, request, response, url, rest) => {
  const [env = '', ...segments] = decodeURIComponent(rest).split('/')
  const path = segments.join('/')
  const method = request.method ?? ''
  if (!isSigned(cloud.signer.secret, method, `/storage/${env}/${path}`, url.searchParams, Date.now()))
    throw new StorageRefusal(403, 'AccessDenied', 'the URL is forged, for another use, or has expired')
  const environment = cloud.environments.of(env)

  const exchange = { request, response, faults: environment.faults }
  if (method === 'PUT')
    return serveUnderFault(exchange, ['storage.put'], async () => {
      const etag = await create(environment, path, request)
      return () => etag !== undefined && response.writeHead(200, { etag }).end()
    })
  await serveUnderFault(exchange, ['storage.get'], () => async () => {
    const object = environment.objects.find(path)
    if (!object) throw new StorageRefusal(404, 'NoSuchKey', 'there is no such object')
    const report = cloud.functions.reportOf(url.searchParams.get('call') ?? '')
    await serveObject(request, response, path, object, (bytes) => {
      if (report) report.storageBytes += bytes
    })
  })
}
