import {afterAll, expect, test} from '@jest/globals'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = `# Plan: [Title]

## Why

[Say why]

## Risks

- **Biggest:** [What could go wrong]
- **Owner:** [Who watches it]

| Step | Due |
| --- | --- |
| [What] | [DATE] |
`
const started = '# Plan: Second gate\n\n## Why\n\nRiders wait too long at the gate.\n'
const finished = template
  .replace('[Title]', 'Second gate')
  .replace('[Say why]', 'Riders wait too long at the gate.')
  .replace('[What could go wrong]', 'The gate comes late')
  .replace('[Who watches it]', 'Noor')
  .replace('[What]', 'Order it')
  .replace('[DATE]', '2026-03-06')

test('what is missing stands on standard output, and makes the plan whole for its author', async () => {
  const cwd = folderOf({'plan.md': started, 'why.md': template})
  const done = await run(['skeleton', 'plan.md', '--template', 'why.md'], {cwd})
  expect(done).toEqual({exitCode: 0, stderr: '', stdout: template.slice(template.indexOf('## Risks'))})
  const filled = folderOf({
    'plan.md': `${started}\n${finished.slice(finished.indexOf('## Risks'))}`,
    'why.md': template,
  })
  expect((await run(['check', '--template', 'why.md'], {cwd: filled})).stdout).toContain('100 of 100')
})

test('nothing missing is said beside the output, so that it can be appended to the plan', async () => {
  const cwd = folderOf({'plan.md': finished, 'why.md': template})
  const done = await run(['skeleton', 'plan.md', '--template', 'why.md'], {cwd})
  expect(done).toEqual({exitCode: 0, stdout: '', stderr: 'Nothing of the template `why` is missing in `plan.md`.\n'})
})

test('a template cannot speak to the terminal', async () => {
  const cwd = folderOf({'plan.md': started, 'why.md': template.replace('watches', 'watches\u001B[2J')})
  const {stdout} = await run(['skeleton', 'plan.md', '--template', 'why.md'], {cwd})
  expect(stdout).toContain('[Who watches it]')
})

const foreign = ['Alpha', 'Beta', 'Gamma', 'Delta'].map(name => `## ${name}\n\n${'Lorem ipsum dolor. '.repeat(20)}\n`)

test.each([
  {name: 'binary', words: ['bad.md'], says: 'the file is not text'},
  {name: 'of another outline', words: ['other.md'], says: 'No skeleton for `other.md`'},
  {name: 'absent', words: ['none.md'], says: 'Unexpected path `none.md`'},
  {name: 'several', words: ['*.md'], says: 'for 3 plans, expected one plan'},
  {name: 'not named', words: [], says: 'Unexpected end, expected `plan`'},
])('a plan that is $name is refused', async ({words, says}) => {
  const cwd = folderOf({
    'bad.md': new Uint8Array(4096),
    'other.md': `# Notes\n\n${foreign.join('\n')}`,
    'why.md': template,
  })
  const {exitCode, stdout, stderr} = await run(['skeleton', ...words, '--template', 'why.md'], {cwd})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
})
