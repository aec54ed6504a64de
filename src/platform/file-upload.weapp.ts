import Taro from '@tarojs/taro'
import { initCloud } from './cloud-environment.weapp'
import { type StartFileUpload, type UploadResult } from './file-upload.types'

export const startFileUpload: StartFileUpload = ({ cloudPath, file, onProgress }) => {
  initCloud()
  let aborted = false
  let task: Taro.UploadTask | undefined
  const done = new Promise<UploadResult>((resolve) => {
    task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: file.path,
      success: ({ fileID }) => resolve({ ok: true, fileId: fileID }),
      fail: ({ errMsg }) => {
        const refused = /auth|permission|denied|-5030/i.test(errMsg)
        resolve({ ok: false, fault: aborted ? 'ABORTED' : refused ? 'REFUSED' : 'NETWORK' })
      },
    })
    task.onProgressUpdate(({ totalBytesSent, totalBytesExpectedToSend }) =>
      onProgress(totalBytesSent, totalBytesExpectedToSend),
    )
  })
  return {
    done,
    abort() {
      aborted = true
      task?.abort()
    },
  }
}
