import type {PlanPolicy, Policy, PolicyChanges} from '../model/policy.ts'

/** What a policy says of nothing in particular. */
const SILENT = {
  templateFrom: 'input',
  required: [],
  weights: new Map<never, never>(),
  severities: new Map<never, never>(),
  na: {accept: true, reason: 'optional'},
  aliases: new Map<never, never>(),
  byStatus: new Map<never, never>(),
} as const

/**
 * The policy as it holds for the plan at a path: later overrides win. What maps names to something is joined name by
 * name, all else is replaced.
 */
export function toPlanPolicy<Template>(policy: Policy<Template>, path: string): PlanPolicy<Template> {
  const {source: _, overrides = [], na, ...run} = policy
  const changes = overrides.filter(({matches}) => matches(path)).map(override => override.changes)
  return changes.reduce<PlanPolicy<Template>>(join, {...SILENT, ...run, na: {...SILENT.na, ...na}})
}

function join<Template>(before: PlanPolicy<Template>, changes: PolicyChanges<Template>): PlanPolicy<Template> {
  return {
    ...before,
    ...changes,
    weights: new Map([...before.weights, ...(changes.weights ?? [])]),
    severities: new Map([...before.severities, ...(changes.severities ?? [])]),
    aliases: new Map([...before.aliases, ...(changes.aliases ?? [])]),
    byStatus: new Map([...before.byStatus, ...(changes.byStatus ?? [])]),
    na: {...before.na, ...changes.na},
  }
}
