import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import type {PlanReport} from '../model/report.ts'
import type {Result} from '../model/result.ts'

/** What judges plans on behalf of a shell, wherever it does so. */
export interface Judges {
  /**
   * Judge plans. `onDone` hears how many are done.
   *
   * Shape: the reports are sorted by path, whatever the order in which they get done.
   * Errors: as of `check()`. A plan that cannot be judged within bounds is no error, but has a finding.
   */
  readonly judge: (
    plans: readonly PlanSource[],
    policy: Policy,
    onDone?: (done: number) => void,
  ) => Promise<Result<readonly PlanReport[]>>
  /** Let go of what judging needs but nothing after it, such as memory. Judging again takes it again. */
  readonly release: () => void
}
