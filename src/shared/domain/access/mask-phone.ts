/** 13800007188 → 138****7188; a landline keeps its last two digits; an empty number stays empty. */
export function maskPhone(phone: string): string {
  if (phone === '') return ''
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`
  return `****${phone.slice(-2)}`
}
