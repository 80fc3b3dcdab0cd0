import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import {settleTemplates} from '../policy/settle-templates.ts'
import type {BaseVersion, Changes} from './changes.ts'
import {toShownPath} from './paths.ts'
import type {LocalPolicy} from './read-policy.ts'
import {readTemplate} from './read-template.ts'
import {createTemplateFinder, type FindTemplate} from './repository-template.ts'
import type {Disk} from './surroundings.ts'
import {createTargetFinder, type FindTargets} from './targets.ts'

/** How many files are open at the same time. */
const BATCH = 64
const UNCHANGED: BaseVersion = {change: 'unchanged', base: null}

/** What judges plans, with templates that are still to be read, and how to find their old versions, if at all. */
export interface Reading {
  readonly local: LocalPolicy
  readonly readBase: Changes['readBase'] | null
}

/** Plans, and what judges them with its templates. */
export interface ReadPlans {
  readonly plans: readonly PlanSource[]
  readonly policy: Policy
}

/** Read plans, each with its project's own template if the policy leaves the choice to the plan. */
export async function readPlans(
  files: readonly string[],
  {local, readBase}: Reading,
  disk: Disk,
): Promise<Result<ReadPlans>> {
  const shown = files.map(file => toShownPath(file, disk.cwd, disk.path))
  const policy = await settleTemplates(local.policy, shown, name => readTemplate(name, local.root, disk))
  if (!policy.ok) return policy
  const findOwn = createTemplateFinder(disk)
  const findTemplate: FindTemplate = async file =>
    toPlanPolicy(policy.value, toShownPath(file, disk.cwd, disk.path)).template === 'auto' ? findOwn(file) : ok(null)
  const findBase = readBase ?? (async () => UNCHANGED)
  const findTargets = createTargetFinder(disk)
  const plans: PlanSource[] = []
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH)
    for (const plan of await Promise.all(
      batch.map(file =>
        readPlan(file, {maxBytes: local.limits.maxPlanBytes, findTemplate, findTargets, findBase}, disk),
      ),
    )) {
      if (!plan.ok) return plan
      plans.push(plan.value)
    }
  }
  return ok({plans, policy: policy.value})
}

interface Finders {
  readonly maxBytes: number
  readonly findTemplate: FindTemplate
  readonly findTargets: FindTargets
  readonly findBase: Changes['readBase']
}

async function readPlan(file: string, finders: Finders, disk: Disk): Promise<Result<PlanSource>> {
  const {findTemplate, findTargets, findBase} = finders
  const [content, template, before] = await Promise.all([
    disk.files.read(file, finders.maxBytes),
    findTemplate(file),
    findBase(file),
  ])
  if (!template.ok) return template
  const path = toShownPath(file, disk.cwd, disk.path)
  const targets = await findTargets(file, content)
  return ok({path, ...before, content, repositoryTemplate: template.value, targets})
}
