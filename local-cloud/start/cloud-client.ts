import { type Action, type Reply } from '#shared/contract/action'
import { keptFetch } from '../gateway/kept-fetch'
import { MAIN_ENVIRONMENT } from '../gateway/environments'
import { type LocalCloud } from '../gateway/local-cloud'
import { type KeptClock } from './data-folder'

interface Answer<Value> {
  readonly result?: Value
  readonly error?: { readonly code: string; readonly message: string }
}

/** Acts on an environment as WeChat would for its people: calls functions, uploads, moves the clock. */
export class CloudClient {
  private requests = 0

  constructor(
    private readonly cloud: Pick<LocalCloud, 'origin' | 'controlToken'>,
    private readonly env: string = MAIN_ENVIRONMENT,
  ) {}

  /** Does one thing as a person. A refusal is a fault of whoever asked, and is thrown. */
  async call<Input, Output>(
    openid: string,
    { name, unit }: Action<Input, Output>,
    input: NoInfer<Input>,
  ): Promise<Output> {
    const requestId = `start-${Date.now()}-${this.requests++}`
    const body = { name: unit, openid, data: { action: name, input, requestId } }
    const { result: reply } = await this.post<Answer<Reply<Output>>>('call', JSON.stringify(body))
    if (!reply?.ok)
      throw new Error(`${name} as ${openid}: ${reply?.error.code} ${JSON.stringify(reply?.error.details)}`)
    return reply.value
  }

  /** What wx.cloud.uploadFile does. Resolves with the file id. */
  async upload(openid: string, cloudPath: string, bytes: Buffer): Promise<string> {
    const query = new URLSearchParams({ path: cloudPath, openid })
    return (await this.post<{ fileID: string }>(`upload?${query.toString()}`, bytes)).fileID
  }

  /** Sets the product's clock (epoch ms); it walks on from there. */
  async setClock(now: number): Promise<void> {
    await this.post('clock', JSON.stringify({ now }))
  }

  clock(): Promise<KeptClock> {
    return this.send('GET', 'clock')
  }

  private post<Value>(path: string, body: string | Buffer): Promise<Value> {
    return this.send('POST', path, body)
  }

  private async send<Value>(method: string, path: string, body?: string | Buffer): Promise<Value> {
    const response = await keptFetch(`${this.cloud.origin}/__control/${this.env}/${path}`, {
      method,
      headers: { 'x-control-token': this.cloud.controlToken },
      ...(body !== undefined && { body: body as BodyInit }),
    })
    const answer = (await response.json()) as Value & Answer<unknown>
    if (answer.error) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
    return answer
  }
}
