import {expect, test} from '@jest/globals'
import {STARTER_WORKFLOW} from '../../src/cli/starter-workflow.ts'
import {MAJOR, REPOSITORY, RULE_PAGES, TOOL} from '../../src/report/tool.ts'
import {pages, read} from './pages.ts'

test('links to the rules lead to the repository that workflows name, at the tag of this version', () => {
  expect(read('README.md')).toContain(`uses: ${REPOSITORY}@v`)
  expect(RULE_PAGES).toBe(
    `https://github.com/${REPOSITORY}/blob/v${JSON.parse(read('package.json')).version}/docs/rules`,
  )
  expect(TOOL.version).toBe(JSON.parse(read('package.json')).version)
})

test('every page names the tag that the next release moves', () => {
  const {version} = JSON.parse(read('package.json'))
  expect(MAJOR).toBe(`v${version.split('.')[0]}`)
  const texts = [...pages().map(read), read('docs/workflows/plan-completeness.yml'), STARTER_WORKFLOW]
  const named = texts.flatMap(text => [...text.matchAll(/plan-completeness\/action@([\w.-]+)/g)].map(match => match[1]))
  expect(named.length).toBeGreaterThan(2)
  expect([...new Set(named)]).toEqual([MAJOR])
})

test('pre-commit is pinned to a full version, since it never fetches a tag again', () => {
  const revisions = [...read('docs/cli.md').matchAll(/\brev: (\S+)/g)].map(match => match[1])
  expect(revisions).toEqual([`v${TOOL.version}`])
})
