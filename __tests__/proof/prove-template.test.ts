import {expect, test} from '@jest/globals'
import {proveTemplate} from '../../src/proof/prove-template.ts'
import {builtIns} from '../../src/template/registry.ts'
import {templateOf} from '../check/judge.ts'

function prove(text: string) {
  const proof = proveTemplate(templateOf(`# P\n\n${text}`))
  if (!proof.ok) throw new Error(proof.failure.message)
  const {holds, answered, deaf, untried, idlePrompts} = proof.value
  const names = (slots: typeof answered) => slots.map(({line, name}) => `${line} ${name}`)
  return {holds, answered: names(answered), deaf: names(deaf), untried: names(untried), idlePrompts}
}

const sound = {holds: true, answered: [], deaf: [], untried: [], idlePrompts: []}
const goal = '\n\n## Goal\n\n[What will be different]\n'

test.each([
  {name: 'sound', text: `## A\n\n- **X:** [what]\n- **Y:**${goal}`, is: sound},
  {name: 'without any mark', text: '## A\n\nSay what is wanted, and for whom it is.\n', is: sound},
  {
    name: 'answered by itself',
    text: `## Compliance\n\n- [x] Privacy is reviewed\n- [ ] Costs are${goal}`,
    is: {...sound, holds: false, answered: ['5 Privacy is reviewed']},
  },
  {
    name: 'deaf',
    text: `## A\n\n- **Kind:** [TBD / N/A]${goal}`,
    is: {...sound, holds: false, deaf: ['5 Kind']},
  },
  {
    name: 'with prompts that nothing asks for',
    text: `## How to use this template\n\nReplace [all of this].\nMore [text].${goal}`,
    is: {...sound, idlePrompts: [5, 6]},
  },
  {
    name: 'with several samples',
    text: `## A\n\n### Risk 1: [Name]\n- **Why:** [why]\n\n### Risk 2: [Name]\n- **Why:** [why]${goal}`,
    is: sound,
  },
  {
    name: 'with a prompt in a comment, in code and in a link',
    text: `<!-- [x y] -->\n\n\`[x y]\` [x y](z.md)${goal}`,
    is: sound,
  },
  {
    name: 'with all kinds of slots',
    text: `**D:** [DATE]\n**V:** [SEMVER]\n**N:** [X ms]\n\n## A\n\n- [one]\n- [two]\n\n## B\n\n| C | D |\n| --- | --- |\n| [c] | [DATE] |\n\n## C\n\n\`\`\`\n[code]\n\`\`\`\n\n## D\n\n- [ ] [task]\n\n## E\n`,
    is: sound,
  },
  {name: 'with an option list beside a prompt', text: `**Branch:** [feature|fix]/[name]${goal}`, is: sound},
])('$name', ({text, is}) => {
  expect(prove(text)).toEqual(is)
})

test('a template that names another in its front matter is put to its own test', () => {
  const text = '---\ntemplate: governed\n---\n# P\n\n## Goal\n\n[What]\n'
  const proof = proveTemplate(templateOf(text))
  expect(proof.ok && proof.value).toMatchObject({holds: true, template: {id: 'own'}})
})

test('a directive that cannot be read is named with its line', () => {
  const proof = proveTemplate(templateOf('# P\n\n## A\n\n[What] <!-- plan: weigth=2 -->\n'))
  expect(proof).toMatchObject({ok: false, failure: {message: expect.stringContaining(':5`')}})
})

// That all of them do is a law of its own: laws/filling.test.ts.
test('a built-in one proves itself, slot by slot', () => {
  const outline = builtIns.find(({id}) => id === 'outline')
  const tried: number[] = []
  const proof = proveTemplate(outline ?? templateOf(''), slots => tried.push(slots))
  expect(proof.ok && proof.value).toMatchObject({holds: true, untried: []})
  expect(tried).toEqual([...tried.keys()])
  expect(tried.length).toBeGreaterThan(10)
})
