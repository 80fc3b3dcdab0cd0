// Loaded before the bundle (`node --import`): every wait is a fraction of itself, so that a test of waits does not wait.
const SPEED = 20
/** How long judging a plan may take: a bound of work, which no clock makes faster. */
const JUDGING_MS = 10_000
const wait = globalThis.setTimeout
const toWait = ms => (ms === JUDGING_MS ? ms : ms / SPEED)

globalThis.setTimeout = Object.assign((run, ms = 0, ...rest) => wait(run, toWait(ms), ...rest), wait)

AbortSignal.timeout = ms => {
  const controller = new AbortController()
  const end = () => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  wait(end, ms / SPEED).unref()
  return controller.signal
}
