import { CloudError } from '../cloud-error'
import { type Fields, isFields, type Value } from './ejson'

const LOGICAL = new Set(['$and', '$or', '$nor'])
const COMPARISON = new Set([
  ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin'],
  ...['$exists', '$all', '$elemMatch', '$size', '$not'],
])
const UPDATE = new Set([
  ...['$set', '$unset', '$inc', '$mul', '$min', '$max', '$rename'],
  ...['$push', '$pop', '$pull', '$pullAll', '$addToSet'],
])
const MODIFIER = new Set(['$each', '$position', '$slice', '$sort'])

const refuse = (operator: string): never => {
  throw new CloudError('DATABASE_INVALID_OPERRATOR', `operator ${operator} is not supported here`)
}

function checkCondition(value: Value): void {
  if (!isFields(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (!key.startsWith('$')) continue
    if (!COMPARISON.has(key)) refuse(key)
    if (key === '$not') checkCondition(inner)
    if (key === '$elemMatch' && isFields(inner))
      if (Object.keys(inner).some((name) => name.startsWith('$'))) checkCondition(inner)
      else checkQuery(inner)
  }
}

/** Refuses a query that names an operator the product has no use for, at any depth. */
export function checkQuery(query: Fields): void {
  for (const [key, value] of Object.entries(query)) {
    if (!key.startsWith('$')) checkCondition(value)
    else if (LOGICAL.has(key) && Array.isArray(value)) value.filter(isFields).forEach(checkQuery)
    else refuse(key)
  }
}

/** Refuses an update that names an unknown operator, or none at all. */
export function checkUpdate(update: Fields): void {
  for (const [operator, changes] of Object.entries(update)) {
    if (!UPDATE.has(operator) || !isFields(changes)) refuse(operator)
    else if (operator === '$pull') Object.values(changes).forEach(checkCondition)
    else if (operator === '$push' || operator === '$addToSet')
      for (const change of Object.values(changes))
        if (isFields(change))
          for (const key of Object.keys(change)) if (key.startsWith('$') && !MODIFIER.has(key)) refuse(key)
  }
}

/** Refuses field names that a document may not hold: `$…` and names with a dot. */
export function checkFieldNames(value: Value): void {
  if (Array.isArray(value)) value.forEach(checkFieldNames)
  else if (isFields(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('$') || key.includes('.') || key === '__proto__')
        throw new CloudError('DATABASE_REQUEST_FAILED', `field name ${key} is not allowed`)
      checkFieldNames(inner)
    }
}
