import { type CloudPort } from '../ports'
import { utf8Bytes } from '../set-data'
import { ApiFailure, type Api, type ApiOptions } from './api'

const CALL_TEXT_MOST_BYTES = 100 * 1024
const MAX_AT_ONCE = 10

interface CallOptions {
  readonly name: string
  readonly data?: unknown
}

interface UploadOptions {
  readonly cloudPath: string
  readonly filePath: string
}

interface Progress {
  readonly progress: number
  readonly totalBytesSent: number
  readonly totalBytesExpectedToSend: number
}

/** `wx.cloud`, answered by a cloud that runs the product's functions. */
export function cloud(api: Api, port: CloudPort, route: () => string): object {
  let initialised = false
  /** WeChat does no more at once, and nothing before `init`. */
  const asOneOf = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (!initialised) throw new ApiFailure('Cloud API isn’t enabled, please call wx.cloud.init first')
    if (api.records.pending >= MAX_AT_ONCE) {
      api.records.fault(`more than ${MAX_AT_ONCE} requests at once`)
      throw new ApiFailure('exceed max task count')
    }
    api.records.pending++
    try {
      return await work()
    } finally {
      api.records.pending--
    }
  }

  const callFunction = api.asynchronous<CallOptions>(
    'cloud.callFunction',
    ['name'],
    ({ name, data = {} }) => {
      if (utf8Bytes(JSON.stringify(data)) > CALL_TEXT_MOST_BYTES)
        throw new ApiFailure('-502001 request body exceeds 100 KB')
      api.records.functionCalls.push({ page: route(), name, data })
      return asOneOf(async () => {
        const answer = await port.call(name, data)
        if ('errMsg' in answer) throw new ApiFailure(answer.errMsg)
        return { result: answer.result, requestID: `request-${api.records.functionCalls.length}` }
      })
    },
  )

  const uploadFile = (options: ApiOptions) => {
    let aborted: ((failure: ApiFailure) => void) | undefined
    const listeners: Array<(progress: unknown) => void> = []
    const progress = (sent: number, total: number) => {
      const told: Progress = {
        progress: Math.floor((sent * 100) / total),
        totalBytesSent: sent,
        totalBytesExpectedToSend: total,
      }
      for (const listener of listeners) listener(api.toLogic(told))
    }
    const upload = api.asynchronous<UploadOptions>(
      'cloud.uploadFile',
      ['cloudPath', 'filePath'],
      ({ cloudPath, filePath }) =>
        asOneOf(async () => {
          const stop = new Promise<never>((_resolve, reject) => {
            aborted = reject
          })
          const answer = await Promise.race([port.upload(cloudPath, filePath, progress), stop])
          if ('errMsg' in answer) throw new ApiFailure(answer.errMsg)
          return { ...answer }
        }),
    )
    upload(options)
    return {
      onProgressUpdate: (listener: (progress: unknown) => void) => void listeners.push(listener),
      offProgressUpdate: () => void listeners.splice(0),
      abort: () => aborted?.(new ApiFailure('abort')),
    }
  }

  return {
    init: api.synchronous('cloud.init', () => {
      initialised = true
    }),
    callFunction,
    uploadFile,
  }
}
