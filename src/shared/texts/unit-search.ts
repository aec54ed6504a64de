/** The words of a search among all units. */
export const unitSearch = {
  above: (name: string) => `上级：${name}`,
  looking: '正在查找……',
  failed: '没有查到更多单位，点这里再试',
}
