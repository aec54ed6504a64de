/** What an expectation may rest on, the strongest first. None of it was seen at WeChat's own service by this project. */
export const GROUNDS = {
  observed: 'seen in what wx-server-sdk 4.0.2 sends and accepts',
  source: 'read in the source of the SDK',
  documented: 'said by the makers, on a page or in their own tests',
  inferred: 'best knowledge, nobody says so',
} as const

export type Ground = keyof typeof GROUNDS

/** The ground of one expectation and where to look it up. */
export interface Basis {
  readonly ground: Ground
  /** An address, a file of the SDK, or the reasoning. */
  readonly reference: string
  /** For `source`: text that must still stand in that file of the SDK. */
  readonly quote?: string
}

export const observed = (reference: string): Basis => ({ ground: 'observed', reference })
export const inferred = (reference: string): Basis => ({ ground: 'inferred', reference })
export const documented = (reference: string): Basis => ({ ground: 'documented', reference })

/** `file` is below node_modules. */
export const source = (file: string, quote: string): Basis => ({ ground: 'source', reference: file, quote })

const WECHAT = 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud'
const MONGODB = 'https://www.mongodb.com/docs/manual'

/** Pages that more than one expectation rests on. */
export const pages = {
  transactions: documented(`${WECHAT}/guide/database/transaction.html`),
  makersTransactionTests: documented(
    'https://github.com/TencentCloudBase/node-sdk/blob/41148f42c25412c4c928031be8cde36752b1b769/test/database/unit/transaction.test.ts',
  ),
  limit: documented(`${WECHAT}/reference-sdk-api/database/collection/Collection.limit.html`),
  temporaryUrls: documented(`${WECHAT}/reference-sdk-api/storage/Cloud.getTempFileURL.html`),
  paths: documented('https://developers.weixin.qq.com/minigame/dev/wxcloud/guide/storage/naming.html'),
  quotas: documented('https://developers.weixin.qq.com/minigame/en/dev/wxcloud/basis/concepts/quota.html'),
  objects: documented('https://cloud.tencent.com/document/product/436/7753'),
  objectErrors: documented('https://cloud.tencent.com/document/api/436/7730'),
  arrays: documented(`${MONGODB}/tutorial/query-arrays/`),
  nulls: documented(`${MONGODB}/tutorial/query-for-null-fields/`),
  order: documented(`${MONGODB}/reference/bson-type-comparison-order/`),
  nested: documented(`${MONGODB}/tutorial/query-array-of-documents/`),
  uniqueIndexes: documented(`${MONGODB}/core/index-unique/`),
  updates: documented(`${MONGODB}/reference/operator/update/`),
} as const
