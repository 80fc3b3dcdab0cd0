import {afterAll, expect, test} from '@jest/globals'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = `# Plan: [Title]

**Status:** Draft | Approved

## How to use this template

Fill in [everything].

## Why <!-- plan: weight=2 -->

Think before you write.

[Say why]

---

## Risks

### Risk 1: [Name]
- **Why:** [why]

### Risk 2: [Name]
- **Why:** [why]
`

const plain = {columns: 100, env: {NO_COLOR: '1'}}

test('a sound template: its slots, its other lines, and the proof', async () => {
  const cwd = folderOf({'docs/plan-template.md': template})
  const {exitCode, stdout, stderr} = await run(['template', 'test', 'docs/plan-template.md'], {cwd, ...plain})
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  expect(stdout).toBe(`template plan-template (from docs/plan-template.md): 3 sections, 4 slots

     1  header
     1    title  a heading of its own
     3    Status  field, one of "draft" "approved"

     9  Why
    13    Why  prose, weight 2

    17  Risks
    19    Risk 1: [Name]  repeated, 2 samples
    20      Why  field

Lines that ask for nothing
     5    ## How to use this template
     7    Fill in [everything].  a prompt that nothing asks for
    11    Think before you write.
    22    ### Risk 2: [Name]  a further sample
    23    - **Why:** [why]  a further sample

It proves itself
  Its own text scores 0, and an answer to any of its 4 slots earns points.
`)
})

test('one that does not prove itself: why, by line, and exit code 1', async () => {
  const text = '# P\n\n## Compliance\n\n- [x] Costs are approved\n\n## Why\n\n- **Kind:** [TBD / N/A]\n'
  const cwd = folderOf({'t.md': text})
  const {exitCode, stdout, stderr} = await run(['template', 'test', 't.md'], {cwd, ...plain, columns: 200})
  expect({exitCode, stderr}).toEqual({exitCode: 1, stderr: ''})
  expect(stdout).toContain(`
It does not prove itself
  line 5, Costs are approved: the template's own text answers it, so an untouched plan would earn points. Leave its box open.
  line 9, Kind: an answer earns nothing. Word the prompt as a sentence in brackets, or report it.
`)
})

test.each([
  {word: 'none.md', says: 'Unexpected template `none.md` (no such file)'},
  {word: 'bad.md', says: 'Unexpected directive `weigth` in `bad.md:5`'},
  {word: 'idle.md', says: '`weight=2` without effect in `idle.md:5`'},
  {word: 'empty.md', says: 'asks for nothing'},
])('$word cannot be read: exit code 2', async ({word, says}) => {
  const text = (directive: string) => `# P\n\n## A\n\nThink. <!-- plan: ${directive} -->\n\n[What]\n`
  const cwd = folderOf({'bad.md': text('weigth=2'), 'idle.md': text('weight=2'), 'empty.md': '\n'})
  const {exitCode, stdout, stderr} = await run(['template', 'test', word], {cwd})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
})

test('a built-in one, on a narrow terminal', async () => {
  const {exitCode, stdout} = await run(['template', 'test', 'outline'], {columns: 60, env: {NO_COLOR: '1'}})
  expect(exitCode).toBe(0)
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(60)
})

test('a template cannot speak to the terminal', async () => {
  const cwd = folderOf({'t.md': template.replace('Think', 'Think\u001B[2J').replace('Why:', 'Why\u001B[2J:')})
  expect((await run(['template', 'test', 't.md'], {cwd})).stdout).not.toContain('\u001B')
})
