import {describe, expect, test} from '@jest/globals'
import type {Section, Slot} from '../../src/model/template.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge, templateOf} from '../check/judge.ts'

function sectionsOf(text: string): readonly Section[] {
  const made = compileTemplate(templateOf(`# P\n\n${text}`))
  if (!made.ok) throw new Error(made.failure.message)
  return made.value.sections
}

const slotsIn = (text: string): Slot[] => slotsOf(sectionsOf(text))

function refusal(text: string): string {
  const made = compileTemplate(templateOf(`# P\n\n${text}`))
  return made.ok ? '' : `${made.failure.message}. ${made.failure.hint}`
}

describe('has effect', () => {
  test.each([
    {at: 'a label', text: '## A\n\n- **X:** [what] <!-- plan: weight=2 required -->', is: {weight: 2, required: true}},
    {at: 'a bold label', text: '## A\n\n**X:** [what] <!-- plan: optional -->', is: {optional: true}},
    {at: 'a blank label', text: '## A\n\n- **X:** <!-- plan: required -->', is: {required: true}},
    {at: 'a prompt', text: '## A\n\n[what] <!-- plan: highlight -->', is: {highlight: true}},
    {at: 'a line below a prompt', text: '## A\n\n[what]\n\n<!-- plan: weight=3 -->', is: {weight: 3}},
    {
      at: 'the second prompt',
      text: '## A\n\n[what]\n\n[why] <!-- plan: required weight=2 -->',
      is: {required: true, weight: 2},
    },
    {
      at: 'a heading',
      text: '## A <!-- plan: weight=2 required highlight -->\n\n[what]',
      is: {weight: 2, required: true},
    },
    {at: 'a line below a heading', text: '## A\n<!-- plan: optional -->\n\n[what]', is: {optional: true}},
    {at: 'a subheading', text: '## A\n\n### B <!-- plan: weight=2 -->\n\n[what]', is: {weight: 2}},
    {at: 'a list', text: '## A\n\n- [one]\n- [two] <!-- plan: min=2 -->', is: {min: 2, kind: 'list'}},
    {at: 'a line below a list', text: '## A\n\n- [one]\n- [two]\n\n<!-- plan: min=2 -->', is: {min: 2}},
    {at: 'the head of a table', text: '## A\n\n| B <!-- plan: required --> |\n| --- |\n| [c] |', is: {required: true}},
    {
      at: 'a line below a table',
      text: '## A\n\n| B |\n| --- |\n| [c] |\n\n<!-- plan: min=3 weight=2 -->',
      is: {min: 3, weight: 2},
    },
    {
      at: 'a line below a fence',
      text: '## A\n\n```\n[code]\n```\n\n<!-- plan: required -->',
      is: {kind: 'fence', required: true},
    },
    {at: 'a box', text: '## A\n\n- [ ] Tests pass <!-- plan: ticked -->', is: {mustTick: true}},
    {
      at: 'a ticked box',
      text: '## A\n\n- [x] Tests pass <!-- plan: ticked weight=2 -->',
      is: {mustTick: true, weight: 2},
    },
    {at: 'the heading of boxes', text: '## A <!-- plan: ticked -->\n\n- [ ] Tests pass', is: {mustTick: true}},
    {at: 'a title', text: '## A\n\n[what] <!-- plan: required -->', is: {required: true}},
    {
      at: 'an optional wording',
      text: '## A\n\n[If any: what] <!-- plan: required -->',
      is: {optional: false, required: true},
    },
    {
      at: 'a label beside another',
      text: '## A\n\n**X:** [what]\n**Y:** [how] <!-- plan: weight=2 -->',
      is: {weight: 1},
    },
  ])('at $at', ({text, is}) => {
    expect(slotsIn(text)[0]).toMatchObject(is)
  })

  test.each([
    {
      at: 'a section',
      text: '## Risks <!-- plan: alias="Gefahren" alias=Dangers -->\n\n[what]',
      plan: '## Gefahren\n\nEis.\n',
    },
    {at: 'a label', text: '## A\n\n- **Owner:** [who] <!-- plan: alias="Lead" -->', plan: '## A\n\n- **Lead:** Pia\n'},
  ])('an alias of $at lets a translated plan answer', ({text, plan}) => {
    expect(judge(`# P\n\n${text}`, `# P\n\n${plan}`).score).toBe(100)
  })

  test.each([
    {name: 'list', text: '- [Step] <!-- plan: min=2 -->', one: '- Order the gate', two: '- Order the gate\n- Build it'},
    {
      name: 'table',
      text: '| Step |\n| --- |\n| [Step] |\n\n<!-- plan: min=2 -->',
      one: '| Step |\n| --- |\n| Order the gate |',
      two: '| Step |\n| --- |\n| Order the gate |\n| Build it |',
    },
  ])('min wants so many answers of a $name', ({text, one, two}) => {
    expect(judge(`# P\n\n## A\n\n${text}\n`, `# P\n\n## A\n\n${one}\n`).score).toBe(50)
    expect(judge(`# P\n\n## A\n\n${text}\n`, `# P\n\n## A\n\n${two}\n`).score).toBe(100)
  })

  test.each(['Plan: required', 'PLAN: REQUIRED', 'plan : required', 'plan:required', ' plan  :  required '])(
    'in any case and with spaces: %s',
    words => {
      const made = compileTemplate(templateOf(`# P\n\n## A\n\n[what] <!-- ${words} -->\n`))
      expect(made.ok && slotsOf(made.value.sections)).toMatchObject([{required: true}])
      expect(made.ok && made.value.text).toContain('[what]')
    },
  )

  test('several comments of one line add up', () => {
    const text = '## A\n\n[what] <!-- plan: weight=2 --> <!-- plan: required -->'
    expect(slotsIn(text)).toMatchObject([{weight: 2, required: true}])
  })
})

test('in a template of several files, a line is that of the whole', () => {
  const made = compileTemplate({id: 'own', source: 'core.md + team.md', text: '# P\n\n[x y] <!-- plan: optionl -->\n'})
  expect(made.ok ? '' : `${made.failure.message}. ${made.failure.hint}`).toMatch(
    /`optionl` in line 3 of `core\.md \+ team\.md`, .* Mend line 3 of `core\.md \+ team\.md`\.$/,
  )
})

describe('is refused with its place', () => {
  test.each([
    {text: '## A\n\n[x y]\n\n<!-- plan: optionl -->', says: 'Unexpected directive `optionl` in `.github/plan.md:7`'},
    {
      text: '## A <!-- plan: weight=heavy -->\n\n[x y]',
      says: 'Unexpected directive `weight=heavy` in `.github/plan.md:3`',
    },
    {text: '## A\n\n[x y] <!-- plan: alias -->', says: '`alias` without a value in `.github/plan.md:5`'},
    {text: '## A\n\n[x y] <!-- plan: weight=0 -->', says: 'in `.github/plan.md:5`, expected a number above 0'},
    {text: '## A\n\n[x y] <!-- plan: required=false -->', says: '`required=false` in `.github/plan.md:5`'},
    {text: '## A\n\n[x y] <!-- plan: -->', says: 'without a word in `.github/plan.md:5`'},
    {text: '## A\n\n[x y] <!-- plan:\nrequired -->', says: 'over several lines in `.github/plan.md:5`'},
    {text: '## A\n\n[x y] <!-- Plan : optionl -->', says: '`optionl` in `.github/plan.md:5`'},
    {text: '## A\n\n[x y] <!-- plan required -->', says: 'in `.github/plan.md:5`, expected `<!-- plan: required -->`'},
    {text: '## A\n\n[x y] <!-- Plan weight=2, required -->', says: 'expected `<!-- plan: weight=2, required -->`'},
    {text: '## A <!-- plan; alias="B C" -->\n\n[x y]', says: 'expected `<!-- plan: alias="B C" -->`'},
    {text: '## A\n\n[x y] <!-- plan-completeness: optional -->', says: 'expected `<!-- plan: optional -->`'},
  ])('as wrong: $text', ({text, says}) => {
    expect(refusal(text)).toContain(says)
  })

  test.each([
    {
      on: 'a tick in a label',
      text: '- **X:** [x] <!-- plan: weight=5 -->',
      says: '`weight=5` without effect in `.github/plan.md:5`',
    },
    {
      on: 'a sentence',
      text: 'Think first. <!-- plan: required -->',
      says: '`required` without effect in `.github/plan.md:5`',
    },
    {
      on: 'a fixed value',
      text: '- **X:** Postgres <!-- plan: highlight -->',
      says: '`highlight` without effect in `.github/plan.md:5`',
    },
    {
      on: 'a text, as of a box',
      text: '[What may go wrong] <!-- plan: ticked -->',
      says: '`ticked` without effect in `.github/plan.md:5`, expected it at a box',
    },
    {on: 'a box, as of a list', text: '- [ ] Tests pass <!-- plan: min=2 -->', says: 'expected it at a list or table'},
    {
      on: 'a sentence, as a name',
      text: 'Think first. <!-- plan: alias="B" -->',
      says: 'expected it at a heading or label',
    },
    {
      on: 'what is required as well',
      text: '[What] <!-- plan: optional required -->',
      says: '`optional` without effect',
    },
    {
      on: 'a second sample',
      text: '### Risk 1: [Name]\n- **Why:** [why]\n\n### Risk 2: [Name]\n- **Why:** [why] <!-- plan: weight=2 -->',
      says: 'in `.github/plan.md:9`, expected it at a heading, label, prompt, box or table that asks for something. Move it, or take it out; of a repeated block, the first sample counts.',
    },
  ])('without effect on $on', ({text, says}) => {
    expect(refusal(`## A\n\n${text}\n\n## B\n\n[What else]\n`)).toContain(says)
  })

  test('without effect on the title, as a name, or before it', () => {
    const body = '\n\n## B\n\n[What]\n'
    for (const text of [`# P <!-- plan: alias="Q" -->${body}`, `<!-- plan: required -->\n\n# P${body}`]) {
      const made = compileTemplate(templateOf(text))
      expect(made.ok ? '' : made.failure.message).toContain('without effect in `.github/plan.md:1`')
    }
  })
})

test('an example in code, and a comment without "plan:", are none', () => {
  const text = '## A\n\n```\n[x] <!-- plan: nonsense -->\n```\n\n`<!-- plan: nonsense -->` [x y] <!-- optionl -->'
  expect(refusal(text)).toBe('')
})

test.each(['plan of record', 'plan required reading', 'planned, optional', 'optional', 'plan'])(
  'a comment of other words is none: %s',
  words => {
    expect(refusal(`## A\n\n[x y] <!-- ${words} -->`)).toBe('')
  },
)

test('a plan may be made of a template’s text without its directives', () => {
  const made = compileTemplate(templateOf('# P\n\n## A <!-- plan: optional -->\n\n[What] <!-- for you -->\n'))
  expect(made.ok && made.value.text).toEqual(['# P', '', '## A', '', '[What] <!-- for you -->', ''])
})
