/** A page that is shown alone, out of 朋友圈. */
export const SINGLE_PAGE_SCENE = 1154

/**
 * What such a page is refused, of what the host has; what asks for privacy too.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html
 */
export const REFUSED_ALONE: ReadonlySet<string> = new Set([
  ...['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack', 'setNavigationBarTitle'],
  ...['chooseMedia', 'chooseMessageFile', 'compressVideo', 'openVideoEditor', 'saveImageToPhotosAlbum'],
  ...['onNeedPrivacyAuthorization', 'openPrivacyContract', 'login', 'getUserProfile'],
])
