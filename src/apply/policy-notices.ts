import type {Override, PlanPolicy, Policy} from '../model/policy.ts'
import type {TemplateChoice} from '../model/report.ts'

/** What a plan met of its policy. `named` is the template that its front matter names, null if it names none. */
export interface Met {
  readonly path: string
  readonly run: Policy
  readonly policy: PlanPolicy
  readonly choice: TemplateChoice
  readonly named: string | null
}

/** What the policy changed for a plan, in sentences, where its reader would wonder. */
export function toPolicyNotices(met: Met): string[] {
  return [ofMinScore, ofTemplate].flatMap(toNotice => toNotice(met) ?? [])
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
