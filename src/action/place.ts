import type {Place} from '../github/gateway.ts'
import type {Inputs} from '../policy/inputs.ts'
import type {ServedEvent} from './find-plans.ts'

/** What a run of an event is about. Nothing is said on the pull request of a merge group, which has passed its gate. */
export function toPlace(event: ServedEvent, inputs: Inputs): Place {
  return {
    pullNumber: event.kind === 'commit' ? null : event.number,
    hasComments: event.kind === 'pull-request',
    headSha: event.headSha,
    checkName: inputs['check-name'],
  }
}
