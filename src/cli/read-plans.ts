import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import {toShownPath} from './paths.ts'
import {createTemplateFinder, type FindTemplate} from './repository-template.ts'
import type {Disk} from './surroundings.ts'

/** How many files are open at the same time. */
const BATCH = 64

/** Read plans, each with its project's own template if the policy leaves the choice to the plan. */
export async function readPlans(
  files: readonly string[],
  template: Policy['template'],
  disk: Disk,
): Promise<Result<readonly PlanSource[]>> {
  const findTemplate: FindTemplate = template === 'auto' ? createTemplateFinder(disk) : async () => ok(null)
  const plans: PlanSource[] = []
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH)
    for (const plan of await Promise.all(batch.map(file => readPlan(file, findTemplate, disk)))) {
      if (!plan.ok) return plan
      plans.push(plan.value)
    }
  }
  return ok(plans)
}

async function readPlan(file: string, findTemplate: FindTemplate, disk: Disk): Promise<Result<PlanSource>> {
  const [content, template] = await Promise.all([disk.files.read(file), findTemplate(file)])
  if (!template.ok) return template
  const path = toShownPath(file, disk.cwd, disk.path)
  return ok({path, change: 'unchanged', content, base: null, repositoryTemplate: template.value})
}
