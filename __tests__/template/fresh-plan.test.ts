import {expect, test} from '@jest/globals'
import type {Template} from '../../src/model/template.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {toFreshPlan} from '../../src/template/fresh-plan.ts'
import {builtIns} from '../../src/template/registry.ts'
import {judge, templateOf} from '../check/judge.ts'

function compiled(text: string): Template {
  const made = compileTemplate(templateOf(text))
  if (!made.ok) throw new Error(made.failure.message)
  return made.value
}

const date = '2026-03-06'
const rest = '\n\n## Why\n\n[Say why]\n'
const fresh = (head: string, title: string | null = 'Second gate') =>
  toFreshPlan(compiled(`${head}${rest}`), {title, date}).slice(0, -rest.length)

test.each([
  {name: 'in the place of a prompt', head: '# Plan: [FEATURE_NAME]', is: '# Plan: Second gate'},
  {name: 'in the place of the first prompt', head: '# [Name] by [Team]', is: '# Second gate by [Team]'},
  {name: 'behind a heading without one', head: '# Implementation Plan', is: '# Implementation Plan: Second gate'},
  {name: 'behind a closed heading', head: '# Implementation Plan #', is: '# Implementation Plan: Second gate'},
])('the title $name', ({head, is}) => {
  expect(fresh(head)).toBe(is)
})

test('a title is text, whatever its signs', () => {
  expect(fresh('# Plan: [NAME]', "$& and $'")).toBe("# Plan: $& and $'")
  expect(fresh('# Plan', '$1')).toBe('# Plan: $1')
})

test('without a title its prompt stays', () => {
  expect(fresh('# Plan: [NAME]', null)).toBe('# Plan: [NAME]')
})

test.each([
  {name: 'a bold label', line: '**Date**: [DATE]', is: '**Date**: 2026-03-06'},
  {name: 'the colon inside', line: '**Created:** [DATE_ISO]', is: '**Created:** 2026-03-06'},
  {name: 'no brackets', line: '> **Last Updated:** YYYY-MM-DD', is: '> **Last Updated:** 2026-03-06'},
  {
    name: 'one of several of a line',
    line: '**Branch**: `[name]` | **Date**: [DATE] | **Spec**: [link]',
    is: '**Branch**: `[name]` | **Date**: 2026-03-06 | **Spec**: [link]',
  },
  {name: 'a translated label', line: '**Datum:** [YYYY-MM-DD]', is: '**Datum:** 2026-03-06'},
  {name: 'a day to come', line: '**Target date:** [DATE]', is: '**Target date:** [DATE]'},
  {name: 'a text', line: '**Created:** [By whom]', is: '**Created:** [By whom]'},
])('the date: $name', ({line, is}) => {
  expect(fresh(`# Plan\n\n${line}`)).toBe(`# Plan: Second gate\n\n${is}`)
})

test('the date in front matter', () => {
  const head = `---\ndate: '[DATE]'\n---\n# Plan`
  expect(fresh(head)).toContain("date: '2026-03-06'")
})

test('dates below the header wait for their author', () => {
  const template = compiled('# Plan\n\n## Owner\n\n- **Created:** [DATE]\n')
  expect(toFreshPlan(template, {title: null, date})).toContain('[DATE]')
})

test('directives stay behind, and the file ends with one line end', () => {
  const template = compiled('# Plan\n\n## Why <!-- plan: optional -->\n\n[Say why]\n\n\n')
  expect(toFreshPlan(template, {title: null, date})).toBe('# Plan\n\n## Why\n\n[Say why]\n')
})

test.each(builtIns)('a fresh $id plan has its title, and hardly any points', source => {
  const text = toFreshPlan(compiled(source.text), {title: 'Second gate', date})
  expect(text.split('\n')[0]).toBe('# Implementation Plan: Second gate')
  const {score, findings} = judge(source.text, text)
  expect(score).toBeLessThanOrEqual(15)
  expect(findings.filter(({rule, slot}) => rule === 'bad-value' || slot === 'title')).toEqual([])
})
