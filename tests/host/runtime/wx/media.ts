import { type EncodedFilm, type Encoding, type FilePort } from '../ports'
import { ApiFailure, type Api } from './api'
import { type Privacy } from './privacy'

/** A file as a person picks it; the phone adds what it knows of it. */
export interface Picked {
  readonly path: string
  readonly name?: string
  readonly kind: 'video' | 'image'
  /** Seconds. */
  readonly duration?: number
  /** Where the picture is that the phone makes of a video. */
  readonly still?: string
  readonly width?: number
  readonly height?: number
}

interface EditorOptions {
  readonly filePath: string
  /** Seconds, as texts. */
  readonly minDuration: string
  readonly maxDuration: string
}

/** What the person will pick next time; nothing: he changes his mind. */
export class Picks {
  private readonly waiting: Array<readonly Picked[]> = []

  constructor(
    private readonly files: FilePort,
    private readonly privacy: Privacy,
  ) {}

  willPick(files: readonly Picked[]): void {
    this.waiting.push(files)
  }

  api(api: Api): object {
    return {
      chooseMedia: api.asynchronous('chooseMedia', [], async () => {
        const files = await this.take(api, 'chooseMedia')
        const tempFiles = files.map(
          ({ path, size, kind, duration = 0, width = 0, height = 0, still = '' }) => ({
            tempFilePath: path,
            size,
            fileType: kind,
            duration,
            width,
            height,
            thumbTempFilePath: still,
          }),
        )
        return { type: files[0]?.kind, tempFiles }
      }),
      chooseMessageFile: api.asynchronous<{ count: number }>('chooseMessageFile', ['count'], async () => {
        const files = await this.take(api, 'chooseMessageFile')
        const tempFiles = files.map(({ path, size, name = path.slice(path.lastIndexOf('/') + 1) }) => ({
          path,
          size,
          name,
          type: 'file',
          time: 0,
        }))
        return { tempFiles }
      }),
      openDocument: api.asynchronous<{ filePath: string }>(
        'openDocument',
        ['filePath'],
        async ({ filePath }) => {
          if ((await this.files.size(filePath)) === undefined) throw new ApiFailure("file doesn't exist")
        },
      ),
      shareFileMessage: api.asynchronous<{ filePath: string; fileName: string }>(
        'shareFileMessage',
        ['filePath'],
        async ({ filePath }) => {
          if ((await this.files.size(filePath)) === undefined) throw new ApiFailure('file not exist')
        },
      ),
      previewImage: api.asynchronous<{ urls: readonly string[] }>('previewImage', ['urls'], () => undefined),
      setClipboardData: api.asynchronous<{ data: string }>('setClipboardData', ['data'], () =>
        this.privacy.need(api, 'setClipboardData'),
      ),
      /** WeChat tells sizes in whole KB here. */
      compressVideo: api.asynchronous<{ src: string }>('compressVideo', ['src'], async ({ src }) => {
        const { path, size } = await this.encoded(src, { smaller: true })
        return { tempFilePath: path, size: Math.ceil(size / 1024) }
      }),
      openVideoEditor: api.asynchronous<EditorOptions>(
        'openVideoEditor',
        ['filePath', 'minDuration', 'maxDuration'],
        async ({ filePath, minDuration, maxDuration }) => {
          const [shortest, longest] = [Number(minDuration), Number(maxDuration)]
          if (!(shortest > 0 && longest >= shortest)) throw new ApiFailure('invalid duration')
          // The person takes all that the editor lets them have.
          const { path, still, durationMs, size } = await this.encoded(filePath, { firstSeconds: longest })
          return { tempFilePath: path, tempThumbPath: still, duration: durationMs, size }
        },
      ),
    }
  }

  /** Films alone: WeChat's own encoder says no to what is none. */
  private async encoded(path: string, how: Encoding): Promise<EncodedFilm> {
    if ((await this.files.size(path)) === undefined) throw new ApiFailure('no such file or directory')
    return this.files.encode(path, how).catch((): never => {
      throw new ApiFailure('invalid video')
    })
  }

  private async take(api: Api, name: string): Promise<Array<Picked & { readonly size: number }>> {
    await this.privacy.need(api, name)
    const files = this.waiting.shift()
    if (files === undefined) {
      api.records.fault(`wx.${name} was called and nobody was going to pick anything`)
      throw new ApiFailure('cancel')
    }
    if (files.length === 0) throw new ApiFailure('cancel')
    return Promise.all(
      files.map(async (file) => {
        const size = await this.files.size(file.path)
        if (size === undefined) throw new ApiFailure(`no such file ${file.path}`)
        return { ...file, size }
      }),
    )
  }
}
