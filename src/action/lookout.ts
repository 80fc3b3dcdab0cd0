import type {Gateway, Place, Standing} from '../github/gateway.ts'
import {fail} from '../model/result.ts'

/** How old a look may be that decides what is overwritten: about what the requests beside it take. */
const MAX_AGE_MS = 1_000

/** Looks at what of ours stands on GitHub. */
export interface Lookout {
  readonly look: () => Promise<unknown>
  /** What stands right now: as it was last seen, unless that was some time ago. */
  readonly latest: () => Promise<Standing>
}

/** What was seen, and when by the clock of the process. */
export interface Sight {
  readonly standing: Standing
  readonly seenAtMs: number
}

/**
 * Look at what stands as late as can be. It decides what is written where, never the verdict: where nobody can look, each
 * part of the answer is that failure, so that nothing is written and one notice says why.
 */
export function createLookout(gateway: Gateway, place: Place, first: Sight): Lookout {
  let last = first
  return {look, latest}

  async function latest(): Promise<Standing> {
    const isOld = performance.now() - last.seenAtMs > MAX_AGE_MS
    return isOld ? (await look()).standing : last.standing
  }

  async function look(): Promise<Sight> {
    const answer = await gateway.fetchStanding(place).catch(toFailure)
    const pull = place.pullNumber === null || answer.ok ? null : answer
    const standing = answer.ok ? answer.value : {repositoryId: '', pull, checkRuns: answer}
    last = {standing, seenAtMs: performance.now()}
    return last
  }
}

/** What was seen, without looking again: where nothing depends on it. */
export function createMemory({standing}: Sight): Lookout {
  return {look: async () => {}, latest: async () => standing}
}

function toFailure(error: unknown) {
  const message = error instanceof Error ? error.message : String(error)
  return fail('unexpected', `Could not look at what stands already: ${message}`, 'The verdict stands.')
}
