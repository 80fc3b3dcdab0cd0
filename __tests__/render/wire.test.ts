import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, test} from '@jest/globals'
import draft4 from 'ajv-draft-04'
import fc from 'fast-check'
import type {Log, Result} from 'sarif'
import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import type {Finding, PlanReport, Report} from '../../src/model/report.ts'
import {renderJunit, renderSarif} from '../../src/render/index.ts'
import {RULE_TEXTS} from '../../src/render/rule-texts.ts'
import {hostileReport} from './hostile.ts'
import {context, failingPlan, manyPlans, planOf, reportOf, tenPlans} from './reports.ts'

const require = createRequire(import.meta.url)
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const Ajv = draft4.default
const isValid = new Ajv({
  strict: false,
  allErrors: true,
  formats: {uri: true, 'uri-reference': true, 'date-time': true},
})
// The published schema's pattern of `language` lacks a bracket.
const schema = readFileSync(schemaFile, 'utf8').replaceAll('-[a-zA-Z]{2}]?$', '(-[a-zA-Z]{2})?$')
const validate = isValid.compile(JSON.parse(schema))

function sarifOf(report: Report): Log {
  return JSON.parse(renderSarif(report, context))
}

function resultsOf(plan: PlanReport): readonly Result[] {
  return sarifOf(reportOf([plan])).runs[0]?.results ?? []
}

function elements(node: Root | Element, name: string): Element[] {
  return node.children.flatMap(child =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  )
}

const REPORTS = {
  passing: reportOf([planOf()]),
  failing: reportOf([failingPlan]),
  mixed: reportOf(tenPlans, {notices: ['The check run was refused.']}),
  'no-plans': reportOf([]),
}

describe('SARIF', () => {
  test.each(Object.entries({...REPORTS, huge: reportOf(manyPlans)}))('of %s is valid', (_, report) => {
    validate(sarifOf(report))
    expect(validate.errors).toBeNull()
  })

  test('a file-level finding stands at line 1', () => {
    const results = resultsOf(failingPlan)
    const missing = results.find(({ruleId}) => ruleId === 'missing-section')
    expect(missing?.locations?.[0]?.physicalLocation?.region).toEqual({startLine: 1, endLine: 1})
  })

  test('every result has a rule with help, and the level of its finding', () => {
    const [run] = sarifOf(reportOf(tenPlans)).runs
    const rules = run?.tool.driver.rules ?? []
    for (const {ruleId, ruleIndex} of run?.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    for (const {id, help, helpUri} of rules) {
      expect(help?.markdown).toContain(helpUri ?? 'none')
      expect(helpUri).toBe(`${context.docsUrl}/${id}.md`)
    }
    const severities = tenPlans.flatMap(plan => plan.findings.map(({severity}) => severity)).sort()
    expect((run?.results ?? []).map(({level}) => level).sort()).toEqual(severities)
  })

  test('fingerprints hold when lines move, and tell findings apart', () => {
    const shifted = {
      ...failingPlan,
      findings: failingPlan.findings.map(one => ({...one, line: one.line === null ? null : one.line + 40})),
    }
    const prints = (plan: PlanReport) => resultsOf(plan).map(({partialFingerprints}) => partialFingerprints)
    expect(prints(shifted)).toEqual(prints(failingPlan))
    expect(new Set(prints(failingPlan).map(print => JSON.stringify(print))).size).toBe(failingPlan.findings.length)
    expect(prints({...failingPlan, path: 'other/plan.md'})).not.toEqual(prints(failingPlan))
    const [first] = failingPlan.findings
    const twice = {...failingPlan, findings: first ? [first, {...first, line: 90}] : []}
    expect(new Set(prints(twice).map(print => JSON.stringify(print))).size).toBe(2)
  })

  test('more results than GitHub takes are cut, and counted', () => {
    const many = Array.from({length: 500}, (_, i) => ({
      ...(manyPlans[i % manyPlans.length] as PlanReport),
      path: `${i}/plan.md`,
    }))
    const [run] = sarifOf(reportOf(many)).runs
    expect(run?.results).toHaveLength(25_000)
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^5000 of 30000 findings/)
  })

  test('a hostile plan makes no link, and leaves the file valid', () => {
    fc.assert(
      fc.property(hostileReport, report => {
        const log = sarifOf(report)
        validate(log)
        expect(validate.errors).toBeNull()
        for (const {message, locations} of log.runs[0]?.results ?? []) {
          expect(message.text?.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]\\]|\p{Cc}|\p{Cf}/u)
          expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.%/-]*$/)
        }
      }),
      {numRuns: 150},
    )
  })
})

describe('JUnit', () => {
  test('counts what it holds', () => {
    const root = fromXml(renderJunit(reportOf(tenPlans), context))
    for (const suite of elements(root, 'testsuite')) {
      const cases = elements(suite, 'testcase')
      expect(suite.attributes.tests).toBe(String(cases.length))
      const failed = cases.filter(one => elements(one, 'failure').length > 0)
      expect(suite.attributes.failures).toBe(String(failed.length))
    }
    expect(elements(root, 'testsuite')).toHaveLength(tenPlans.length)
  })

  test('a plan that passes has no failure, nor has any in report mode', () => {
    const passing = planOf({findings: failingPlan.findings.slice(1, 4)})
    expect(renderJunit(reportOf([passing]), context)).not.toContain('<failure')
    expect(renderJunit(reportOf([failingPlan], {mode: 'report'}), context)).not.toContain('<failure')
    expect(renderJunit(reportOf([failingPlan]), context)).toContain('<failure')
  })

  test('the end of a CDATA section in a plan is text', () => {
    const finding = {...failingPlan.findings[0], message: 'a ]]> b'} as Finding
    const root = fromXml(renderJunit(reportOf([{...failingPlan, findings: [finding]}]), context))
    expect(elements(root, 'failure').map(({attributes}) => attributes.message)).toEqual(['a ]]> b'])
  })

  test('a hostile plan adds no element, and leaves the file well-formed', () => {
    const known = ['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'skipped', 'system-out']
    fc.assert(
      fc.property(hostileReport, report => {
        const root = fromXml(renderJunit(report, context))
        const all = (node: Root | Element): string[] =>
          node.children.flatMap(child => (child.type === 'element' ? [child.name, ...all(child)] : []))
        expect(all(root).filter(name => !known.includes(name))).toEqual([])
        expect(elements(root, 'testcase')).toHaveLength(
          report.plans.reduce((sum, plan) => sum + plan.sections.length + 1, 0),
        )
      }),
      {numRuns: 150},
    )
  })
})

test('every rule that a report can name has its page, which begins with the rule in words', () => {
  for (const [id, {what}] of Object.entries(RULE_TEXTS)) {
    const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8')
    expect(page).toContain(`# ${id}\n\n${what}\n`)
  }
})
