/** The page of an author's own work, without a leading slash. Imports nothing: the app's page list is read while it is built. */
export const MY_WORK_PAGE = 'pages/my-work/index'
