/** How long the address of a public picture is good, minutes; a film's and a sound's is good for its length besides. */
export const PUBLIC_ADDRESS_MINUTES = 10
