/** How long judging may take, and how much room it has. */
export interface JudgingBounds {
  /** For one plan. */
  readonly planMs: number
  /** For all plans of a run together that do not get done. */
  readonly unfinishedMs: number
  /** For one plan at least, however many others did not get done. */
  readonly leastMs: number
  /** Objects of one thread. */
  readonly heapMb: number
}

/** Plans as people write them take a hundredth of this. docs/performance.md has the measured times. */
export const JUDGING_BOUNDS: JudgingBounds = {planMs: 10_000, unfinishedMs: 60_000, leastMs: 1_000, heapMb: 256}
