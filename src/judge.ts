import Fraction from 'fraction.js'
import {findUnmet, NOTHING_UNMET, type Unmet} from './apply/required.ts'
import {weighProblems} from './apply/severities.ts'
import {applyWaivers} from './apply/waivers.ts'
import {assess} from './assess/assess.ts'
import {bind} from './bind/bind.ts'
import {GOOD_FIT, MIN_FIT, rankByFit} from './bind/fit.ts'
import {compileFor} from './choose.ts'
import {countWords} from './markdown/words.ts'
import type {SectionAssessment} from './model/assessment.ts'
import type {Outline} from './model/outline.ts'
import type {PlanPolicy} from './model/policy.ts'
import type {Waiver} from './model/report.ts'
import type {Failure} from './model/result.ts'
import type {Template} from './model/template.ts'
import {emptyVerdict} from './report/empty-verdict.ts'
import {toFinding} from './report/finding.ts'
import {foldBoxes} from './report/fold-boxes.ts'
import {type PlanVerdict, toVerdict} from './report/plan-report.ts'
import {builtIns} from './template/registry.ts'

/**
 * The verdict on a plan with what it rests on: the template without what the plan waives, and its sections, none if the
 * plan was not judged section by section.
 */
export interface Judged extends PlanVerdict {
  readonly template: Template
  readonly bound: readonly SectionAssessment[]
  readonly unmet: Unmet
  readonly waivers: readonly Waiver[]
}

const ZERO = new Fraction(0)
const NOTHING_BOUND = {bound: [], unmet: NOTHING_UNMET, waivers: []} as const

/** Judge a plan that could be read by the template that was chosen for it. */
export function judge(outline: Outline, asked: Template, policy: PlanPolicy): Judged {
  const {template, waivers, problems} = applyWaivers(outline, asked, policy)
  const binding = bind(template, outline)
  if (binding.fit < MIN_FIT && hasOwnOutline(outline)) {
    const found = betterFit(template, outline, policy)
    return {...emptyVerdict('different-structure', {slot: template.id, found}), template, ...NOTHING_BOUND}
  }
  const sections = weighProblems(assess(binding, template).map(foldBoxes), policy.severities)
  const unmet = findUnmet({outline, template, sections}, policy.required)
  const verdict = toVerdict(sections, binding)
  const findings = [...verdict.findings, ...problems.map(problem => toFinding(problem, null, ZERO))]
  return {...verdict, findings, template, bound: sections, unmet, waivers}
}

/** The verdict on a file that could not be read: why not, and what to do. */
export function unreadable({message, hint}: Failure, template: Template): Judged {
  return {...emptyVerdict('unreadable', {found: message, wanted: hint, slot: ''}), template, ...NOTHING_BOUND}
}

/** The plan says something of its own under headings of its own. */
function hasOwnOutline(outline: Outline): boolean {
  const headings = outline.root.children
    .flatMap(child => [child, ...child.children])
    .filter(child => child.kind === 'heading')
  return headings.length >= 3 && countWords(outline.lines.join(' ')) >= 60
}

function betterFit(template: Template, outline: Outline, policy: PlanPolicy): string {
  const others = builtIns.flatMap(source => {
    const made = compileFor(source, policy)
    return made.ok && made.value.id !== template.id ? [made.value] : []
  })
  const [best] = rankByFit(others, outline)
  return best && best.fit >= GOOD_FIT ? best.template.id : ''
}
