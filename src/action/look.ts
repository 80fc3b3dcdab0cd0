import type {Gateway, Place, Standing} from '../github/gateway.ts'
import {fail} from '../model/result.ts'

/**
 * Look at what of ours stands on GitHub. It decides what is written where, never the verdict: where nobody can look,
 * each part of the answer is that failure, so that nothing is written and one notice says why.
 */
export async function look(gateway: Gateway, place: Place): Promise<Standing> {
  const standing = await gateway.fetchStanding(place).catch(toFailure)
  if (standing.ok) return standing.value
  return {repositoryId: '', pull: place.pullNumber === null ? null : standing, checkRuns: standing}
}

function toFailure(error: unknown) {
  const message = error instanceof Error ? error.message : String(error)
  return fail('unexpected', `Could not look at what stands already: ${message}`, 'The verdict stands.')
}
