import Taro from '@tarojs/taro'

/** Shows a picture large, over the page. */
export const viewPicture = (url: string, all: readonly string[] = [url]): void => {
  void Taro.previewImage({ current: url, urls: [...all] })
}
