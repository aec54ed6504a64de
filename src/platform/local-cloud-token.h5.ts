/** The token that the server wrote into this page. Every call carries it, so other pages cannot call. */
export function localCloudHeaders(): Record<string, string> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="local-cloud-token"]')?.content ?? ''
  return { 'content-type': 'application/json', 'x-local-cloud': token }
}
