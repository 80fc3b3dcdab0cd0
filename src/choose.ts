import {adjustTemplate} from './apply/adjust-template.ts'
import {bestFit} from './bind/fit.ts'
import type {Entry, Outline} from './model/outline.ts'
import type {PlanSource} from './model/plan.ts'
import type {PlanPolicy, TemplateSource} from './model/policy.ts'
import type {ChosenBy, TemplateChoice} from './model/report.ts'
import {ok, type Result} from './model/result.ts'
import type {Template} from './model/template.ts'
import {builtIns, compileOnce} from './template/registry.ts'
import {slotsOf} from './template/slots-of.ts'

/** A compiled template with the words of the report on why it judges the plan. */
export interface Chosen {
  readonly template: Template
  readonly choice: TemplateChoice
}

/**
 * Choose the template of a plan: what the policy sets for its path, its front matter, then what the set-up names,
 * then the repository's own template, then the built-in whose outline fits best.
 *
 * Errors: a template that cannot be compiled.
 */
export function chooseTemplate(plan: PlanSource, outline: Outline, policy: PlanPolicy): Result<Chosen> {
  const {template, templateFrom} = policy
  const isSet = template !== 'auto'
  if (isSet && templateFrom === 'override') return toChosen(template, templateFrom, policy)
  const named = builtIns.find(source => source.id === frontMatterTemplate(outline)?.value.trim())
  if (named) return toChosen(named, 'front-matter', policy)
  if (isSet) return toChosen(template, templateFrom, policy)
  if (plan.repositoryTemplate) return toChosen(plan.repositoryTemplate, 'repository', policy)
  return byFit(outline, policy)
}

/** A template as a plan's policy has it. Errors: as of `compileTemplate`. */
export function compileFor(source: TemplateSource, policy: PlanPolicy): Result<Template> {
  const made = compileOnce(source)
  return made.ok ? ok(adjustTemplate(made.value, policy)) : made
}

/** The entry of a plan's front matter that names its template, whether there is such a template or not. */
export function frontMatterTemplate(outline: Outline): Entry | undefined {
  return outline.root.children.find(child => child.kind === 'meta' && child.name === 'template')
}

function byFit(outline: Outline, policy: PlanPolicy): Result<Chosen> {
  const templates: Template[] = []
  for (const source of builtIns) {
    const made = compileFor(source, policy)
    if (!made.ok) return made
    templates.push(made.value)
  }
  const best = bestFit(templates, outline)
  const chosen = best && best.fit > 0 ? best : {template: simplest(templates), fit: 0}
  const {id} = chosen.template
  const fit = Math.floor(100 * Math.min(1, chosen.fit))
  return ok({template: chosen.template, choice: {id, source: 'built-in', chosenBy: 'fit', fit}})
}

/** The template that asks for least: what a plan without any outline is held to. */
function simplest(templates: readonly Template[]): Template {
  const sizes = templates.map(template => slotsOf(template.sections).length)
  return templates[sizes.indexOf(Math.min(...sizes))] as Template
}

function toChosen(source: TemplateSource, chosenBy: ChosenBy, policy: PlanPolicy): Result<Chosen> {
  const made = compileFor(source, policy)
  if (!made.ok) return made
  return ok({template: made.value, choice: {id: source.id, source: source.source, chosenBy}})
}
