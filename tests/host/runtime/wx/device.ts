import { type PhoneSettings } from '../ports'
import { ApiFailure, type Api } from './api'

const TITLE_BAR_PX = 44

type NetworkListener = (change: unknown) => void

/** The phone's network, which changes while the app runs. */
export class Network {
  private readonly listeners = new Set<NetworkListener>()

  constructor(
    private readonly api: Api,
    private now: PhoneSettings['networkType'],
  ) {}

  functions(): object {
    const { api } = this
    return {
      getNetworkType: api.asynchronous('getNetworkType', [], () => ({ networkType: this.now })),
      onNetworkStatusChange: api.synchronous('onNetworkStatusChange', (listener: NetworkListener) => {
        this.listeners.add(listener)
      }),
      offNetworkStatusChange: api.synchronous('offNetworkStatusChange', (listener: NetworkListener) => {
        this.listeners.delete(listener)
      }),
    }
  }

  become(networkType: PhoneSettings['networkType']): void {
    this.now = networkType
    const change = this.api.toLogic({ networkType, isConnected: networkType !== 'none' })
    for (const listener of [...this.listeners])
      this.api.inLogic('onNetworkStatusChange', () => listener(change))
  }
}

/** The phone: its window, its app, its dialler. */
export function device(api: Api, settings: PhoneSettings): object {
  const { windowWidth, screenHeight, statusBarHeight, safeAreaBottom } = settings
  const window = {
    pixelRatio: 3,
    screenWidth: windowWidth,
    screenHeight,
    windowWidth,
    windowHeight: screenHeight - statusBarHeight - TITLE_BAR_PX,
    statusBarHeight,
    screenTop: statusBarHeight + TITLE_BAR_PX,
    safeArea: {
      left: 0,
      right: windowWidth,
      top: statusBarHeight,
      bottom: screenHeight - safeAreaBottom,
      width: windowWidth,
      height: screenHeight - statusBarHeight - safeAreaBottom,
    },
  }
  const base = {
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
  }
  const now = () => ({ ...base, fontSizeSetting: settings.fontSizeSetting })
  const hardware = { brand: 'devtools', model: 'host', system: 'iOS 17.0', platform: 'ios' }
  return {
    getWindowInfo: api.synchronous('getWindowInfo', () => window),
    getAppBaseInfo: api.synchronous('getAppBaseInfo', now),
    getSystemInfoSync: api.synchronous('getSystemInfoSync', () => ({ ...window, ...now(), ...hardware })),
    makePhoneCall: api.asynchronous<{ phoneNumber: string }>(
      'makePhoneCall',
      ['phoneNumber'],
      ({ phoneNumber }) => {
        if (phoneNumber === '') throw new ApiFailure('phoneNumber should not be empty')
      },
    ),
  }
}
