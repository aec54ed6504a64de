import Taro from '@tarojs/taro'
import { type WritePageTitle } from './page-title.types'

export const writePageTitle: WritePageTitle = (title) => void Taro.setNavigationBarTitle({ title })
