/**
 * The name of the shape in which documents and objects are stored. A change that older data do not fit gives it another
 * name; `npm start` then puts an older data folder aside, whole, and begins a new one.
 */
export const STORED_SHAPE = '2026-11-validated-candidates'
