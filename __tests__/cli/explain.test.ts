import {afterAll, describe, expect, test} from '@jest/globals'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = `# Plan: [Title]

**Status:** Draft | Approved
**Due:** YYYY-MM-DD

## Why

[Say why]

## Risks

| Risk | Mitigation |
|------|------------|
|      |            |

## Steps

### Step 1: [Name]
- **Owner:**
- **Result:**

## Checklist (optional)

- [ ] Reviewed by security
`

const plan = `# Plan: Second gate

**Status:** Approved
**Due:** [date]

## Steps

### Step 1: Order the gate
- **Owner:** Noor
- **Result:** the gate is ordered

### Step 2: Build the gate
- **Owner:** Ben
- **Result:**

## 3 — WHY

Riders wait for longer than ten minutes at the only gate, every morning from seven to nine.
`

const plain = {columns: 100, env: {NO_COLOR: '1'}}
const tree = (stdout: string) => stdout.split('\n').map(line => line.trimEnd())

describe('a template', () => {
  test('as a tree of what it asks for, with lines', async () => {
    const cwd = folderOf({'docs/plan-template.md': template})
    const {exitCode, stdout} = await run(['explain', 'docs/plan-template.md'], {cwd, ...plain})
    expect(exitCode).toBe(0)
    expect(tree(stdout)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^template plan-template \(from docs\/plan-template\.md\): 5 sections, \d+ slots$/),
        '     3    Status  field, one of "draft" "approved"',
        expect.stringMatching(/^ {5}4 {4}Due {2}field, a date/),
        expect.stringMatching(/^ {5}6 {2}Why/),
        expect.stringMatching(/table of Risk \| Mitigation/),
        '    18    Step 1: [Name]  repeated, 1 sample',
        '    19      Owner  field',
        expect.stringMatching(/^ {4}22 {2}Checklist \(optional\) {2}optional/),
        expect.stringMatching(/Reviewed by security {2}tick box, optional/),
      ]),
    )
  })

  test.each([60, 80, 120])('built in, on %i columns', async columns => {
    const {exitCode, stdout} = await run(['explain', 'governed'], {columns, env: {NO_COLOR: '1'}})
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^template governed \(built in\): 14 sections/)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(columns)
  })

  test('of a folder of templates, although it is called plan.md', async () => {
    const cwd = folderOf({'specs/_template/plan.md': template})
    const {stdout} = await run(['explain', 'specs/_template/plan.md'], {cwd})
    expect(stdout).toContain('template plan (from specs/_template/plan.md)')
  })
})

describe('a plan', () => {
  test('says which template and why, then where each answer is', async () => {
    const cwd = folderOf({'.specify/templates/plan-template.md': template, 'plan.md': plan})
    const {exitCode, stdout} = await run(['explain', 'plan.md'], {cwd, ...plain})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('template plan-template (from .specify/templates/plan-template.md), the repository’s own')
    expect(tree(stdout)).toEqual(
      expect.arrayContaining([
        'plan.md',
        '     3    Status  answered, by name',
        '     4    Due  unfilled, by name',
        expect.stringMatching(/^ {4}16 {2}Why {2}complete, as "3 — WHY"/),
        '     -  Risks  missing',
        '     8    Step 1: [Name]  2 in the plan, at lines 8 12',
        '     9      Owner  answered, by name, also at line 13',
        '    10      Result  partly answered, by name, also at line 14',
        expect.stringMatching(/^ {5}- {4}Reviewed by security {2}left out, as it may be/),
      ]),
    )
  })

  test('of any name with a template named', async () => {
    const cwd = folderOf({'notes.md': plan, 'why.md': template})
    const {stdout} = await run(['explain', 'notes.md', '--template', 'why.md'], {cwd})
    expect(stdout).toContain('notes.md\n')
    expect(stdout).toContain('set by')
  })

  test('names the templates that were weighed', async () => {
    const {stdout} = await run(['explain', 'examples/outline/plan.md'], {columns: 120})
    expect(stdout).toMatch(/fit: outline \d+ %, [\w-]+ \d+ %, [\w-]+ \d+ %/)
  })

  test('that cannot be read says why', async () => {
    const cwd = folderOf({'plan.md': new Uint8Array(4096)})
    const {exitCode, stdout} = await run(['explain', 'plan.md', '--template', 'outline'], {cwd})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('the file is not text')
  })

  test('cannot speak to the terminal', async () => {
    const hostile = plan.replace('WHY', 'WH\u001B[2JY')
    const cwd = folderOf({'plan.md': hostile, 'why.md': template.replace('Owner', 'Owner\u001B[2J')})
    for (const argv of [
      ['explain', 'plan.md', '--template', 'why.md'],
      ['explain', 'why.md'],
    ]) {
      expect((await run(argv, {cwd})).stdout).not.toContain('\u001B')
    }
  })
})

test.each([
  {word: 'governd', says: 'Did you mean `governed`?'},
  {word: 'none/plan.md', says: 'Unexpected template `none/plan.md` (no such file)'},
  {word: 'empty.md', says: 'asks for nothing'},
])('$word is refused', async ({word, says}) => {
  const cwd = folderOf({'empty.md': '\n'})
  const {exitCode, stdout, stderr} = await run(['explain', word], {cwd})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
})
