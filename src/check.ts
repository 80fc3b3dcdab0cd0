import Fraction from 'fraction.js'
import {modeByStatus} from './apply/by-status.ts'
import {toPlanPolicy} from './apply/plan-policy.ts'
import {toPolicyNotices} from './apply/policy-notices.ts'
import {bySeverity, weighProblems} from './apply/severities.ts'
import {assess} from './assess/assess.ts'
import {bind} from './bind/bind.ts'
import {GOOD_FIT, MIN_FIT, rankByFit} from './bind/fit.ts'
import {chooseTemplate, frontMatterTemplate} from './choose.ts'
import {decode} from './markdown/decode.ts'
import {toOutline} from './markdown/outline.ts'
import {countWords} from './markdown/words.ts'
import type {SectionAssessment} from './model/assessment.ts'
import type {Outline} from './model/outline.ts'
import type {PlanSource} from './model/plan.ts'
import type {PlanPolicy, Policy} from './model/policy.ts'
import type {Finding, PlanReport, Report, TemplateChoice} from './model/report.ts'
import {fail, ok, type Result} from './model/result.ts'
import type {Template} from './model/template.ts'
import {emptyVerdict} from './report/empty-verdict.ts'
import {toFinding} from './report/finding.ts'
import {foldBoxes} from './report/fold-boxes.ts'
import {toHighlights} from './report/highlights.ts'
import {byPlace, type PlanVerdict, toVerdict, withBase} from './report/plan-report.ts'
import {toQualityFindings} from './report/quality-findings.ts'
import {toSkeleton} from './report/skeleton.ts'
import {TOOL} from './report/tool.ts'
import {builtIns, compileOnce} from './template/registry.ts'

/**
 * The core in one function: judge plans against their templates and say so in one report.
 *
 * Shape: `plans` of the report are sorted by path.
 * Errors: a template that cannot be compiled, by name and line.
 */
export function check(plans: readonly PlanSource[], policy: Policy): Result<Report> {
  const reports: PlanReport[] = []
  for (const plan of [...plans].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const judged = judgePlan(plan, policy)
    if (!judged.ok) return judged
    reports.push(judged.value.report)
  }
  return ok(toRunReport(reports, policy))
}

/** The report of a run from those of its plans, which stand in its order. */
export function toRunReport(
  plans: readonly PlanReport[],
  {mode, source, minScore}: Pick<Policy, 'mode' | 'source' | 'minScore'>,
): Report {
  const failed = plans.some(plan => plan.result === 'fail')
  const result = plans.length === 0 ? 'none' : failed ? 'fail' : 'pass'
  return {schemaVersion: 1, tool: TOOL, result, mode, skippedBy: null, policy: {source, minScore}, plans, notices: []}
}

/**
 * The verdict on one plan with all that it rests on.
 *
 * Shape: `sections` are in the order of the report's, empty if the plan was not judged section by section; `outline` is
 * null if the plan could not be read.
 */
export interface Judgement {
  readonly report: PlanReport
  readonly sections: readonly SectionAssessment[]
  readonly outline: Outline | null
}

type Extras = Pick<PlanReport, 'highlights' | 'skeleton' | 'notices'>

const NO_EXTRAS = {highlights: [], skeleton: ''}

/** Judge one plan. Errors: a template that cannot be compiled, by name and line. */
export function judgePlan(plan: PlanSource, run: Policy): Result<Judgement> {
  const policy = toPlanPolicy(run, plan.path)
  const read = 'refused' in plan.content ? null : readOutline(plan.content)
  const outline = read?.ok ? read.value : toOutline('')
  const chosen = chooseTemplate(plan, outline, policy)
  if (!chosen.ok) return chosen
  const {template, choice} = chosen.value
  const status = modeByStatus(outline, policy)
  if (!read?.ok) {
    const why =
      'refused' in plan.content ? plan.content : {refused: read?.failure.message ?? '', help: read?.failure.hint}
    const notices = toPolicyNotices({path: plan.path, run, policy, choice, named: null, status})
    const verdict = emptyVerdict('unreadable', {found: why.refused, wanted: why.help ?? '', slot: ''})
    const report = toReport(plan, choice, verdict, null, policy, {...NO_EXTRAS, notices})
    return ok({report, sections: [], outline: null})
  }
  const judged = judge(outline, template, policy)
  const beside = toQualityFindings({outline, template, sections: judged.bound, targets: plan.targets ?? new Map()})
  const findings = [...unknownTemplate(outline), ...judged.findings, ...beside].sort(byPlace)
  const verdict = {...judged, findings}
  const base = plan.base ? judgeBase(plan.base, template, policy) : null
  const named = frontMatterTemplate(outline)?.value.trim() ?? null
  const extras = {
    notices: toPolicyNotices({path: plan.path, run, policy, choice, named, status}),
    highlights: toHighlights(verdict.bound, template),
    skeleton: toSkeleton(verdict.bound, template, outline.lines),
  }
  const moded = {...policy, mode: status?.mode ?? policy.mode}
  return ok({report: toReport(plan, choice, verdict, base, moded, extras), sections: verdict.bound, outline})
}

/** A note for a plan whose front matter names a template that is not built in. */
function unknownTemplate(outline: Outline): Finding[] {
  const named = frontMatterTemplate(outline)
  if (!named || builtIns.some(({id}) => id === named.value.trim())) return []
  const wanted = `one of ${builtIns.map(source => source.id).join(', ')}`
  const place = {
    line: named.line,
    endLine: named.endLine,
    slot: 'template',
    found: named.value,
    wanted,
    about: [],
    cost: new Fraction(0),
  }
  return [toFinding({...place, rule: 'bad-value', severity: 'note'}, 'header', new Fraction(0))]
}

type Judged = PlanVerdict & {readonly bound: ReturnType<typeof assess>}

function judge(outline: Outline, template: Template, policy: PlanPolicy): Judged {
  const binding = bind(template, outline)
  if (binding.fit < MIN_FIT && hasOwnOutline(outline)) {
    const found = betterFit(template, outline)
    return {...emptyVerdict('different-structure', {slot: template.id, found}), bound: []}
  }
  const sections = weighProblems(assess(binding, template).map(foldBoxes), policy.severities)
  return {...toVerdict(sections, binding), bound: sections}
}

/** The plan says something of its own under headings of its own. */
function hasOwnOutline(outline: Outline): boolean {
  const headings = outline.root.children
    .flatMap(child => [child, ...child.children])
    .filter(child => child.kind === 'heading')
  return headings.length >= 3 && countWords(outline.lines.join(' ')) >= 60
}

function betterFit(template: Template, outline: Outline): string {
  const others = builtIns.flatMap(source => {
    const made = compileOnce(source)
    return made.ok && made.value.id !== template.id ? [made.value] : []
  })
  const [best] = rankByFit(others, outline)
  return best && best.fit >= GOOD_FIT ? best.template.id : ''
}

/** The outline of a file. Errors: no text; nesting so deep that the parser's recursion has no room for it. */
function readOutline(bytes: Uint8Array): Result<Outline> {
  const text = decode(bytes)
  if (!text.ok) return text
  try {
    return ok(toOutline(text.value.text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail('too-deep', 'its lists, quotes or emphasis are nested too deeply', 'Nest them less deeply.')
  }
}

function judgeBase(bytes: Uint8Array, template: Template, policy: PlanPolicy): PlanVerdict | null {
  const read = readOutline(bytes)
  return read.ok ? judge(read.value, template, policy) : null
}

function toReport(
  plan: PlanSource,
  template: TemplateChoice,
  verdict: PlanVerdict,
  base: PlanVerdict | null,
  policy: PlanPolicy,
  extras: Extras,
): PlanReport {
  return {
    path: plan.path,
    change: plan.change,
    template,
    score: verdict.exact.floor().valueOf(),
    baseScore: base === null ? null : base.exact.floor().valueOf(),
    minScore: policy.minScore,
    mode: policy.mode,
    earned: verdict.earned,
    possible: verdict.possible,
    ...decide(verdict, base?.exact ?? null, policy),
    state: verdict.state,
    sections: withBase(verdict.sections, base?.sections ?? []),
    findings: bySeverity(verdict.findings, policy.severities),
    ...extras,
  }
}

/** Whether a plan is good enough. With the ratchet, a plan below the score that is needed may stay there, and not fall. */
function decide(
  {exact, requiredMissing, state}: PlanVerdict,
  base: Fraction | null,
  {minScore, ratchet}: PlanPolicy,
): Pick<PlanReport, 'result' | 'decidedBy'> {
  if (state === 'unreadable' || state === 'different-structure') return {result: 'fail', decidedBy: 'min-score'}
  const isHighEnough = exact.compare(minScore) >= 0
  const isHeldToBase = ratchet && !isHighEnough && base !== null && base.compare(minScore) < 0
  const isEnough = isHighEnough || (isHeldToBase && exact.compare(base) >= 0)
  if (isEnough && requiredMissing) return {result: 'fail', decidedBy: 'required-answer'}
  return {result: isEnough ? 'pass' : 'fail', decidedBy: isHeldToBase ? 'base-score' : 'min-score'}
}
