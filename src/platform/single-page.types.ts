/** Whether WeChat shows this page alone, out of 朋友圈: nobody is logged in, and no other page can be opened. */
export type IsSinglePage = () => boolean
