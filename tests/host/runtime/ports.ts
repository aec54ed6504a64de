/** What the host asks of the world around it. Everything but the logic realm also crosses a browser's border, as JSON. */
export interface HostPorts {
  readonly logic: LogicRealm
  readonly cloud: CloudPort
  readonly files: FilePort
  /** Whether what an address names can be shown; absent where the browser itself shows it. */
  readonly media?: (url: string, kind: 'image' | 'video') => Promise<boolean>
}

/** Where the package's own code runs: no document, nothing of the browser, no code from texts. */
export interface LogicRealm {
  /** Makes these the globals of the package's code. Once, before anything runs. */
  define(globals: Readonly<Record<string, unknown>>): void
  /** Runs a file of the package as a CommonJS module. */
  run(path: string, code: string, require: (path: string) => unknown, module: { exports: unknown }): void
  /** A value of that realm. */
  parse(json: string): unknown
}

/** The function's answer, or how the call failed as WeChat words it. */
export type CloudAnswer = { readonly result: unknown } | { readonly errMsg: string }
export type UploadAnswer =
  { readonly fileID: string; readonly statusCode: number } | { readonly errMsg: string }

export interface CloudPort {
  call(name: string, data: unknown): Promise<CloudAnswer>
  upload(
    cloudPath: string,
    filePath: string,
    onProgress: (sentBytes: number, totalBytes: number) => void,
  ): Promise<UploadAnswer>
}

/** Files of the phone, by the temporary path that WeChat gives out. */
export interface FilePort {
  /** In bytes; undefined when there is no such file. */
  size(path: string): Promise<number | undefined>
  /** At most `length` bytes, in base64. */
  read(path: string, position: number, length: number): Promise<string>
  /** Puts what an address answers, whatever its status, under a temporary path. */
  download(url: string): Promise<{ readonly path: string; readonly statusCode: number }>
  /** Puts bytes, in base64, under a temporary path with that extension. */
  keep(base64: string, extension: string): Promise<string>
  /** Adds bytes, in base64, to the end of a file. */
  append(path: string, base64: string): Promise<void>
  move(from: string, to: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  /** In hexadecimal. */
  sha1(path: string): Promise<string>
  remove(path: string): Promise<void>
  /** Paths of all files that the mini-program keeps itself. */
  own(): Promise<readonly string[]>
  /** A film anew, by the phone's own encoder. */
  encode(path: string, how: Encoding): Promise<EncodedFilm>
}

/** All of a film smaller, or its first seconds as they are. */
export type Encoding = { readonly smaller: true } | { readonly firstSeconds: number }

/** `still`: where a picture of it is. */
export interface EncodedFilm {
  readonly path: string
  readonly still: string
  readonly durationMs: number
  readonly size: number
}

/** What the phone is and how its person has set it up. */
export interface PhoneSettings {
  readonly windowWidth: number
  readonly screenHeight: number
  readonly statusBarHeight: number
  /** What the home indicator covers at the bottom of the screen. */
  readonly safeAreaBottom: number
  /** 16 is normal; 28 is 1.75 of it. */
  readonly fontSizeSetting: number
  readonly networkType: 'wifi' | '4g' | '5g' | 'none' | 'unknown'
  readonly privacyAgreed: boolean
  readonly storage: Readonly<Record<string, unknown>>
}

export interface HostOptions {
  /** Every text file of the package by its path. */
  readonly files: Readonly<Record<string, string>>
  /** Paths of its other files: pictures. */
  readonly assets: readonly string[]
  /** What the template compiler made of its wxml and wxs. */
  readonly templates: string
  /** Every name of WeChat's interface that the code could have been written against. */
  readonly platformNames: readonly string[]
  readonly settings: PhoneSettings
}
