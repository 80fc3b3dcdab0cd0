/** Which run writes a comment or a check run. Numbers of runs grow, and so do attempts at one. */
export interface Writer {
  readonly run: number
  readonly attempt: number
}

/** Whether somebody has written after us, who must have the last word. */
export function isNewer(theirs: Writer, mine: Writer): boolean {
  return theirs.run === mine.run ? theirs.attempt > mine.attempt : theirs.run > mine.run
}
