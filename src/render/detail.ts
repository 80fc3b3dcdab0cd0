/**
 * How much of a report a Markdown surface shows.
 *
 * Units: `rows` is plans in the table, `plans` those of them told in full; `findings` and `highlights` are for each of
 * these, and `open` of the findings stand outside a fold; `skeleton` is characters of a skeleton, which is shown as a
 * whole or not at all; `notices` is for the whole.
 */
export interface Detail {
  readonly rows: number
  readonly plans: number
  readonly sections: 'all' | 'unfinished' | 'none'
  readonly open: number
  readonly findings: number
  readonly highlights: number
  readonly skeleton: number
  readonly notices: number
}

/** The comment's steps, from the one that it would like to the one that always fits. */
export const COMMENT_STEPS: readonly Detail[] = [
  {rows: 50, plans: 50, sections: 'unfinished', open: 5, findings: 100, highlights: 30, skeleton: 20_000, notices: 20},
  {rows: 50, plans: 50, sections: 'unfinished', open: 5, findings: 30, highlights: 10, skeleton: 4000, notices: 20},
  {rows: 50, plans: 50, sections: 'unfinished', open: 5, findings: 10, highlights: 0, skeleton: 0, notices: 20},
  {rows: 50, plans: 20, sections: 'none', open: 5, findings: 5, highlights: 0, skeleton: 0, notices: 20},
  {rows: 50, plans: 10, sections: 'none', open: 3, findings: 3, highlights: 0, skeleton: 0, notices: 20},
  {rows: 50, plans: 0, sections: 'none', open: 0, findings: 0, highlights: 0, skeleton: 0, notices: 20},
  {rows: 10, plans: 0, sections: 'none', open: 0, findings: 0, highlights: 0, skeleton: 0, notices: 5},
  {rows: 0, plans: 0, sections: 'none', open: 0, findings: 0, highlights: 0, skeleton: 0, notices: 2},
]

/** The summary's steps: everything, and then as the comment. */
export const SUMMARY_STEPS: readonly Detail[] = [
  {rows: 1000, plans: 1000, sections: 'all', open: 20, findings: 1000, highlights: 100, skeleton: 100_000, notices: 20},
  {rows: 1000, plans: 500, sections: 'unfinished', open: 10, findings: 50, highlights: 10, skeleton: 4000, notices: 20},
  {rows: 1000, plans: 100, sections: 'none', open: 5, findings: 10, highlights: 0, skeleton: 0, notices: 20},
  ...COMMENT_STEPS,
]
