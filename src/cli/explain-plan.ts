import {rankByFit} from '../bind/fit.ts'
import {judgePlan} from '../check.ts'
import type {Outline} from '../model/outline.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {PlanExplanation} from '../render/index.ts'
import {builtIns, compileOnce} from '../template/registry.ts'

const MAX_FITS = 3

/** Judge a plan as `check` does, and keep what the verdict rests on. Errors: a template that cannot be compiled. */
export function explainPlan(source: PlanSource, policy: Policy): Result<PlanExplanation> {
  const judged = judgePlan(source, policy)
  if (!judged.ok) return judged
  const {report, sections, outline} = judged.value
  const fits = outline !== null && report.template.chosenBy === 'fit' ? rank(outline) : []
  return ok({plan: report, sections, fits})
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
