const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const RANDOM_LENGTH = 16

/** One id per intention. The cloud tells a person's intentions apart by it; it is no secret. */
export function newRequestId(): string {
  let random = ''
  for (let i = 0; i < RANDOM_LENGTH; i++)
    random += ALPHABET[Math.floor(Math.random() * ALPHABET.length)] ?? 'a'
  return `${Date.now().toString(36)}-${random}`
}
