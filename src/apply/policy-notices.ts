import type {Override, PlanPolicy, Policy} from '../model/policy.ts'
import type {TemplateChoice} from '../model/report.ts'
import type {Template} from '../model/template.ts'
import {findNamed, nearestName} from '../template/named.ts'
import type {StatusMode} from './by-status.ts'
import type {Unmet} from './required.ts'

/**
 * What a plan met of its policy. `named` is the template that its front matter names, `status` its mode by its status;
 * both null if there is none. `unmet` is what it must answer and does not.
 */
export interface Met {
  readonly path: string
  readonly run: Policy
  readonly policy: PlanPolicy
  readonly template: Template
  readonly choice: TemplateChoice
  readonly named: string | null
  readonly status: StatusMode | null
  readonly unmet: Unmet
}

/** What the policy changed for a plan, in sentences, where its reader would wonder. */
export function toPolicyNotices(met: Met): string[] {
  return [ofStatus, ofRequired, ofMinScore, ofTemplate, ofNames].flatMap(toNotice => toNotice(met) ?? [])
}

function ofStatus({policy, status}: Met): string | null {
  if (status === null) return null
  if (status.status === null) return 'The policy file has no mode for its status.'
  const name = `\`${status.status}\``
  if (status.mode === policy.mode) return null
  return status.mode === 'report' ? `Reported, not gated: its status is ${name}.` : `Gated: its status is ${name}.`
}

function ofRequired({unmet}: Met): string | null {
  return unmet.unanswered.length === 0 ? null : `Required and not answered: ${quoted(unmet.unanswered)}.`
}

/** Names that look misspelt; others may be meant for other templates. */
function ofNames({template: {sections}, policy, unmet}: Met): string | null {
  const names = [...policy.weights.keys(), ...policy.aliases.keys()]
  const unknown = [...unmet.absent, ...names.filter(name => findNamed(sections, name).length === 0)]
  const meant = [...new Set(unknown)].flatMap(name => {
    const nearest = nearestName(sections, name)
    return nearest === null ? [] : [`\`${name}\` (does it mean \`${nearest}\`?)`]
  })
  return meant.length === 0 ? null : `The policy file names what the template does not have: ${meant.join(', ')}.`
}

function ofMinScore({path, run, policy}: Met): string | null {
  if (policy.minScore === run.minScore) return null
  const from = run.overrides?.findLast(({matches, changes}) => changes.minScore !== undefined && matches(path))
  return `Needs ${policy.minScore} and not ${run.minScore}: the policy file says so for ${pathsOf(from)}.`
}

/** What the front matter does to a template that somebody names, or would do if it counted. */
function ofTemplate({choice, named, policy: {template, templateFrom}}: Met): string | null {
  if (choice.chosenBy === 'front-matter' && template !== 'auto' && template.id !== choice.id) {
    const whose = templateFrom === 'policy' ? 'the policy file' : 'the set-up'
    return `Judged by the template that its front matter names, \`${choice.id}\`, in place of \`${template.id}\`, which ${whose} names for plans that name none.`
  }
  if (choice.chosenBy !== 'override' || named === null || named === choice.id) return null
  return 'The template that the front matter names does not count: the policy file sets one for the plan’s path.'
}

function pathsOf(override: Override | undefined): string {
  return override ? quoted(override.paths) : 'its path'
}

function quoted(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
