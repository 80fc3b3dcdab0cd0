import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {FoundPlan} from '../github/changed-plans.ts'
import type {Tree} from '../github/gateway.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import {admit, type RunLimits} from '../policy/run-limits.ts'
import {settleTemplates} from '../policy/settle-templates.ts'
import type {TemplateName} from '../policy/template-name.ts'
import type {FoundPlans} from './find-plans.ts'
import type {ReadFile} from './read-file.ts'
import {readNamedTemplate, readRepositoryTemplate} from './read-template.ts'
import {createExists, type Exists, toTargets} from './targets.ts'

/** What to read: the plans, the files of the commit whose templates judge, and the policy that names templates. */
export interface Reading {
  readonly found: FoundPlans
  readonly templates: Tree
  readonly policy: Policy<TemplateName>
  readonly limits: RunLimits
}

/** The texts of a run: each plan with its base version, and the policy with its templates. */
export interface ReadPlans {
  readonly plans: readonly PlanSource[]
  readonly policy: Policy
}

/** Read everything that judging needs, as Git blobs by SHA, all at once. */
export async function readPlans(read: ReadFile, reading: Reading): Promise<Result<ReadPlans>> {
  const admitted = admit(reading.found.plans.length, reading.limits)
  if (!admitted.ok) return admitted
  const exists = createExists(reading.found.head)
  const {found, templates} = reading
  const paths = found.plans.map(({path}) => path)
  const [policy, ...plans] = await Promise.all([
    settleTemplates(reading.policy, paths, name => readNamedTemplate(read, templates, name)),
    ...found.plans.map(plan => readPlan(read, {...reading, exists}, plan)),
  ])
  if (!policy.ok) return policy
  const sources: PlanSource[] = []
  for (const plan of plans) {
    if (!plan.ok) return plan
    sources.push(plan.value)
  }
  return ok({plans: sources, policy: policy.value})
}

async function readPlan(
  read: ReadFile,
  {found, templates, policy, limits, exists}: Reading & {readonly exists: Exists},
  plan: FoundPlan,
): Promise<Result<PlanSource>> {
  const {path, change, basePath} = plan
  const {template} = toPlanPolicy(policy, path)
  const [content, before, repositoryTemplate] = await Promise.all([
    read(found.head, path, limits.maxPlanBytes),
    basePath === null || found.base === null ? ok(null) : read(found.base, basePath, limits.maxPlanBytes),
    template.kind === 'auto' ? readRepositoryTemplate(read, templates, path) : ok(null),
  ])
  if (!content.ok) return content
  if (!before.ok) return before
  if (!repositoryTemplate.ok) return repositoryTemplate
  const base = before.value instanceof Uint8Array ? before.value : null
  const targets = toTargets(content.value, path, exists)
  return ok({path, change, content: content.value, base, repositoryTemplate: repositoryTemplate.value, targets})
}
