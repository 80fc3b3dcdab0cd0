import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {rules} from '../../src/rules/index.ts'
import {type Example, examplesOf} from './examples.ts'
import {read, root} from './pages.ts'

const ids = [...rules.keys()]

test('every rule has a page, and every page a rule', () => {
  const names = readdirSync(join(root, 'docs/rules')).filter(name => name !== 'README.md')
  expect(names.sort()).toEqual(ids.map(id => `${id}.md`).sort())
})

test('the list of rules names each, in the order of the rules', () => {
  const listed = [...read('docs/rules/README.md').matchAll(/^\| \[([\w-]+)\]\(([\w-]+)\.md\)/gm)]
  expect(listed.map(match => match[1])).toEqual(ids)
  expect(listed.map(match => match[2])).toEqual(ids)
})

describe.each(ids)('%s', id => {
  const page = `docs/rules/${id}.md`
  const of = (word: string) => examplesOf(page).filter(({words}) => words[0] === word)

  test('the page starts with its id and says the same parts as the others', () => {
    const headings = read(page)
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .match(/^#+ .*$/gm)
    expect(headings).toEqual([`# ${id}`, '## What it means', '## Example', '## How to waive it'])
  })

  test('it finds what is wrong', () => {
    expect(of('wrong')).toHaveLength(1)
    expect(of('wrong').flatMap(rulesOf)).toContain(id)
  })

  test('it lets pass what is right, or waived', () => {
    expect(of('right')).toHaveLength(1)
    const good = [...of('right'), ...of('waived')]
    expect(good.flatMap(rulesOf)).not.toContain(id)
    expect(good.map(({report}) => report.score)).toEqual(good.map(() => 100))
  })
})

function rulesOf({report}: Example): string[] {
  return report.findings.map(finding => finding.rule)
}
