import { createHmac, randomBytes } from 'node:crypto'
import { type IncomingMessage } from 'node:http'
import { sameText } from '../storage/signed-url'
import { MAIN_ENVIRONMENT } from './environments'

/** Whom a browser acts as, and in which environment. */
export interface Session {
  readonly env: string
  readonly openid: string
}

/** Sessions of browsers: a signed cookie of its own for each port, so that two local clouds do not disturb each other. */
export class SessionCookies {
  readonly name: string

  constructor(
    private readonly secret: string,
    port: number,
  ) {
    this.name = `lc${port}`
  }

  /** The cookie's value for a session. */
  seal(session: Session): string {
    const content = Buffer.from(`${session.env}|${session.openid}`).toString('base64url')
    return `${content}.${this.signature(content)}`
  }

  /** A Set-Cookie header for a session; no other site's page can make the browser send it. */
  header(session: Session): string {
    return `${this.name}=${this.seal(session)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000`
  }

  /** The session of a request; undefined without a cookie that was signed here. */
  of(request: IncomingMessage): Session | undefined {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/)
    const value = cookies.find((cookie) => cookie.startsWith(`${this.name}=`))?.slice(this.name.length + 1)
    const [content, signature] = (value ?? '').split('.')
    if (!content || !signature || !sameText(signature, this.signature(content))) return undefined
    const [env, openid] = Buffer.from(content, 'base64url').toString('utf8').split('|')
    return env && openid ? { env, openid } : undefined
  }

  /** A new guest of the demonstration: a browser nobody has given an identity yet. */
  guest(env: string = MAIN_ENVIRONMENT): Session {
    return { env, openid: `guest-${randomBytes(8).toString('hex')}` }
  }

  private signature(content: string): string {
    return createHmac('sha256', this.secret).update(`session\n${content}`).digest('base64url')
  }
}
