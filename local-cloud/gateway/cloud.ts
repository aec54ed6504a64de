import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type FunctionRunner } from '../functions/function-runner'
import { type UrlSigner } from '../storage/signed-url'
import { type Environments } from './environments'
import { type SessionCookies } from './session-cookie'

/** What the planes of the gateway share. */
export interface Cloud {
  readonly environments: Environments
  readonly functions: FunctionRunner
  readonly signer: UrlSigner
  readonly sessions: SessionCookies
  /** For programs that steer the local cloud: tests, the seed. */
  readonly controlToken: string
  /** For the pages this gateway serves; they carry it in a meta tag. */
  readonly pageToken: string
  readonly siteFolder: string | undefined
}

/** One plane answers the requests under its path; `rest` is what follows it. */
export type Plane = (
  cloud: Cloud,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  rest: string,
) => Promise<void>
