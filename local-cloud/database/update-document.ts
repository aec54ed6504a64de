import { update } from 'mingo/updater'
import { CloudError } from '../cloud-error'
import {
  type Fields,
  formatEjson,
  isFields,
  parseEjsonFields,
  type StoredDocument,
  type Value,
} from './ejson'
import { checkFieldNames } from './operators'

const refuse = (message: string): never => {
  throw new CloudError('DATABASE_REQUEST_FAILED', message)
}

/** The value at a dotted path; refuses to pass through null or a scalar, where MongoDB fails and mingo would not. */
function reach(document: Fields, path: string, creates: boolean): Value | undefined {
  const segments = path.split('.')
  let value: Value | undefined = document
  for (const [depth, segment] of segments.entries()) {
    if (isFields(value)) value = value[segment]
    else if (Array.isArray(value)) value = value[Number(segment)]
    else if (value === undefined || !creates) return undefined
    else refuse(`Cannot create field '${segment}' in element {${segments[depth - 1]}: ${formatEjson(value)}}`)
  }
  return value
}

function checkTypes(document: Fields, modifier: Fields): void {
  for (const [operator, changes] of Object.entries(modifier))
    for (const [path, change] of Object.entries(changes as Fields)) {
      if (path === '_id')
        refuse("Performing an update on the path '_id' would modify the immutable field '_id'")
      const value = reach(document, path, operator !== '$unset')
      if (operator === '$inc' && value !== undefined && typeof value !== 'number')
        refuse(`Cannot apply $inc to a value of non-numeric type at '${path}'`)
      if (operator === '$inc' && typeof change !== 'number')
        refuse('Cannot increment with a non-numeric argument')
    }
}

/** The document after MongoDB's update operators; `changed` is false when nothing differs. The original is untouched. */
export function updateDocument(
  document: StoredDocument,
  modifier: Fields,
): { document: StoredDocument; changed: boolean } {
  checkTypes(document, modifier)
  const before = formatEjson(document)
  const copy = parseEjsonFields(before) as StoredDocument
  try {
    update(copy, modifier, [], {}, { cloneMode: 'deep' })
  } catch (failure) {
    refuse(failure instanceof Error ? failure.message : String(failure))
  }
  checkFieldNames(copy)
  return { document: copy, changed: formatEjson(copy) !== before }
}
