import type {Writable} from 'node:stream'

/**
 * Let a reader go before the end, as `head` does: what is left is not written, and the exit code stands. `report`
 * hears of any other reason why text did not arrive, such as a full disk.
 */
export function tolerateClosedPipe(stream: Pick<Writable, 'on'>, report: (error: Error) => void): void {
  stream.on('error', error => {
    if (!('code' in error && error.code === 'EPIPE')) report(error)
  })
}
