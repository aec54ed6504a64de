import Taro from '@tarojs/taro'
import { type ReadTopInset } from './top-inset.types'

const USUAL_STATUS_BAR_PX = 20

export const readTopInset: ReadTopInset = () =>
  (Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo().statusBarHeight : undefined) ?? USUAL_STATUS_BAR_PX
