import type {Mode} from './report.ts'

/** A template's Markdown with where it came from: `built-in`, or the path of the file in the repository. */
export interface TemplateSource {
  readonly id: string
  readonly source: string
  readonly text: string
}

/**
 * What judges the plans of a run, checked once at the edge.
 *
 * Units: `minScore` is 0 to 100. `template` is `auto` or a template that the set-up names; a plan's front matter and
 * the repository's own template come per plan.
 */
export interface Policy {
  readonly source: 'base' | 'head' | 'default'
  readonly minScore: number
  readonly mode: Mode
  readonly ratchet: boolean
  readonly template: 'auto' | TemplateSource
  /** Who named the template, if it is not `auto`; an input if nothing is said. */
  readonly templateFrom?: 'policy' | 'input'
}
