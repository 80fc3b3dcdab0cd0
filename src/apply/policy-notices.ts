import type {Override, PlanPolicy, Policy} from '../model/policy.ts'
import type {TemplateChoice} from '../model/report.ts'
import type {StatusMode} from './by-status.ts'

/**
 * What a plan met of its policy. `named` is the template that its front matter names, `status` its mode by its status;
 * both null if there is none.
 */
export interface Met {
  readonly path: string
  readonly run: Policy
  readonly policy: PlanPolicy
  readonly choice: TemplateChoice
  readonly named: string | null
  readonly status: StatusMode | null
}

/** What the policy changed for a plan, in sentences, where its reader would wonder. */
export function toPolicyNotices(met: Met): string[] {
  return [ofStatus, ofMinScore, ofTemplate].flatMap(toNotice => toNotice(met) ?? [])
}

function ofStatus({policy, status}: Met): string | null {
  if (status === null) return null
  if (status.status === null) return 'The policy file has no mode for its status.'
  const name = `\`${status.status}\``
  if (status.mode === policy.mode) return null
  return status.mode === 'report' ? `Reported, not gated: its status is ${name}.` : `Gated: its status is ${name}.`
}

function ofMinScore({path, run, policy}: Met): string | null {
  if (policy.minScore === run.minScore) return null
  const from = run.overrides?.findLast(({matches, changes}) => changes.minScore !== undefined && matches(path))
  return `Needs ${policy.minScore} and not ${run.minScore}: the policy file says so for ${pathsOf(from)}.`
}

function ofTemplate({choice, named}: Met): string | null {
  if (choice.chosenBy !== 'override' || named === null || named === choice.id) return null
  return 'The template that the front matter names does not count: the policy file sets one for the plan’s path.'
}

function pathsOf(override: Override | undefined): string {
  return override ? override.paths.map(path => `\`${path}\``).join(', ') : 'its path'
}
