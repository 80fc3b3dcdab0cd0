import type {Surroundings} from './surroundings.ts'

/** A run that is over sooner needs no progress. */
const QUIET_MS = 500
/** How often the line is drawn anew. */
const STEP_MS = 100
const CLEAR_LINE = '\r\u001B[K'

/** Says how far a long run is. */
export interface Progress {
  readonly step: (done: number) => void
  /** Take the line away, before anything else is written. */
  readonly end: () => void
}

/**
 * One line on standard error that is drawn over itself, if that is a terminal and the run takes long. `total` says of
 * how many what.
 */
export function createProgress(
  total: string,
  {stderr, env, now}: Pick<Surroundings, 'stderr' | 'env' | 'now'>,
): Progress {
  const isShown = stderr.isTTY === true && env.TERM !== 'dumb'
  const start = now().getTime()
  let next = start + QUIET_MS
  let isDrawn = false
  return {
    step(done) {
      const time = isShown ? now().getTime() : start
      if (time < next) return
      next = time + STEP_MS
      isDrawn = true
      stderr.write(`${CLEAR_LINE}${done} of ${total}`)
    },
    end() {
      if (isDrawn) stderr.write(CLEAR_LINE)
      isDrawn = false
    },
  }
}
