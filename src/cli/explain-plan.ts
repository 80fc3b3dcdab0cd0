import {assess} from '../assess/assess.ts'
import {bind} from '../bind/bind.ts'
import {rankByFit} from '../bind/fit.ts'
import {check} from '../check.ts'
import {chooseTemplate} from '../choose.ts'
import {decode} from '../markdown/decode.ts'
import {toOutline} from '../markdown/outline.ts'
import type {Outline} from '../model/outline.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import type {PlanExplanation} from '../render/index.ts'
import {builtIns, compileOnce} from '../template/registry.ts'

const MAX_FITS = 3

/** Judge a plan as `check` does, and keep what the verdict rests on. Errors: a template that cannot be compiled. */
export function explainPlan(source: PlanSource, policy: Policy): Result<PlanExplanation> {
  const report = check([source], policy)
  if (!report.ok) return report
  const [plan] = report.value.plans
  if (!plan) return fail('no-plan', 'Unexpected report without the plan, expected one', 'Please report this.')
  const bare = {plan, minScore: policy.minScore, sections: [], fits: []}
  const text = source.content instanceof Uint8Array ? decode(source.content) : null
  if (!text?.ok) return ok(bare)
  const outline = toOutline(text.value.text)
  const fits = plan.template.chosenBy === 'fit' ? rank(outline) : []
  if (plan.sections.length === 0) return ok({...bare, fits})
  const chosen = chooseTemplate(source, outline, policy)
  if (!chosen.ok) return chosen
  const {template} = chosen.value
  return ok({...bare, sections: assess(bind(template, outline), template), fits})
}

function rank(outline: Outline): PlanExplanation['fits'] {
  const templates = builtIns.flatMap(source => {
    const template = compileOnce(source)
    return template.ok ? [template.value] : []
  })
  return rankByFit(templates, outline)
    .slice(0, MAX_FITS)
    .map(({template, fit}) => ({id: template.id, fit}))
}
