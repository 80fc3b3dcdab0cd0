import Fraction from 'fraction.js'
import {modeByStatus} from './apply/by-status.ts'
import {toPlanPolicy} from './apply/plan-policy.ts'
import {toPolicyNotices} from './apply/policy-notices.ts'
import {bySeverity} from './apply/severities.ts'
import {chooseTemplate, frontMatterTemplate} from './choose.ts'
import {type Judged, judge, unreadable} from './judge.ts'
import {toOutline} from './markdown/outline.ts'
import {readOutline} from './markdown/read-outline.ts'
import type {SectionAssessment} from './model/assessment.ts'
import type {Outline} from './model/outline.ts'
import type {PlanSource} from './model/plan.ts'
import type {PlanPolicy, Policy} from './model/policy.ts'
import type {Finding, PlanReport, Report} from './model/report.ts'
import {fail, ok, type Result} from './model/result.ts'
import {toFinding} from './report/finding.ts'
import {toHighlights} from './report/highlights.ts'
import {byPlace, withBase} from './report/plan-report.ts'
import {toQualityFindings} from './report/quality-findings.ts'
import {toRunReport} from './report/run-report.ts'
import {toSkeleton} from './report/skeleton.ts'
import {builtIns, nearestBuiltIn} from './template/registry.ts'

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

/** Judge one plan. Errors: a template that cannot be compiled, by name and line. */
export function judgePlan(plan: PlanSource, run: Policy): Result<Judgement> {
  const ofPath = toPlanPolicy(run, plan.path)
  const read = readPlan(plan)
  const outline = read.ok ? read.value : toOutline('')
  const chosen = chooseTemplate(plan, outline, ofPath)
  if (!chosen.ok) return chosen
  const {template, choice} = chosen.value
  const status = modeByStatus(outline, ofPath)
  const policy = {...ofPath, mode: status?.mode ?? ofPath.mode}
  const judged = read.ok ? judge(outline, template, policy) : unreadable(read.failure, template)
  const before = read.ok && plan.base ? readOutline(plan.base) : null
  const base = before?.ok ? judge(before.value, template, policy) : null
  const beside = toQualityFindings({
    outline,
    template: judged.template,
    sections: judged.bound,
    targets: plan.targets ?? new Map(),
  })
  const findings = [...unknownTemplate(outline), ...judged.findings, ...toDuties(judged), ...beside].sort(byPlace)
  const named = frontMatterTemplate(outline)?.value.trim() ?? null
  const {unmet} = judged
  const report: PlanReport = {
    ...toReport(plan, {...judged, findings}, base, policy),
    template: choice,
    highlights: toHighlights(judged.bound, template),
    skeleton: toSkeleton(judged.bound, template, outline.lines),
    notices: toPolicyNotices({path: plan.path, run, policy: ofPath, template, choice, named, status, unmet}),
  }
  return ok({report, sections: judged.bound, outline: read.ok ? outline : null})
}

function readPlan({content}: PlanSource): Result<Outline> {
  return 'refused' in content ? fail('refused', content.refused, content.help ?? '') : readOutline(content)
}

/** What is said to a plan whose front matter names a template that is not built in: a warning if one is near. */
function unknownTemplate(outline: Outline): Finding[] {
  const named = frontMatterTemplate(outline)
  if (!named || builtIns.some(({id}) => id === named.value.trim())) return []
  const meant = nearestBuiltIn(named.value.trim())
  const wanted = meant === null ? `one of ${builtIns.map(source => source.id).join(', ')}` : `\`${meant}\``
  const help =
    meant === null
      ? 'The front matter can name built-in templates alone. Take the key out; the policy file or the input `template` names a file.'
      : `Write \`template: ${meant}\`. As it is, the key does not count.`
  const place = {
    line: named.line,
    endLine: named.endLine,
    slot: 'template',
    found: named.value,
    wanted,
    about: [],
    cost: new Fraction(0),
  }
  const severity = meant === null ? 'note' : 'warning'
  return [{...toFinding({...place, rule: 'bad-value', severity}, 'header', new Fraction(0)), help}]
}

/** What a plan must answer and what not even its template asks for has a finding of its own. */
function toDuties({unmet}: Judged): Finding[] {
  return unmet.absent.map(slot => {
    const problem = {line: null, endLine: null, slot, found: '', wanted: '', about: [], cost: new Fraction(0)}
    return toFinding({...problem, rule: 'missing-section', severity: 'error'}, null, new Fraction(0))
  })
}

type Verdict = Omit<PlanReport, 'template' | 'highlights' | 'skeleton' | 'notices'>

function toReport(plan: PlanSource, judged: Judged, base: Judged | null, policy: PlanPolicy): Verdict {
  return {
    path: plan.path,
    change: plan.change,
    score: judged.exact.floor().valueOf(),
    baseScore: base === null ? null : base.exact.floor().valueOf(),
    minScore: policy.minScore,
    mode: policy.mode,
    earned: judged.earned,
    possible: judged.possible,
    ...decide(judged, base?.exact ?? null, policy),
    state: judged.state,
    sections: withBase(judged.sections, base?.sections ?? []),
    findings: bySeverity(judged.findings, policy.severities),
    waivers: judged.waivers,
  }
}

/** Whether a plan is good enough. With the ratchet, a plan below the score that is needed may stay there, and not fall. */
function decide(
  {exact, state, unmet}: Judged,
  base: Fraction | null,
  {minScore, ratchet}: PlanPolicy,
): Pick<PlanReport, 'result' | 'decidedBy'> {
  if (state === 'unreadable' || state === 'different-structure') return {result: 'fail', decidedBy: 'min-score'}
  const isHighEnough = exact.compare(minScore) >= 0
  const isHeldToBase = ratchet && !isHighEnough && base !== null && base.compare(minScore) < 0
  const isEnough = isHighEnough || (isHeldToBase && exact.compare(base) >= 0)
  if (isEnough && unmet.unanswered.length > 0) return {result: 'fail', decidedBy: 'required-answer'}
  return {result: isEnough ? 'pass' : 'fail', decidedBy: isHeldToBase ? 'base-score' : 'min-score'}
}
