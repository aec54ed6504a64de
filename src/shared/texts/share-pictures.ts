/** Words painted on the share cards' pictures; a call's name breaks after one of `breakAfter`. */
export const sharePictureWords = {
  programme: '中国好网民',
  invitation: '八个征集项目，等您来投',
  issuer: '陕西工会',
  breakAfter: ['网络正能量', '互联网+普惠服务'],
} as const
