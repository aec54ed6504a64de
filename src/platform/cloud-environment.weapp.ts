import Taro from '@tarojs/taro'

let initialised = false

/** Chooses the cloud environment once: `TARO_APP_CLOUD_ENVIRONMENT` at build time, else the app's default. */
export function initCloud(): void {
  if (initialised) return
  initialised = true
  const environment = process.env.TARO_APP_CLOUD_ENVIRONMENT
  Taro.cloud.init(environment ? { env: environment } : {})
}
