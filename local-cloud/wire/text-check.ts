/** Words that stand for what WeChat's text check would refuse, or leave to a person. Labels are WeChat's. */
const RISKY: ReadonlyArray<readonly [word: string, label: number]> = [
  ['赌博', 20006],
  ['博彩', 20006],
  ['色情', 20002],
  ['办假证', 20006],
  ['代开发票', 20006],
  ['刷单返利', 20008],
]
const DOUBTFUL: ReadonlyArray<readonly [word: string, label: number]> = [
  ['诈骗', 20008],
  ['毒品', 20006],
  ['加微信', 10001],
  ['代购', 10001],
  ['优惠券', 10001],
]
const NORMAL = 100

/** The verdict of the stand-in for msgSecCheck: `risky` before `review` before `pass`. */
export function checkText(content: string): { suggest: 'risky' | 'review' | 'pass'; label: number } {
  const among = (words: typeof RISKY) => words.find(([word]) => content.includes(word))
  const risky = among(RISKY)
  if (risky) return { suggest: 'risky', label: risky[1] }
  const doubtful = among(DOUBTFUL)
  return doubtful ? { suggest: 'review', label: doubtful[1] } : { suggest: 'pass', label: NORMAL }
}
