import { type MiniProgramPackage } from '../mini-program-package'
import { type PageStack } from '../page-stack'
import { type HostPorts, type PhoneSettings } from '../ports'
import { type Screen } from '../screen'
import { type Api } from './api'
import { album } from './album'
import { canvas } from './canvas'
import { cloud } from './cloud'
import { device, type Network } from './device'
import { downloadFile, fileSystemManager } from './files'
import { type Picks } from './media'
import { navigation } from './navigation'
import { type Privacy } from './privacy'
import { type Questions } from './questions'
import { sound } from './sound'
import { type Storage } from './storage'
import { subscribeMessages } from './subscribe'
import { videoContext } from './video-context'

export interface PlatformParts {
  readonly api: Api
  readonly ports: HostPorts
  readonly settings: PhoneSettings
  readonly network: Network
  readonly source: MiniProgramPackage
  readonly pages: PageStack
  readonly screen: Screen
  readonly questions: Questions
  readonly privacy: Privacy
  readonly picks: Picks
  readonly storage: Storage
  /** What the app was launched with. */
  readonly launched: () => object
}

/** Every name of `wx` that the product uses, and no other. */
export function provided(parts: PlatformParts): object {
  const { api, ports, settings, network, pages, questions, privacy, picks, storage, launched } = parts
  const files = fileSystemManager(api, ports.files)
  return {
    ...device(api, settings),
    ...network.functions(),
    ...storage.api(api),
    ...questions.api(api),
    ...privacy.api(api),
    ...picks.api(api),
    ...navigation(parts),
    ...videoContext(api, () => pages.top?.webview),
    ...sound(api),
    ...canvas(api, ports, () => pages.top?.webview),
    ...album(api, ports.files, privacy, questions),
    ...subscribeMessages(api, questions),
    cloud: cloud(api, ports.cloud, () => pages.top?.route ?? ''),
    downloadFile: downloadFile(api, ports.files),
    getFileSystemManager: () => files,
    getLaunchOptionsSync: api.synchronous('getLaunchOptionsSync', launched),
  }
}
