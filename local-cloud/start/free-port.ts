import { createServer } from 'node:net'

/** The port is held by another program. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'

  constructor(readonly port: number) {
    super(`端口 ${port} 已被占用。请先停掉占用它的程序，或换一个端口：npm start -- --port ${port + 1}`)
  }
}

/** Turns the system's EADDRINUSE into a PortTakenError; throws everything else as it is. */
export function asPortTaken(failure: unknown, port: number): never {
  if ((failure as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenError(port)
  throw failure
}

/** Refuses with a PortTakenError when somebody listens there: better now than after a long build. 0 is always free. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  }).catch((failure: unknown) => asPortTaken(failure, port))
  await new Promise((resolve) => server.close(resolve))
}
