import type {Writable} from 'node:stream'

/** Let a reader go before the end, as `head` does: what is left is not written, and the exit code stands. */
export function tolerateClosedPipe(stream: Writable): void {
  stream.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') return
    throw error
  })
}
