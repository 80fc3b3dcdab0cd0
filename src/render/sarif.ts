import type {Log, ReportingDescriptor, Result, Run} from 'sarif'
import type {Finding, PlanReport, Report, RuleId} from '../model/report.ts'
import type {RuleContext} from './context.ts'
import {toSarifText, toUrlPath} from './escape.ts'
import {fingerprints} from './fingerprint.ts'
import {ruleUrl} from './links.ts'
import {RULE_TEXTS} from './rule-texts.ts'
import {findingTitle, waiverText} from './titles.ts'
import {runWords} from './verdict.ts'
import {byHarm} from './worst-first.ts'

/** GitHub refuses a run with more results. */
const MAX_RESULTS = 25_000
/** The name of our fingerprints; a new way to compute them takes the next number. */
const FINGERPRINT = 'planCompleteness/v1'

/**
 * The report as SARIF 2.1.0, for code scanning: the worst first, each finding at its line, or at the first one if its
 * place does not exist.
 *
 * Source: docs.oasis-open.org/sarif/sarif/v2.1.0; docs.github.com, "SARIF support for code scanning".
 */
export function renderSarif(report: Report, context: RuleContext): string {
  const rules = ruleIdsOf(report)
  const all = report.plans.flatMap(plan => resultsOf(plan, rules)).sort((a, b) => byHarm(a.finding, b.finding))
  const results = all.slice(0, MAX_RESULTS).map(({result}) => result)
  const left = all.length - results.length
  const cut = left > 0 ? [`${left} of ${all.length} findings are left out, the least harmful ones.`] : []
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        informationUri: context.docsUrl.replace(/\/blob\/.*$/s, ''),
        rules: rules.map(id => toRule(id, context)),
      },
    },
    automationDetails: {id: `${report.tool.name}/`},
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...report.notices, ...report.plans.flatMap(noticesOf), ...cut].map(text => ({
          level: 'note',
          message: {text: toSarifText(text) || 'Notice'},
        })),
      },
    ],
    results,
    properties: {verdict: runWords(report), ...summaryOf(report)},
  }
  const log: Log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${JSON.stringify(log, null, 2)}\n`
}

function noticesOf({path, notices, waivers}: PlanReport): string[] {
  return [...notices, ...waivers.map(waiverText)].map(notice => `${path}: ${notice}`)
}

function ruleIdsOf({plans}: Report): RuleId[] {
  const used = new Set(plans.flatMap(plan => plan.findings.map(({rule}) => rule)))
  return [...used].sort()
}

function toRule(id: RuleId, context: RuleContext): ReportingDescriptor {
  const {what, help} = RULE_TEXTS[id]
  const page = ruleUrl(id, context)
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: what},
    fullDescription: {text: `${what} ${help}`},
    help: {text: `${help} ${page}`, markdown: `${help} [More on this rule](${page})`},
    helpUri: page,
    properties: {tags: ['documentation', 'plan']},
  }
}

function resultsOf(plan: PlanReport, rules: readonly RuleId[]): {finding: Finding; result: Result}[] {
  const prints = fingerprints(plan.path, plan.findings)
  return plan.findings.map((finding, i) => ({finding, result: toResult(finding, plan, rules, prints[i] ?? '')}))
}

function toResult(finding: Finding, {path}: PlanReport, rules: readonly RuleId[], print: string): Result {
  const startLine = finding.line ?? 1
  const help = toSarifText(finding.help)
  const text = [
    `${toSarifText(findingTitle(finding))}: ${toSarifText(finding.message)}`,
    help === '' ? '' : `→ ${help}`,
  ]
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: finding.severity,
    message: {text: text.filter(part => part !== '').join(' ')},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: toUrlPath(path), uriBaseId: '%SRCROOT%'},
          region: {startLine, endLine: Math.max(startLine, finding.endLine ?? startLine)},
        },
      },
    ],
    partialFingerprints: {[FINGERPRINT]: print},
    properties: {points: finding.points},
  }
}

function summaryOf({result, mode, policy, plans}: Report): Record<string, unknown> {
  const scores = plans.map(({path, score, state, result}) => ({uri: toUrlPath(path), score, state, result}))
  return {result, mode, minScore: policy.minScore, plans: scores}
}
