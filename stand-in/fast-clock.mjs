// Loaded before the bundle (`node --import`): every wait is a fraction of itself, so that a test of waits does not wait.
const SPEED = 20
const wait = globalThis.setTimeout

globalThis.setTimeout = Object.assign((run, ms = 0, ...rest) => wait(run, ms / SPEED, ...rest), wait)

AbortSignal.timeout = ms => {
  const controller = new AbortController()
  const end = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  wait(end, ms / SPEED).unref()
  return controller.signal
}
