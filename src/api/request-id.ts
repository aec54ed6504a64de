const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const RANDOM_LENGTH = 16

/** One per intention; it tells the cloud two intentions of one person apart, and is no secret. */
export function newRequestId(): string {
  let random = ''
  for (let i = 0; i < RANDOM_LENGTH; i++)
    random += ALPHABET[Math.floor(Math.random() * ALPHABET.length)] ?? 'a'
  return `${Date.now().toString(36)}-${random}`
}
