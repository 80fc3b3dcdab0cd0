import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Finding, PlanReport, Report, SectionReport} from '../model/report.ts'
import type {RuleContext} from './context.ts'
import {toXmlText} from './escape.ts'
import {ruleUrl} from './links.ts'
import {costText, sectionPoints} from './points.ts'
import {findingTitle, sectionTitle, waiverText} from './titles.ts'
import {isRed, planVerdict, runWords, scoreText} from './verdict.ts'
import {findingsWorstFirst} from './worst-first.ts'

type Attributes = Readonly<Record<string, string | number>>

/**
 * The report as JUnit XML: a suite for each plan, a case for each section, and one for what belongs to none. Errors and
 * warnings of plans that fail the job are failures; all else is told in the case's output, so that the file is as green
 * as the verdict.
 *
 * Source: github.com/testmoapp/junitxml.
 */
export function renderJunit(report: Report, context: RuleContext): string {
  const suites = report.plans.map(plan => ({plan, cases: casesOf(plan)}))
  const all = suites.flatMap(({cases}) => cases)
  const root = element(
    'testsuites',
    {name: `${report.tool.name}: ${runWords(report)}`, ...countsOf(all)},
    suites.map(({plan, cases}) => toSuite(plan, cases, context)),
  )
  // `]]>` may not stand in text; the serialiser leaves it, and there is no CDATA of ours that it could end.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll(']]>', ']]&gt;')}\n`
}

interface Case {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly told: string
  readonly findings: readonly Finding[]
  /** Whether the plan fails the job, so that what is wrong in it is a failure. */
  readonly isRed: boolean
  readonly isSkipped: boolean
}

function toSuite(plan: PlanReport, cases: readonly Case[], context: RuleContext): Element {
  const facts: Attributes = {
    verdict: planVerdict(plan).words,
    score: plan.score,
    ...(plan.baseScore === null ? {} : {baseScore: plan.baseScore}),
    minScore: plan.minScore,
    state: plan.state,
    template: plan.template.id,
    findings: plan.findings.length,
  }
  const properties = Object.entries(facts).map(([name, value]) => element('property', {name, value}))
  return element('testsuite', {name: plan.path || 'plan', file: plan.path, ...countsOf(cases)}, [
    element('properties', {}, properties),
    ...cases.map(one => toCase(one, context)),
    element('system-out', {}, [[scoreText(plan), ...plan.notices, ...plan.waivers.map(waiverText)].join('. ')]),
  ])
}

function toCase({name, path, line, told, findings, isRed, isSkipped}: Case, context: RuleContext): Element {
  const failures = findings.map(finding =>
    isFailure(finding, isRed)
      ? element('failure', {type: finding.rule, message: finding.message}, [tell(finding, context)])
      : element('system-out', {}, [tell(finding, context)]),
  )
  const skipped = isSkipped ? [element('skipped', {message: told})] : []
  return element('testcase', {name, classname: path, file: path, line}, [...skipped, ...failures])
}

function tell(finding: Finding, context: RuleContext): string {
  const place = finding.line === null ? '' : `line ${finding.line}`
  const head = [findingTitle(finding), place, finding.severity, costText(finding)]
  const text = [finding.message, finding.help].filter(part => part !== '').join(' → ')
  return `${head.filter(part => part !== '').join(' · ')}: ${text} (${ruleUrl(finding.rule, context)})`
}

function casesOf(plan: PlanReport): Case[] {
  const titles = new Set(plan.sections.map(({title}) => title))
  const findings = findingsWorstFirst(plan.findings)
  const own = plan.sections.map((section, i) => {
    const isFirst = plan.sections.findIndex(({title}) => title === section.title) === i
    const its = isFirst ? findings.filter(finding => finding.section === section.title) : []
    return toSectionCase(section, plan, its)
  })
  const loose = findings.filter(({section}) => section === null || !titles.has(section))
  const whole: Case = {
    name: 'The plan',
    path: plan.path,
    line: 1,
    told: planVerdict(plan).words,
    findings: loose,
    isRed: isRed(plan),
    isSkipped: false,
  }
  return [whole, ...own]
}

function toSectionCase(section: SectionReport, plan: PlanReport, findings: readonly Finding[]): Case {
  return {
    name: sectionTitle(section.title),
    path: plan.path,
    line: section.line ?? 1,
    told: `${section.state}, ${sectionPoints(section, plan)} points`,
    findings,
    isRed: isRed(plan),
    isSkipped: section.state === 'waived' && findings.length === 0,
  }
}

function isFailure({severity}: Finding, isRed: boolean): boolean {
  return isRed && severity !== 'note'
}

function countsOf(cases: readonly Case[]): Attributes {
  const failures = cases.filter(({isRed, findings}) => findings.some(finding => isFailure(finding, isRed))).length
  return {tests: cases.length, failures, errors: 0, skipped: cases.filter(({isSkipped}) => isSkipped).length}
}

function element(name: string, attributes: Attributes, children: readonly (string | Element)[] = []): Element {
  const safe = Object.entries(attributes).map(([key, value]) => [key, toXmlText(String(value))])
  const nodes = children.flatMap((child, i) =>
    typeof child === 'string' ? [toXmlText(child)] : [...(i === 0 ? ['\n'] : []), child, '\n'],
  )
  return x(name, Object.fromEntries(safe), ...nodes)
}
