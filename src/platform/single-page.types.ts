/** Whether WeChat shows this page alone, from 朋友圈. Then nobody is logged in, and no other page can open. */
export type IsSinglePage = () => boolean
