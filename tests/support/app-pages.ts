import { type AppConfig } from '@tarojs/taro'

/** Every page that the app's configuration declares, by its path. */
export async function appPages(): Promise<string[]> {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = await import('../../src/app.config')
  const packages = config.subPackages ?? config.subpackages ?? []
  return [
    ...(config.pages ?? []),
    ...packages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
}
