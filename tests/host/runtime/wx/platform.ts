import { type Api } from './api'

/** What `requiredPrivateInfos` of app.json must name before it may be called. */
const PRIVATE_INFOS: ReadonlySet<string> = new Set([
  ...['getFuzzyLocation', 'getLocation', 'onLocationChange', 'startLocationUpdate', 'chooseLocation'],
  ...['startLocationUpdateBackground', 'choosePoi', 'chooseAddress'],
])

/**
 * `wx` as the logic sees it. A name that WeChat's interface has and the host has not is a fault when it is called or asked
 * for by `canIUse`; a name that neither has is a fault when it is touched. Only webpack may add something of its own.
 */
export function platform(
  api: Api,
  provided: object,
  names: readonly string[],
  declared: readonly string[],
): object {
  const { records } = api
  const known = new Set(Object.keys(provided))
  const unknown = (name: string) => (): never => {
    if (PRIVATE_INFOS.has(name) && !declared.includes(name))
      records.fault(`wx.${name} was called, which requiredPrivateInfos does not declare`)
    else records.fault(`wx.${name} was called, which the host does not provide`)
    throw new TypeError(`wx.${name} is not a function`)
  }
  const canIUse = (schema: string): boolean => {
    const [name = ''] = schema.split('.')
    if (!known.has(name)) records.fault(`wx.canIUse('${schema}') was asked, which the host does not provide`)
    return known.has(name)
  }
  known.add('canIUse')
  const missing = names.filter((name) => !known.has(name)).map((name) => [name, unknown(name)] as const)
  const target: Record<string, unknown> = {
    ...Object.fromEntries(missing),
    ...provided,
    canIUse,
    env: { USER_DATA_PATH: 'wxfile://usr' },
  }
  return new Proxy(target, {
    get(all, name) {
      if (typeof name === 'string' && !(name in all) && name !== 'webpackJsonp')
        records.fault(`wx.${name} was touched, a name that WeChat does not have`)
      return all[name as string]
    },
    set(all, name, value) {
      if (name !== 'webpackJsonp') records.fault(`wx.${String(name)} was written`)
      all[name as string] = value
      return true
    },
  })
}
