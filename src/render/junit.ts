import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Finding, PlanReport, Report, SectionReport} from '../model/report.ts'
import {toXmlText} from './escape.ts'
import {costText, sectionPoints} from './points.ts'
import {findingTitle, sectionTitle} from './titles.ts'
import {planVerdict, runWords, scoreText} from './verdict.ts'
import {findingsWorstFirst} from './worst-first.ts'

type Attributes = Readonly<Record<string, string | number>>
type Element = ReturnType<typeof element>

/**
 * The report as JUnit XML: a suite for each plan, a case for each section, and one for what belongs to none. Findings of
 * plans that fall short are failures; those of plans that pass are told in the case's output, so that the file is as
 * green as the verdict.
 *
 * Source: github.com/testmoapp/junitxml.
 */
export function renderJunit(report: Report): string {
  const suites = report.plans.map(plan => ({plan, cases: casesOf(plan)}))
  const all = suites.flatMap(({cases}) => cases)
  const root = element(
    'testsuites',
    {name: `${report.tool.name}: ${runWords(report)}`, ...countsOf(all)},
    suites.map(({plan, cases}) => toSuite(plan, cases, report)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`
}

interface Case {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly told: string
  readonly findings: readonly Finding[]
  readonly isFailure: boolean
  readonly isSkipped: boolean
}

function toSuite(plan: PlanReport, cases: readonly Case[], {policy}: Report): Element {
  const facts: Attributes = {
    verdict: planVerdict(plan).words,
    score: plan.score,
    ...(plan.baseScore === null ? {} : {baseScore: plan.baseScore}),
    minScore: policy.minScore,
    state: plan.state,
    template: plan.template.id,
    findings: plan.findings.length,
  }
  const properties = Object.entries(facts).map(([name, value]) => element('property', {name, value}))
  return element('testsuite', {name: plan.path || 'plan', file: plan.path, ...countsOf(cases)}, [
    element('properties', {}, properties),
    ...cases.map(toCase),
    element('system-out', {}, [scoreText(plan, policy.minScore)]),
  ])
}

function toCase({name, path, line, told, findings, isFailure, isSkipped}: Case): Element {
  const failures = findings.map(finding =>
    isFailure
      ? element('failure', {type: finding.rule, message: finding.message}, [tell(finding)])
      : element('system-out', {}, [tell(finding)]),
  )
  const skipped = isSkipped ? [element('skipped', {message: told})] : []
  return element('testcase', {name, classname: path, file: path, line}, [...skipped, ...failures])
}

function tell(finding: Finding): string {
  const place = finding.line === null ? '' : `line ${finding.line}`
  const head = [findingTitle(finding), place, finding.severity, costText(finding), finding.rule]
  const text = [finding.message, finding.help].filter(part => part !== '').join(' → ')
  return `${head.filter(part => part !== '').join(' · ')}: ${text}`
}

function casesOf(plan: PlanReport): Case[] {
  const isShort = plan.result === 'fail'
  const titles = new Set(plan.sections.map(({title}) => title))
  const findings = findingsWorstFirst(plan.findings)
  const own = plan.sections.map((section, i) => {
    const isFirst = plan.sections.findIndex(({title}) => title === section.title) === i
    return toSectionCase(section, isFirst ? findings.filter(finding => finding.section === section.title) : [], plan)
  })
  const loose = findings.filter(({section}) => section === null || !titles.has(section))
  const whole: Case = {
    name: 'The plan',
    path: plan.path,
    line: 1,
    told: planVerdict(plan).words,
    findings: loose,
    isFailure: isShort,
    isSkipped: false,
  }
  return [whole, ...own]
}

function toSectionCase(section: SectionReport, findings: readonly Finding[], plan: PlanReport): Case {
  return {
    name: sectionTitle(section.title),
    path: plan.path,
    line: section.line ?? 1,
    told: `${section.state}, ${sectionPoints(section, plan)} points`,
    findings,
    isFailure: plan.result === 'fail',
    isSkipped: section.state === 'waived' && findings.length === 0,
  }
}

function countsOf(cases: readonly Case[]): Attributes {
  const failures = cases.filter(({isFailure, findings}) => isFailure && findings.length > 0).length
  return {tests: cases.length, failures, errors: 0, skipped: cases.filter(({isSkipped}) => isSkipped).length}
}

function element(name: string, attributes: Attributes, children: readonly (string | Element)[] = []) {
  const safe = Object.entries(attributes).map(([key, value]) => [key, toXmlText(String(value))])
  const nodes = children.map(child => (typeof child === 'string' ? toXmlText(child) : child))
  return x(name, Object.fromEntries(safe), ...nodes)
}
