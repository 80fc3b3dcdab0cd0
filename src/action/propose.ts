import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {Judges} from '../judging/judges.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {Criteria} from '../policy/criteria.ts'
import type {Inputs} from '../policy/inputs.ts'
import {toOtherName} from '../policy/misnamed-file.ts'
import {findTemplatePaths} from '../policy/repository-template.ts'
import type {TemplateName} from '../policy/template-name.ts'
import {runWords} from '../render/verdict.ts'
import {toRunReport} from '../report/run-report.ts'
import type {FoundPlans} from './find-plans.ts'
import {readCriteria} from './read-criteria.ts'
import type {ReadFile} from './read-file.ts'
import {readPlans} from './read-plans.ts'
import {toSentence} from './sentence.ts'

const PROPOSED = 'Policy changes proposed'

/** A run as the policy of the base judges it. `proposedText` is the policy file of its own commit, null if it has none. */
export interface Ruled {
  readonly found: FoundPlans
  readonly criteria: Criteria
  readonly proposedText: Result<string | null>
  readonly inputs: Inputs
}

/** What looking ahead takes. */
interface Means {
  readonly read: ReadFile
  readonly judges: Judges
}

/**
 * Say what the result would be under the policy and the templates that the commits themselves bring; null if they
 * bring none. The verdict does not depend on it: what cannot be used is said, and no failure.
 */
export async function foresee(means: Means, ruled: Ruled): Promise<string | null> {
  const {found, inputs} = ruled
  if (found.base === null || inputs['config-from'] === 'head') return null
  const isOther = policyFiles(inputs).some(found.touches)
  if (!isOther && !touchesTemplate(ruled)) return null
  const criteria = isOther ? await readProposal(ruled) : ok(ruled.criteria)
  const words = criteria.ok ? await judgeUnder(means, ruled, criteria.value) : criteria
  if (!words.ok) return `${PROPOSED}: they cannot be used. ${toSentence(words.failure)}`
  return `${PROPOSED}: under the new policy the result would be: ${words.value}. Until they are merged, the policy of the base branch judges.`
}

/** The files outside of the plans whose change is a proposal. */
export function toWatched({criteria, inputs}: Pick<Ruled, 'criteria' | 'inputs'>): string[] {
  if (inputs['config-from'] === 'head') return []
  return [...policyFiles(inputs), ...templateFiles(criteria.policy)]
}

/** The policy file, and one that was meant to be it. */
function policyFiles({config}: Inputs): string[] {
  return [config, toOtherName(config)].filter(path => path !== null)
}

/** The files that a policy names as templates. */
function templateFiles({template, overrides = []}: Policy<TemplateName>): string[] {
  const names = [template, ...overrides.flatMap(({changes}) => changes.template ?? [])]
  return names.flatMap(name => (name.kind === 'file' ? [name.path] : []))
}

function touchesTemplate({found, criteria: {policy}}: Ruled): boolean {
  const trees = [found.head, found.base].map(tree => new Set(tree?.keys()))
  const isOwnTouched = (path: string) => trees.some(paths => findTemplatePaths(path, paths).some(found.touches))
  const free = found.plans.filter(({path}) => toPlanPolicy(policy, path).template.kind === 'auto')
  return templateFiles(policy).some(found.touches) || free.some(({path}) => isOwnTouched(path))
}

async function readProposal({proposedText, inputs}: Ruled): Promise<Result<Criteria>> {
  return proposedText.ok ? readCriteria({...inputs, 'config-from': 'head'}, proposedText.value) : proposedText
}

async function judgeUnder({read, judges}: Means, {found}: Ruled, criteria: Criteria): Promise<Result<string>> {
  const plans = found.under(criteria.plans.isPlan)
  const sources = await readPlans(read, {
    found: {...found, plans},
    templates: found.head,
    policy: criteria.policy,
    limits: criteria.limits,
  })
  if (!sources.ok) return sources
  const reports = await judges.judge(sources.value.plans, sources.value.policy)
  return reports.ok ? ok(runWords(toRunReport(reports.value, sources.value.policy))) : reports
}
