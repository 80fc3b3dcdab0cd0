import {expect, test} from '@jest/globals'
import {REPOSITORY, RULE_PAGES, TOOL} from '../../src/report/tool.ts'
import {read} from './pages.ts'

test('links to the rules lead to the repository that workflows name, at the tag of this version', () => {
  expect(read('README.md')).toContain(`uses: ${REPOSITORY}@v`)
  expect(RULE_PAGES).toBe(
    `https://github.com/${REPOSITORY}/blob/v${JSON.parse(read('package.json')).version}/docs/rules`,
  )
  expect(TOOL.version).toBe(JSON.parse(read('package.json')).version)
})
