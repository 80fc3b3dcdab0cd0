import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const template = '# Plan: [Name]\n\n**Input**: [link]\n\n## Goal\n\n[What is wanted]\n'
const FILES = ['specs/007/plan.md', 'specs/007/spec.md', 'specs/007/contracts/api.yaml', 'docs/guide.md', 'src/gate.ts']

/** The text stands on line 7, below the heading `Goal`. */
const inGoal = (text: string) => `# Plan: Pier\n\n**Input**: spec.md\n\n## Goal\n\n${text}\n`
/** The value stands on line 3, in the header. */
const inHeader = (label: string) => `# Plan: Pier\n\n${label}\n\n## Goal\n\nBoats book by mail.\n`
const lines = (plan: string, files: readonly string[] | null = FILES) => linesOf('dead-link', {template, plan, files})

const words = (text: string) => text.split(' ')

describe('leads nowhere', () => {
  test.each([
    ...words('address newt oldest renovated outputter willow embolden generic').map((word): [string, string] => [
      `a word that only begins like one: ${word}`,
      `The ${word} [boats](boats.md)`,
    ]),
    ['what is done with it, not to it', 'We will use the [model](data-model.md).'],
    ['what is done as it says', 'We add retries as described in the [design](design.md).'],
    ['what it is seen for', 'We add a field, see [model](data-model.md).'],
    ['something else that is new', 'The new checkout of the harbour uses the [model](data-model.md).'],
    ['something else that is old', 'The old gate stays. Boats are in the [model](data-model.md).'],
    ['something else that will be', 'See the [model](data-model.md); the gate will be written in week 2.'],
    [
      'something else that is added, by reference',
      'We add berths for boats, see the [model][m].\n\n[m]: data-model.md',
    ],
    ['the output of something', 'The output of each run is checked against the [schema](schema.md).'],
    ['a product', 'The product range is in the [model](data-model.md).'],
    ['what is new for the users', 'Boats.\n\n### New berths for boats\n\nSee the [model](data-model.md).'],
    ['the form of an output', 'Boats.\n\n### Output format\n\nSee the [model](data-model.md).'],
    [
      'a row that adds something else',
      '| Step | Page |\n|---|---|\n| Add a gate for boats of all sizes | [page](gate.md) |',
    ],
    ['one behind a link that is new', 'The new [gate](../../src/gate.ts) follows the [model](data-model.md).'],
    ['a file that is not there', 'Boats, see [model](data-model.md).'],
    ['one with a dot in front', 'Boats, see [model](./data-model.md).'],
    ['one above', 'Boats, see [guide](../../docs/gide.md).'],
    ['one from the root', 'Boats, see [guide](/docs/gide.md).'],
    ['a path that would only hold from the root', 'Boats, see [gate](src/gate.ts).'],
    ['a folder', 'Boats, see [tests](./tests/).'],
    ['a file with an anchor', 'Boats, see [model](data-model.md#boats).'],
    ['a line of a file', 'Boats, see [till](../../src/till.ts#L10).'],
    ['a reference', 'Boats, see [model][m].\n\n[m]: data-model.md'],
    ['a short reference', 'Boats, see [model].\n\n[model]: data-model.md'],
    ['an image that links', 'Boats. [![model](https://example.com/m.png)](data-model.md)'],
    ['a link in a table', 'Boats.\n\n| Part | Page |\n|---|---|\n| Gate | [page](gate.md) |'],
    ['the wrong letter case', 'Boats, see [spec](SPEC.md).'],
    ['a file that another one begins like', 'Boats, see [spec](spec.markdown.md).'],
  ])('%s', (_, text) => {
    expect(lines(inGoal(text))).toHaveLength(1)
  })

  test.each([
    ['a sibling', '**Input**: spec2.md'],
    ['a sibling in code', '**Input**: `spec2.md`'],
    ['a sibling by its path from the root', '**Input**: Feature specification from `/specs/007/spec2.md`'],
    ['a sibling by its path without a slash', '**Spec**: specs/007/spec2.md'],
    ['a folder', '**Prerequisites**: spec.md, contracts2/'],
    ['beside other labels', '**Branch**: pier | **Spec**: spec2.md'],
    ['in another language', '**Eingabe:** spec2.md'],
    ['several sources', '**Source documents**: spec2.md'],
    ['a source', '**Source**: spec2.md'],
    ['sources', '**Sources**: spec2.md'],
    ['inputs', '**Inputs**: spec2.md'],
    ['its specification', '**Feature Specification**: spec2.md'],
    ['a prerequisite', '**Prerequisite**: spec2.md'],
    ['in Chinese', '**输入**：spec2.md'],
    ['in front matter', '**Owner**: Ida'],
  ])('an input that is missing: %s', (name, label) => {
    const plan = name === 'in front matter' ? `---\nspec: spec2.md\n---\n${inHeader(label)}` : inHeader(label)
    expect(lines(plan)).toEqual([name === 'in front matter' ? 2 : 3])
  })

  test('each target once, at its first line', () => {
    expect(lines(inGoal('See [a](a.md).\n\nSee [b](b.md) and [a](a.md).'))).toEqual([7, 9])
  })

  test('it says how the path is written from the root', () => {
    const [flaw] = flawsOf('dead-link', {template, plan: inGoal('Boats, see [gate](src/gate.ts).'), files: FILES})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected link to `src/gate.ts`, expected a file that exists',
      help: "Links start at the plan's own folder. From the root of the repository it is `/src/gate.ts`.",
      section: 'Goal',
      slot: null,
      line: 7,
      points: 0,
    })
  })

  test('it is no loss of points', () => {
    const [flaw] = flawsOf('dead-link', {template, plan: inHeader('**Input**: spec2.md'), files: FILES})
    expect(flaw).toMatchObject({
      section: 'header',
      help: "Correct the path, which starts at the plan's own folder, or add the file.",
    })
  })
})

describe('is no dead link', () => {
  test.each([
    ['nothing', ''],
    ['a file', 'Boats, see [spec](spec.md).'],
    ['a file with an anchor', 'Boats, see [spec](./spec.md#goal).'],
    ['a folder', 'Boats, see [contracts](./contracts/).'],
    ['a folder without its slash', 'Boats, see [contracts](./contracts).'],
    ['a page without its ending', 'Boats, see [guide](../../docs/guide).'],
    ['a file from the root', 'Boats, see [guide](/docs/guide.md).'],
    ['a line', 'Boats, see [gate](../../src/gate.ts:42).'],
    ['an anchor', 'Boats, see [below](#later).'],
    ['an address', 'Boats, see [page](https://example.com/a.md).'],
    ['a mail address', 'Boats, ask [Ida](mailto:ida@example.com).'],
    ['an image', 'Boats. ![map](map.png)'],
    ['code', 'Boats, not `[a](a.md)`.\n\n```\n[b](b.md)\n```'],
    ['a comment', 'Boats.\n\n<!-- [a](a.md) -->'],
    ['what is struck out', 'Boats. ~~See [a](a.md).~~'],
    ['a path that is no link', 'Boats are in data-model.md and src/boats.ts.'],
    ['a path outside of the repository', 'Boats, see [other](../../../other/spec.md).'],
    ['a new file', 'Boats get a new file [boats](../../src/boats.ts).'],
    ['a file that will be made', 'Boats, [model](data-model.md) will be written in week 2.'],
    ['a file that somebody will make', 'Boats: Ida will write the data [model](data-model.md).'],
    ['a file to which things move', 'The fields of boats move to the [model](data-model.md).'],
    ['new in brackets', 'Boats are in the [model](data-model.md) (new).'],
    ['made, behind a dash', 'Boats: [model](data-model.md) — created in phase 1.'],
    ['a new one, by reference', 'Boats are in the new [model][m].\n\n[m]: data-model.md'],
    ['a list of what the work makes', 'This work will add the following:\n\n- [boats](../../src/boats.ts)'],
    ['an item that heads what is made', '- Create:\n  - [boats](../../src/boats.ts)'],
    [
      'a phase with its outputs',
      'Boats.\n\n### Deliverables (phase 1)\n\n1. **Model** ([model](data-model.md)): berths',
    ],
    ['a list of files to change', 'Boats.\n\n### Files to be created\n\n- [boats](../../src/boats.ts)'],
    ['over a line break', 'Boats get a new\n[model](data-model.md) of berths.'],
    ['an output', '- **Output**: [model](data-model.md)'],
    ['a list of what is made', 'Files to create:\n\n- [boats](../../src/boats.ts)'],
    ['a heading of what is made', 'Boats.\n\n### New files\n\n- [boats](../../src/boats.ts)'],
    ['a row that says so', 'Boats.\n\n| File | Change |\n|---|---|\n| [boats](../../src/boats.ts) | created |'],
    ...words(
      'add adds added adding create created creating generate generated writes written writing output outputs',
    ).map((word): [string, string] => [word, `${word} [boats](../../src/boats.ts)`]),
    ...words(
      'deliverable deliverables artifact artifacts planned upcoming future later produce produced scaffold scaffolds',
    ).map((word): [string, string] => [word, `the [boats](../../src/boats.ts), ${word}`]),
    ...words(
      'introduce introduces delete deleted remove removed rename renamed move moved drop dropped former formerly',
    ).map((word): [string, string] => [word, `${word}: [boats](../../src/boats.ts)`]),
    ...words('old legacy obsolete replace replaced neu neue neuer erstellt nouveau nuevo 创建 生成 追加 추가').map(
      (word): [string, string] => [word, `${word} [boats](../../src/boats.ts)`],
    ),
    ['a file that goes', 'Boats: remove [old gate](../../src/old-gate.ts).'],
    ['in Chinese', '新增文件 [boats](../../src/boats.ts)'],
    ['a footnote', 'Boats.[^1]\n\n[^1]: spec.md'],
    ['a placeholder', 'Boats, see [a](path/to/a.md).'],
    ['brackets without a target', 'Boats [model] and [x][y].'],
  ])('%s', (_, text) => {
    expect(lines(inGoal(text))).toEqual([])
  })

  test.each([
    ['an input that is there', '**Input**: spec.md, contracts/'],
    ['one by its path', '**Input**: Feature specification from `/specs/007/spec.md`'],
    ['one in another folder', '**Input**: Feature specification from `/specs/008/spec.md`'],
    [
      'one in another folder that a link names too',
      '**Input**: `/specs/008/spec.md`, as in [its page](../../docs/guide.md)',
    ],
    ['one in another repository', '**Spec**: shop/specs/007/spec2.md'],
    ['a link beside its name', '**Spec**: [specs/007/spec2.md](./spec.md)'],
    ['a label that is no input', '**Output**: data-model.md, quickstart.md'],
    ['a file to come', '**Input**: spec2.md, to be written'],
    ['a label that only begins like one', '**Input format**: spec2.md'],
    ['a label that only ends like one', '**Test inputs**: spec2.md'],
    ['words', '**Input**: talks with the harbour office'],
  ])('%s', (_, label) => {
    expect(lines(inHeader(label))).toEqual([])
  })

  test('the work itself may be to add something', () => {
    const plan = inGoal('See [a](a.md).').replace('Plan: Pier', 'Plan: Add a new pier')
    expect(lines(plan)).toEqual([7])
  })

  test('a link of the template is not the author’s', () => {
    const own = template.replace('[What is wanted]', '[What is wanted]\n\nSee the [rules](../../rules.md).')
    const plan = inGoal('Boats.\n\nSee the [rules](../../rules.md).')
    expect(linesOf('dead-link', {template: own, plan, files: FILES})).toEqual([])
  })

  test('nothing is said where the files are not known', () => {
    expect(lines(inGoal('See [a](a.md).'), null)).toEqual([])
  })

  test('nor of a plan with another structure altogether', () => {
    const words = 'See [a](a.md) for the boats of the harbour and their berths. '.repeat(6)
    const plan = `# Zebra\n\n## Fish\n\n${words}\n\n## Birds\n\n${words}\n\n## Bees\n\n${words}\n`
    const own = '# Plan\n\n## Goal\n\n[What]\n\n## Cost\n\n[How much]\n\n## Owner\n\n[Who]\n'
    expect(flawsOf('different-structure', {template: own, plan, files: FILES})).toHaveLength(1)
    expect(linesOf('dead-link', {template: own, plan, files: FILES})).toEqual([])
  })
})
