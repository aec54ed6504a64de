/** The page that takes cards and codes in, without a leading slash. Imports nothing: the app's page list is read while it is built. */
export const SHARE_PAGE = 'pages/share/index'
