import {describe, expect, test} from '@jest/globals'
import type {Slot} from '../../src/model/template.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge, templateOf} from '../check/judge.ts'

function slotsIn(text: string): Slot[] {
  const made = compileTemplate(templateOf(/^(?:---|# )/.test(text) ? text : `# P\n\n${text}`))
  if (!made.ok) throw new Error(made.failure.message)
  return slotsOf(made.value.sections)
}

/** Slots in one line each: kind, name, type and marks. */
function outline(text: string): string[] {
  return slotsIn(text).map(slot =>
    [
      slot.kind,
      slot.name,
      slot.type.kind === 'text' ? '' : slot.type.kind,
      slot.optional ? 'optional' : '',
      slot.mustTick ? 'tick' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('kinds of slots', () => {
  test.each([
    {name: 'title', text: '# Plan: [NAME]\n\n## Goal\n\n[What]\n', is: ['title title', 'prose Goal']},
    {name: 'field, colon inside', text: '## A\n\n**Owner:** [Name]', is: ['field Owner']},
    {name: 'field, colon outside', text: '## A\n\n**Owner**: [Name]', is: ['field Owner']},
    {name: 'field, full-width colon', text: '## A\n\n**负责人**：[姓名]', is: ['field 负责人']},
    {name: 'fields in a list', text: '## A\n\n- **In:** [what]\n- Time: [when]', is: ['field In', 'field Time']},
    {name: 'blank fields', text: '## A\n\n- Pros:\n- Cons:', is: ['field Pros', 'field Cons']},
    {name: 'field in a quote', text: '## A\n\n> **Owner:** [Name]', is: ['field Owner']},
    {name: 'fields of a fence', text: '## A\n\n```\nMethod: \nPath: \n```', is: ['field Method', 'field Path']},
    {
      name: 'rows with fixed first cells',
      text: '## A\n\n| L | F |\n|---|---|\n| Unit | |\n| E2E | |',
      is: ['field Unit', 'field E2E'],
    },
    {name: 'prose prompt', text: '## Goal\n\n[Say what is wanted]', is: ['prose Goal']},
    {name: 'subheadings with nothing below', text: '## Goal\n\n### Why\n\n### What\n', is: ['prose Why', 'prose What']},
    {name: 'list of placeholders', text: '## Goals\n\n- [One]\n- [Two]', is: ['list Goals']},
    {name: 'blank list', text: '## Goals\n\n1. \n2. ', is: ['list Goals']},
    {
      name: 'numbered rows',
      text: '## Steps\n\n| # | Step | End |\n|---|---|---|\n| 1 | | DD.MM.YYYY |\n| 2 | | |',
      is: ['table Steps'],
    },
    {name: 'a dated row', text: '## Log\n\n| Date | By | What |\n|---|---|---|\n| YYYY-MM-DD | | |', is: ['table Log']},
    {name: 'a remark in italics', text: '## Goal\n\n*What the reader wants to know first.*', is: ['prose Goal']},
    {name: 'a request in a sentence', text: '## Goal\n\nDescribe what is wanted, and by whom.', is: ['prose Goal']},
    {
      name: 'a remark below a subheading',
      text: '## A\n\n### Goal\n\n_Three points that can be checked._\n\n**Owner:**',
      is: ['field Owner'],
    },
    {
      name: 'a prompt in angle brackets',
      text: '## Goal\n\n<What hurts, for whom, and since when?>',
      is: ['prose Goal'],
    },
    {
      name: 'words in angle brackets alone',
      text: '## Goal\n\n<What is moved>\n\n## Steps\n\n1. <first step>\n\n## Scope\n\n<scope>',
      is: ['prose Goal', 'list Steps', 'prose Scope'],
    },
    {name: 'samples in italics', text: '## Steps\n\n1. _First step_\n2. _Next: what is done_', is: ['list Steps']},
    {name: 'a long sample in italics', text: '## A\n\n- *What could be a goal, but is none.*', is: ['list A']},
    {name: 'a short remark in italics', text: '## Owners\n\n_names_\n\n### Others\n\n*teams*', is: ['prose Others']},
    {name: 'a short remark in italics alone', text: '## Owners\n\n_names_', is: ['prose Owners']},
    {name: 'labels in italics', text: '## A\n\n*Pros*\n\n*Cons*', is: ['field Pros', 'field Cons']},
    {name: 'a label in italics with a list', text: '## A\n\n*Pros*\n\n- [one]', is: ['list Pros']},
    {name: 'values in italics', text: '## A\n\n| | |\n|---|---|\n| **Owner** | _name_ |', is: ['field Owner']},
    {name: 'a row in italics', text: '## A\n\n| Name | Pro |\n|---|---|\n| _name_ | _pros_ |', is: ['table A']},
    {name: 'a title in italics', text: '# Design: _Title_\n\n## Goal\n\n[What]', is: ['title title', 'prose Goal']},
    {name: 'an emphasis in a title', text: '# Plan for *Northwind*\n\n## Goal\n\n[What]', is: ['prose Goal']},
    {name: 'blank table', text: '## Risks\n\n| Risk | Plan |\n|---|---|\n| | |', is: ['table Risks']},
    {name: 'sample table', text: '## Risks\n\n| Risk | Plan |\n|---|---|\n| [Risk] | [Plan] |', is: ['table Risks']},
    {
      name: 'boxes',
      text: '## Done\n\n- [ ] Tests pass\n- [ ] Docs written',
      is: ['box Tests pass', 'box Docs written'],
    },
    {name: 'boxes to tick', text: '## Constitution Check\n\n- [ ] Simple first', is: ['box Simple first tick']},
    {name: 'fence with a prompt', text: '## Diagram\n\n```\n[Draw it]\n```', is: ['fence Diagram']},
    {name: 'front matter', text: '---\nowner: "[Name]"\n---\n\n## Goal\n\n[What]\n', is: ['field owner', 'prose Goal']},
    {name: 'bare options', text: '## A\n\n**Status:** Draft | Approved', is: ['field Status choice']},
    {name: 'dots', text: '## A\n\n...\n\n## B\n\n- …', is: ['prose A', 'list B']},
    {name: 'a sentence that breaks off', text: '## A\n\nWe do this to ...', is: ['prose A']},
    {name: 'dots with a unit', text: '## A\n\n- Work: … days\n- Cost: ... (in €)', is: ['field Work', 'field Cost']},
    {name: 'a row of dots', text: '## Log\n\n| Time | What |\n|---|---|\n| HH:MM | ... |', is: ['table Log']},
    {
      name: 'notes of what is to be written',
      text: '## A\n\nTODO\n\n## B\n\n- TODO\n\n## C\n\n**Owner:** TODO\n\n| Do | By |\n|---|---|\n| TODO | TODO |',
      is: ['prose A', 'list B', 'field Owner', 'table C'],
    },
    {name: 'a note with its subject', text: '## A\n\nTODO: say what was chosen, and why.', is: ['prose A']},
    {
      name: 'examples and hints as values',
      text: '## A\n\n**Language**: e.g. Go\n\n- Owner: (team or person)\n\n## B\n\n- (risk)',
      is: ['field Language', 'field Owner', 'list B'],
    },
  ])('$name', ({text, is}) => {
    expect(outline(text)).toEqual(is)
  })
})

describe('types of values', () => {
  test.each([
    ['[draft | review]', 'choice'],
    ['[Low / Medium / High]', 'choice'],
    ['[Yes/No - with the reason]', 'choice'],
    ['[DATE]', 'date'],
    ['[DATE_ISO]', 'date'],
    ['YYYY-MM-DD', 'date'],
    ['[SEMVER]', 'version'],
    ['[X ms]', 'number'],
    ['[99.X%]', 'number'],
    ['[N cores]', 'number'],
    ['[link to spec.md]', 'link'],
    ['[What it does, in words]', 'text'],
    ['[Framework/Library]', 'text'],
  ])('%s wants a %s', (prompt, kind) => {
    expect(slotsIn(`## A\n\n**Label:** ${prompt}`)[0]?.type.kind).toBe(kind)
  })
})

describe('repeats', () => {
  test('numbered siblings are worth one', () => {
    const block = (n: number) => `### Decision ${n}: [Title]\n\n**Why:** [Reason]\n\n**What:** [Choice]\n\n`
    expect(outline(`## Decisions\n\n${block(1)}${block(2)}`)).toEqual(['field Why', 'field What'])
  })

  test('lettered siblings are worth one', () => {
    const block = (n: string) => `**Component ${n}: [Name]**\n- Job: [What]\n\n`
    expect(outline(`## Parts\n\n${block('A')}${block('B')}`)).toEqual(['field Job'])
  })

  test('siblings whose names are all in braces are worth one', () => {
    const block = (name: string) => `### {${name}}\n\n* Good, because {argument}\n\n`
    const template = `# Choice\n\n## Options\n\n${block('title of option 1')}${block('title of other option')}`
    expect(slotsIn(template)).toHaveLength(1)
    expect(judge(template, template).score).toBe(0)
    const one = '# Choice\n\n## Options\n\n### A lock\n\n* Good, because it is simple\n'
    expect(judge(template, one).score).toBe(100)
    expect(judge(template, one + block('title of other option')).score).toBe(50)
  })

  test('siblings of other names are not folded', () => {
    expect(outline('## Parts\n\n### Logs\n\n[What]\n\n### Metrics\n\n[What]\n')).toEqual([
      'prose Logs',
      'prose Metrics',
    ])
  })
})

describe('optional marks', () => {
  test.each([
    ['## Risks (optional)\n\n[What]', ['prose Risks (optional) optional']],
    ['## A\n\n**Storage:** [if applicable, the store]', ['field Storage optional']],
    ['## A\n\n**Storage (if applicable):** [the store]', ['field Storage (if applicable) optional']],
    ['## A\n\n> Fill ONLY if something is odd\n\n[What]', ['prose A optional']],
    ['## A <!-- plan: optional -->\n\n[What]', ['prose A optional']],
    ['## A\n\n**Lager (falls zutreffend):** [das Lager]', ['field Lager (falls zutreffend) optional']],
    ['## Riesgos (si aplica)\n\n[Qué]', ['prose Riesgos (si aplica) optional']],
    ['## Annexe (facultatif)\n\n[Texte]', ['prose Annexe (facultatif) optional']],
    ['## 附录（可选）\n\n[内容]', ['prose 附录（可选） optional']],
    ['## After (fill in afterwards)\n\n[What was learned]', ['prose After (fill in afterwards) optional']],
    ['## Opcional\n\n[Qué]', ['prose Opcional']],
    ['## A\n\n<!-- optional -->\n\n[What]', ['prose A optional']],
    [
      '## A\n\n[What]\n\n<!-- This is an optional element. Feel free to remove. -->\n## B\n\n[What]',
      ['prose A', 'prose B optional'],
    ],
    [
      '## A\n\n### B\n\n[What]\n\n<!-- Optional: where there is any. -->\n\n### C\n\n[What]',
      ['prose B', 'prose C optional'],
    ],
    ['## A\n<!-- optional -->\n## B', ['prose A optional', 'prose B']],
    ['## A\n\n[What] <!-- optional -->', ['prose A']],
    ['## A\n\n<!-- Optional parts go last. -->\n\n[What]', ['prose A']],
    ['## A\n\n<!-- Say which parts are optional. -->\n\n[What]', ['prose A']],
    ['## A <!-- plan: required -->\n<!-- optional -->\n\n[What]', ['prose A']],
    ['## A\n\n[What]', ['prose A']],
  ])('%s', (text, is) => {
    expect(outline(text)).toEqual(is)
  })
})

describe('whole templates', () => {
  test('fixed prose, quotes and comments ask for nothing', () => {
    expect(
      outline('## A\n\nThink before you write.\n\n> Keep it short.\n\n<!-- [not this] -->\n\n**Owner:** [Name]'),
    ).toEqual(['field Owner'])
  })

  test.each([
    '- Unit tests\n- Load tests\n- ...',
    'It costs time, money, …',
    '**Licence:** (see the end)',
    '**Storage:** (none)',
    'The TODO list is a board.',
  ])('what goes on, points elsewhere or is an answer asks for nothing: %s', text => {
    expect(outline(`## A\n\n${text}\n\n## Goal\n\n[What]`)).toEqual(['prose Goal'])
  })

  test('a section that instructs an agent asks for nothing', () => {
    expect(outline('## Execution Flow\n\n1. Load [file]\n2. Fill [parts]\n\n## Goal\n\n[What]')).toEqual(['prose Goal'])
  })

  test('a block to be repeated is asked for, however many of its lines are fixed steps', () => {
    const steps = [
      'Create: `exact/path.go`',
      'Run: `go test ./...` and see that it fails as was meant',
      'Run: `go vet`',
    ]
    const block = `### Task N: [Name]\n\n- Needs: [What]\n- Makes: [What]\n\n${steps.join('\n\n')}\n\n${'Keep each step small. '.repeat(10)}\n`
    expect(outline(`# Plan\n\n**Goal:** [What]\n\n## Tasks\n\n${block}`)).toEqual([
      'field Goal',
      'field Needs',
      'field Makes',
    ])
    expect(outline(`# Plan\n\n**Goal:** [What]\n\n## Tasks\n\n${block.replace(/^###.*\n/, '')}`)).toEqual([
      'field Goal',
    ])
  })

  test('a template without any mark asks by its headings', () => {
    expect(outline('# P\n\n## Goal\n\nSay what is wanted and for whom.\n')).toEqual(['prose Goal'])
  })

  test.each(['', '<!-- nothing -->'])('a template that asks for nothing is refused: "%s"', text => {
    expect(compileTemplate(templateOf(text)).ok).toBe(false)
  })

  test('a text of the template that holds the place of an answer is none', () => {
    const template = '# Plan: [Name]\n\n## Goal\n\n...\n\n## Risks\n\n- TODO\n\n**Cost:** … days\n'
    expect(judge(template, template).score).toBe(0)
    expect(judge(template, template.replace('[Name]', 'Berths')).score).toBe(25)
    const plan = '# Plan: Berths\n\n## Goal\n\nFewer mails.\n\n## Risks\n\n- Ice\n\n**Cost:** 5 days\n'
    expect(judge(template, plan).score).toBe(100)
  })

  test('words in angle brackets that were kept are no answer', () => {
    const template = '# Plan\n\n## Goal\n\n<What is moved>\n\n## Steps\n\n1. <first step>\n2. <next step>\n'
    expect(judge(template, template).score).toBe(0)
    expect(judge(template, template.replace('<first step>', 'Stop the writers')).score).toBe(25)
    expect(judge(template, '# Plan\n\n## Goal\n\nThe mails.\n\n## Steps\n\n1. Stop the writers\n').score).toBe(100)
  })

  test('samples in italics that were kept are no answers, nor are they asked for', () => {
    const template = '# Design: _Title_\n\n## Owners\n\n_names_\n\n## Steps\n\n1. _First step_\n2. _Next step_\n'
    expect(judge(template, template).score).toBe(0)
    expect(judge(template, template.replace('_Title_', 'Berths')).earned).toBe(1)
    const plan = '# Design: Berths\n\n## Owners\n\nIda and Bo.\n\n## Steps\n\n1. Stop the writers\n'
    expect(judge(template, plan).score).toBe(100)
  })

  test('a translated template works as it is', () => {
    const template = '# 구현 계획: [기능]\n\n## 개요\n\n[무엇을 만드는지]\n\n## 위험\n\n- [위험 하나]\n'
    expect(judge(template, template).score).toBe(0)
    expect(
      judge(template, '# 구현 계획: 선석 예약\n\n## 개요\n\n항구 예약을 만든다.\n\n## 위험\n\n- 얼음이 항구를 막는다\n')
        .score,
    ).toBe(100)
  })
})

test('a template that takes too long to read cannot be used', () => {
  const made = compileTemplate({id: 'own', source: 'own.md', text: `# P\n\n${'> '.repeat(60)}[What]\n`})
  expect(made).toMatchObject({ok: false, failure: {code: 'out-of-bounds'}})
  expect(made.ok ? '' : made.failure.message).toContain('Template `own.md` cannot be used')
})
