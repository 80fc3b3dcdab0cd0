import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import type {TemplateSource} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {builtIns} from '../../src/template/registry.ts'
import {judge, templateOf} from './judge.ts'

const CASES = new URL('../fixtures/cases/', import.meta.url)

/** A report as far as a case fixes it, one line a section and a finding. */
function toGolden({score, state, earned, possible, sections, findings}: PlanReport): string {
  const golden = {
    score,
    state,
    earned,
    possible,
    sections: sections.map(one => `${one.id}: ${one.state}`),
    findings: findings.map(one =>
      [one.rule, one.severity, `line ${one.line ?? 'none'}`, one.slot ?? 'plan', `${one.points} points`].join(' · '),
    ),
  }
  return `${JSON.stringify(golden, null, 2)}\n`
}

function templateIn(folder: URL): TemplateSource {
  const named = new URL('case.json', folder)
  if (!existsSync(named)) return templateOf(readFileSync(new URL('template.md', folder), 'utf8'))
  const {template: id} = JSON.parse(readFileSync(named, 'utf8'))
  const found = builtIns.find(source => source.id === id)
  if (!found) throw new Error(`Unknown template ${id}`)
  return found
}

test.each(readdirSync(CASES).sort())('%s', name => {
  const folder = new URL(`${name}/`, CASES)
  const golden = new URL('report.json', folder)
  const report = toGolden(judge(templateIn(folder), readFileSync(new URL('plan.md', folder))))
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, report)
  expect(report).toBe(readFileSync(golden, 'utf8'))
})
