import { randomBytes } from 'node:crypto'
import { Query } from 'mingo'
import { limits } from '../../config/limits'
import { CloudError } from '../cloud-error'
import { type DocumentAccess } from '../database/document-store'
import { type Fields, formatEjson, parseEjsonFields, type StoredDocument } from '../database/ejson'
import { countDocuments, findDocuments } from '../database/find-documents'
import { checkFieldNames, checkUpdate } from '../database/operators'
import { updateDocument } from '../database/update-document'
import { text, type WireAction, type WireContext, type WireRequest } from './request'

const queryOf = (request: WireRequest): Fields =>
  typeof request.query === 'string' ? parseEjsonFields(request.query) : {}

/** The id of a `.doc(id)` request. */
function documentId(request: WireRequest): string {
  const { _id: id } = queryOf(request)
  if (typeof id !== 'string' || id === '')
    throw new CloudError('INVALID_PARAM', 'a document id must be a non-empty string')
  return id
}

/** The store, or the open transaction that the request names. Inside one only `.doc()` and `.add()` are allowed. */
function accessOf(request: WireRequest, { invocation }: WireContext): DocumentAccess {
  const { transactionId } = request
  if (typeof transactionId !== 'string') return invocation.environment.store
  if (request.queryType === 'WHERE')
    throw new CloudError(
      'DATABASE_INVALID_OPERRATOR',
      'inside a transaction only .doc() and .add() are allowed',
    )
  return invocation.environment.transactions.of(invocation.id, transactionId)
}

const insert: WireAction = (request, context) => {
  const collection = text(request, 'collectionName')
  const access = accessOf(request, context)
  const documents = (Array.isArray(request.data) ? request.data : []).map((item) =>
    parseEjsonFields(String(item)),
  )
  const insertedIds = context.invocation.environment.store.transaction(() =>
    documents.map((fields) => {
      checkFieldNames(fields)
      const id = fields._id ?? randomBytes(16).toString('hex')
      if (typeof id !== 'string' || id === '')
        throw new CloudError('INVALID_PARAM', '_id must be a non-empty string')
      if (access.read(collection, id))
        throw new CloudError(
          'DATABASE_REQUEST_FAILED',
          `E11000 duplicate key error collection: ${collection} index: _id_`,
        )
      access.write(collection, { _id: id, ...fields })
      return id
    }),
  )
  context.invocation.report.writes += documents.length
  return { data: { insertedIds } }
}

function project(documents: StoredDocument[], request: WireRequest): Fields[] {
  if (typeof request.projection !== 'string') return documents
  return new Query({}).find<Fields>(documents, parseEjsonFields(request.projection)).all()
}

const get: WireAction = (request, context) => {
  const collection = text(request, 'collectionName')
  const { store } = context.invocation.environment
  const access = accessOf(request, context)
  if (request.queryType === 'DOC') {
    const document = access.read(collection, documentId(request))
    return { data: { list: project(document ? [document] : [], request).map(formatEjson) } }
  }
  const order = typeof request.order === 'string' ? parseEjsonFields(request.order) : {}
  const { documents, report } = findDocuments(store, collection, {
    query: queryOf(request),
    order: Object.entries(order).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const),
    offset: Number(request.offset ?? 0),
    limit: Math.min(Number(request.limit ?? limits.documentsDefault), limits.documentsMax),
  })
  context.invocation.report.queries.push(report)
  return { data: { list: project(documents, request).map(formatEjson) } }
}

/** The documents a request names: one by id, or those that match its query. */
function targets(request: WireRequest, context: WireContext, access: DocumentAccess): StoredDocument[] {
  const collection = text(request, 'collectionName')
  if (request.queryType === 'DOC') {
    const document = access.read(collection, documentId(request))
    return document ? [document] : []
  }
  const { documents, report } = findDocuments(context.invocation.environment.store, collection, {
    query: queryOf(request),
  })
  context.invocation.report.queries.push(report)
  return request.multi === false ? documents.slice(0, 1) : documents
}

function replace(request: WireRequest, context: WireContext): object {
  const collection = text(request, 'collectionName')
  const access = accessOf(request, context)
  const id = documentId(request)
  const fields = parseEjsonFields(text(request, 'data'))
  checkFieldNames(fields)
  const document = { _id: id, ...fields }
  const before = access.read(collection, id)
  // What would change nothing is not written, as in MongoDB: it locks nothing either.
  if (before && formatEjson(before) === formatEjson(document))
    return { data: { updated: 0, upsert_id: null } }
  access.write(collection, document)
  context.invocation.report.writes += 1
  return { data: before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } }
}

const modify: WireAction = (request, context) => {
  if (request.merge === false) return replace(request, context)
  const collection = text(request, 'collectionName')
  const access = accessOf(request, context)
  const modifier = parseEjsonFields(text(request, 'data'))
  checkUpdate(modifier)
  const updated = context.invocation.environment.store.transaction(() => {
    const results = targets(request, context, access).map((document) => updateDocument(document, modifier))
    const changed = results.filter((result) => result.changed)
    for (const { document } of changed) access.write(collection, document)
    return changed.length
  })
  context.invocation.report.writes += updated
  return { data: { updated, upsert_id: null } }
}

const remove: WireAction = (request, context) => {
  const collection = text(request, 'collectionName')
  const access = accessOf(request, context)
  const deleted = context.invocation.environment.store.transaction(() => {
    const documents = targets(request, context, access)
    for (const { _id } of documents) access.erase(collection, _id)
    return documents.length
  })
  context.invocation.report.writes += deleted
  return { data: { deleted } }
}

const count: WireAction = (request, { invocation }) => {
  const { total, report } = countDocuments(
    invocation.environment.store,
    text(request, 'collectionName'),
    queryOf(request),
  )
  invocation.report.queries.push(report)
  return { data: { total } }
}

export const databaseActions: Readonly<Record<string, WireAction>> = {
  'database.insertDocument': insert,
  'database.getDocument': get,
  'database.modifyDocument': modify,
  'database.removeDocument': remove,
  'database.calculateDocument': count,
  'database.startTransaction': (_request, { invocation }) => ({
    transactionId: invocation.environment.transactions.start(invocation.id),
  }),
  'database.commitTransaction': (request, { invocation }) => {
    invocation.environment.transactions.commit(invocation.id, text(request, 'transactionId'))
    return {}
  },
  'database.abortTransaction': (request, { invocation }) => {
    invocation.environment.transactions.abort(invocation.id, text(request, 'transactionId'))
    return {}
  },
}
