import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {FoundPlan} from '../github/changed-plans.ts'
import type {Tree} from '../github/gateway.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {type Failure, ok, type Result} from '../model/result.ts'
import {admit, type RunLimits} from '../policy/run-limits.ts'
import {settleTemplates} from '../policy/settle-templates.ts'
import type {TemplateName} from '../policy/template-name.ts'
import type {FoundPlans} from './find-plans.ts'
import type {ReadFile} from './read-file.ts'
import {readNamedTemplate, readRepositoryTemplate} from './read-template.ts'
import {toSentence} from './sentence.ts'
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
  readonly notices: readonly string[]
}

/** A plan's texts; `lost` is why it has no base version although there is one. */
interface ReadPlan {
  readonly source: PlanSource
  readonly lost: Failure | null
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
  const readable: ReadPlan[] = []
  for (const plan of plans) {
    if (!plan.ok) return plan
    readable.push(plan.value)
  }
  const [lost] = readable.flatMap(each => each.lost ?? [])
  const notices = lost === undefined ? [] : [`A plan is not compared with its base version. ${toSentence(lost)}`]
  return ok({plans: readable.map(({source}) => source), policy: policy.value, notices})
}

async function readPlan(
  read: ReadFile,
  {found, templates, policy, limits, exists}: Reading & {readonly exists: Exists},
  plan: FoundPlan,
): Promise<Result<ReadPlan>> {
  const {path, change, basePath} = plan
  const {template, ratchet} = toPlanPolicy(policy, path)
  const [content, before, repositoryTemplate] = await Promise.all([
    read(found.head, path, limits.maxPlanBytes),
    basePath === null || found.base === null ? ok(null) : read(found.base, basePath, limits.maxPlanBytes),
    template.kind === 'auto' ? readRepositoryTemplate(read, templates, path) : ok(null),
  ])
  if (!content.ok) return content
  // Only a score that may not fall depends on what it was.
  if (!before.ok && ratchet) return before
  if (!repositoryTemplate.ok) return repositoryTemplate
  const base = before.ok && before.value instanceof Uint8Array ? before.value : null
  const targets = toTargets(content.value, path, exists)
  const source = {path, change, content: content.value, base, repositoryTemplate: repositoryTemplate.value, targets}
  return ok({source, lost: before.ok ? null : before.failure})
}
