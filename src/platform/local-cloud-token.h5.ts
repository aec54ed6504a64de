/** The token that the server of this page wrote into it; every call carries it, so that no other page can call. */
export function localCloudHeaders(): Record<string, string> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="local-cloud-token"]')?.content ?? ''
  return { 'content-type': 'application/json', 'x-local-cloud': token }
}
