import {expect, test} from '@jest/globals'
import type {Finding} from '../../src/model/report.ts'
import {toAnnotations} from '../../src/render/annotations.ts'
import {renderPretty} from '../../src/render/pretty.ts'
import {RULE_PAGES} from '../../src/report/tool.ts'
import {judge} from '../check/judge.ts'
import {reportOf} from './reports.ts'

const template = '# Plan\n\n## Goal\n\n[What is wanted]\n\n## Cost\n\n[How much]\n'
const plan = judge(template, '# Plan\n\n## Goal\n\nTBD\n')
const pageOf = ({rule}: Finding) => `${RULE_PAGES}/${rule}.md`
const pretty = (color: boolean, findings = plan.findings) =>
  renderPretty(reportOf([{...plan, findings}]), {color, columns: 200, docsUrl: RULE_PAGES})

test('each finding of a report says where its rule is explained', () => {
  expect(plan.findings.map(({rule}) => rule).sort()).toEqual(['marker', 'missing-section'])
  expect(plan.findings.map(({page}) => page)).toEqual(plan.findings.map(pageOf))
})

test('a terminal with colours links the rule of each finding', () => {
  for (const finding of plan.findings)
    expect(pretty(true)).toContain(`\u001B]8;;${pageOf(finding)}\u001B\\(${finding.rule})\u001B]8;;\u001B\\`)
})

test('text without colours has no links, but says where all rules are', () => {
  expect(pretty(false)).not.toContain('\u001B')
  expect(pretty(false)).toContain(`Every rule in full: ${RULE_PAGES}/README.md`)
})

test.each(['https://x.example/\u0007\u001B[31m', 'javascript:alert(1)', 'https://x.example/ a'])(
  'an address that somebody else wrote into a report is no link: %s',
  page => {
    const findings = plan.findings.map(finding => ({...finding, page}))
    expect(pretty(true, findings)).not.toContain('\u001B]8;;')
  },
)

test('an annotation ends with the page of its rule', () => {
  const messages = toAnnotations(reportOf([plan])).map(({message}) => message)
  for (const finding of plan.findings)
    expect(messages).toContainEqual(expect.stringMatching(new RegExp(`\\(${finding.rule}: ${pageOf(finding)}\\)$`)))
})

test('a finding of an earlier version goes without', () => {
  const findings = plan.findings.map(({page: _, ...finding}) => finding)
  expect(toAnnotations(reportOf([{...plan, findings}]))[0]?.message).toMatch(/ \([a-z-]+\)$/)
  expect(pretty(true, findings)).not.toContain('\u001B]8;;')
})
