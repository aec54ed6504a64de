import { CloudFailure, type TestEnvironment } from '../support/test-environment'
import { type PhoneFiles } from './phone-files'
import { sendFile } from './send-file'
import { type Uplink } from './uplink'
import { type CloudAnswer, type CloudPort, type UploadAnswer } from './runtime/ports'

/** How WeChat's own errors begin for what the local cloud answers. */
const callError = ({ code, message }: CloudFailure): string =>
  /TIME/.test(code)
    ? `errCode: -504003 | errMsg: FUNCTIONS_TIME_LIMIT_EXCEEDED ${message}`
    : `errCode: -504002 functions execute fail | errMsg: ${code} ${message}`

const uploadError = ({ code, status }: CloudFailure): string =>
  status === 403 || status === 409
    ? `errCode: -503003 | errMsg: STORAGE_EXCEED_AUTHORITY ${code}`
    : `errCode: -404011 cloud function service error | errMsg: ${code}`

async function orFailure<Answer>(
  work: Promise<Answer>,
  words: (failure: CloudFailure) => string,
): Promise<Answer | { errMsg: string }> {
  try {
    return await work
  } catch (failure) {
    if (failure instanceof CloudFailure) return { errMsg: words(failure) }
    throw failure
  }
}

/** The cloud of one person's phone: an environment of the local cloud, its functions and its storage. */
export function phoneCloud(
  environment: TestEnvironment,
  openid: string,
  files: PhoneFiles,
  uplink?: Uplink,
): CloudPort {
  return {
    call: (name, data) =>
      orFailure<CloudAnswer>(
        environment.call<unknown>(name, data, openid).then((result) => ({ result })),
        callError,
      ),
    upload(cloudPath, filePath, onProgress) {
      const made = files.bytes(filePath)
      // What the mini-program made itself is small: it goes at once.
      if (made)
        return orFailure<UploadAnswer>(
          environment.upload(openid, cloudPath, made).then(({ fileID }) => ({ fileID, statusCode: 204 })),
          uploadError,
        )
      const file = files.real(filePath)
      if (file === undefined) return Promise.resolve({ errMsg: `no such file ${filePath}` })
      const { origin, env, controlToken } = environment
      const query = new URLSearchParams({ path: cloudPath, openid })
      const url = `${origin}/__control/${env}/upload?${query.toString()}`
      const sending = sendFile(url, { 'x-control-token': controlToken }, file, onProgress, uplink)
      uplink?.carry(sending)
      return orFailure<UploadAnswer>(
        sending.then(({ fileID }) => ({ fileID, statusCode: 204 })),
        uploadError,
      )
    },
  }
}
