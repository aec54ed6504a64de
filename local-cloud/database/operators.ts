import { CloudError } from '../cloud-error'
import { type Fields, isFields, type Value } from './ejson'

const COMPARISON = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$exists'])
const UPDATE = new Set(['$set', '$unset', '$inc'])

const refuse = (operator: string): never => {
  throw new CloudError('DATABASE_INVALID_OPERRATOR', `operator ${operator} is not supported here`)
}

/** Refuses a query that names an operator the product has no use for, at any depth. */
export function checkQuery(query: Fields): void {
  for (const [key, value] of Object.entries(query))
    if (key === '$and' && Array.isArray(value)) value.filter(isFields).forEach(checkQuery)
    else if (key.startsWith('$')) refuse(key)
    else if (isFields(value))
      for (const operator of Object.keys(value))
        if (operator.startsWith('$') && !COMPARISON.has(operator)) refuse(operator)
}

/** Refuses an update that names an operator the product has no use for. */
export function checkUpdate(update: Fields): void {
  for (const [operator, changes] of Object.entries(update))
    if (!UPDATE.has(operator) || !isFields(changes)) refuse(operator)
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
