// Law: removing any one answer of a finished example costs something.
import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'
import {materials} from './material.ts'

function materialOf(id: string) {
  const found = materials.find(one => one.id === id)
  if (!found) throw new Error(`no material ${id}`)
  return found
}

const dropped = [
  ['governed', '### In Scope'],
  ['governed', '### System Components'],
  ['governed', '### Alerting'],
  ['governed', '## Architectural Decision Records'],
  ['phased', '### Key Entities'],
] as const
test.each(dropped)('%s without %s costs something', (id, heading) => {
  const m = materialOf(id)
  const lines = m.example.split('\n')
  const from = lines.findIndex(line => line.startsWith(heading))
  const depth = heading.indexOf(' ')
  const to = lines.findIndex((line, i) => i > from && /^#+ /.test(line) && line.indexOf(' ') <= depth)
  const report = judge(m.template, [...lines.slice(0, from), ...lines.slice(to)].join('\n'))
  expect(report.findings.some(one => one.points > 0)).toBe(true)
})

const blanked = [
  ['governed', 280],
  ['governed', 281],
  ['governed', 284],
  ['phased', 77],
  ['spec-linked', 78],
  ['spec-linked', 147],
] as const
test.each(blanked)('%s with the value of line %d emptied costs something', (id, number) => {
  const m = materialOf(id)
  const lines = m.example.split('\n')
  lines[number - 1] = (lines[number - 1] ?? '').replace(/^(\s*(?:- )?(?:\*\*[^*]+\*\*:|[^:]+:)).*/, '$1')
  expect(judge(m.template, lines.join('\n')).score).toBeLessThan(100)
})
