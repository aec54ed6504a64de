/** A property that is left out, not undefined, if there is no value. */
export const optional = <Key extends string, T>(key: Key, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: T }
