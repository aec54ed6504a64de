/**
 * The name of the stored shape of documents and objects. A change that older data do not fit needs a new name. `npm start` then
 * puts the whole older data folder aside and begins a new one.
 */
export const STORED_SHAPE = '2026-11-lists-of-works'
