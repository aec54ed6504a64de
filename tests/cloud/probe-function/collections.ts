import { collections as productCollections } from '../../../config/collections'
import { type CollectionDeclarations } from '../../../local-cloud/database/index-table'

/** The product's collections and those of the probe. */
export const collections: CollectionDeclarations = {
  ...productCollections,
  probeThings: {
    indexes: [
      {
        name: 'byKindRank',
        fields: [
          { path: 'kind', order: 1 },
          { path: 'rank', order: -1 },
        ],
      },
      {
        name: 'byTagRank',
        fields: [
          { path: 'tags', order: 1 },
          { path: 'rank', order: 1 },
        ],
      },
      { name: 'byMixed', fields: [{ path: 'mixed', order: 1 }] },
      { name: 'byDeep', fields: [{ path: 'deep.inner', order: 1 }] },
    ],
  },
  probeUnique: { indexes: [{ name: 'onePerCode', fields: [{ path: 'code', order: 1 }], unique: true }] },
}
