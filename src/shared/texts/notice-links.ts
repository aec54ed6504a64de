export const noticeLinks = {
  notice: '通知全文',
  noticeSecond: '逐条查看、搜索，任务分配表也在里面',
  series: '陕西系列活动',
  seriesSecond: '七部门联合主办的活动和省总的网上活动',
  clause: '查看通知原条',
} as const
