import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describeConflicts } from './conflicts'
import { conformanceOf } from './conforms'
import { describeDocuments } from './documents'
import { describeFunctions } from './functions'
import { localCloud } from './local-cloud'
import { describeMiniProgramCodes } from './mini-program-codes'
import { describeObjects } from './objects'
import { describeSubscribeMessages } from './subscribe-messages'
import { describeSignedUrls } from './signed-urls'
import { describeQueries } from './queries'
import { describeTransactions } from './transactions'
import { wechatCloud } from './wechat-cloud'

const env = process.env.WX_CLOUD_ENV
const cloud = env ? wechatCloud(env, process.env) : localCloud()
const { conforms, bases, table } = conformanceOf(cloud)

describe(cloud.name, () => {
  describe('documents', () => describeDocuments(conforms))
  describe('queries', () => describeQueries(conforms))
  describe('transactions', () => describeTransactions(conforms))
  describe('conflicts', () => describeConflicts(conforms))
  describe('objects', () => describeObjects(conforms))
  describe('signed URLs', () => describeSignedUrls(conforms))
  describe('functions', () => describeFunctions(conforms))
  describe('mini-program codes', () => describeMiniProgramCodes(conforms))
  describe('subscribe messages', () => describeSubscribeMessages(conforms))
  afterAll(() => process.stdout.write(table()))
})

it('what is said to be read in the SDK still stands there', () => {
  const root = path.resolve(__dirname, '../../../node_modules')
  const gone = bases.filter(
    ({ reference, quote }) =>
      quote !== undefined && !readFileSync(path.join(root, reference), 'utf8').includes(quote),
  )
  expect(gone).toEqual([])
})
