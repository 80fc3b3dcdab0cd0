import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {BaseVersion, Changes} from './changes.ts'
import {toShownPath} from './paths.ts'
import {createTemplateFinder, type FindTemplate} from './repository-template.ts'
import type {Disk} from './surroundings.ts'
import {createTargetFinder, type FindTargets} from './targets.ts'

/** How many files are open at the same time. */
const BATCH = 64
const UNCHANGED: BaseVersion = {change: 'unchanged', base: null}

/** What is read beside the plans' own texts: the project's templates if `template` is `auto`, and their old versions. */
export interface Beside {
  readonly template: Policy['template']
  readonly readBase: Changes['readBase'] | null
}

/** Read plans, each with its project's own template if the policy leaves the choice to the plan. */
export async function readPlans(
  files: readonly string[],
  {template, readBase}: Beside,
  disk: Disk,
): Promise<Result<readonly PlanSource[]>> {
  const findTemplate: FindTemplate = template === 'auto' ? createTemplateFinder(disk) : async () => ok(null)
  const findBase = readBase ?? (async () => UNCHANGED)
  const findTargets = createTargetFinder(disk)
  const plans: PlanSource[] = []
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH)
    for (const plan of await Promise.all(
      batch.map(file => readPlan(file, {findTemplate, findTargets, findBase}, disk)),
    )) {
      if (!plan.ok) return plan
      plans.push(plan.value)
    }
  }
  return ok(plans)
}

interface Finders {
  readonly findTemplate: FindTemplate
  readonly findTargets: FindTargets
  readonly findBase: Changes['readBase']
}

async function readPlan(file: string, finders: Finders, disk: Disk): Promise<Result<PlanSource>> {
  const {findTemplate, findTargets, findBase} = finders
  const [content, template, before] = await Promise.all([disk.files.read(file), findTemplate(file), findBase(file)])
  if (!template.ok) return template
  const path = toShownPath(file, disk.cwd, disk.path)
  const targets = await findTargets(file, content)
  return ok({path, ...before, content, repositoryTemplate: template.value, targets})
}
