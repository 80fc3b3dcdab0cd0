import {describe, expect, test} from '@jest/globals'
import {judge} from './judge.ts'

function rulesOf(template: string, plan: string): string[] {
  return judge(`# P\n\n${template}`, `# P\n\n${plan}`).findings.map(({rule, line}) => `${rule} ${line}`)
}

const row = (head: string, ...cells: string[]) =>
  `## Questions\n\n| ${head} |\n| --- | --- | --- |\n${cells.map(cell => `| ${cell} |`).join('\n')}\n`
const QUESTIONS = row('Question | Owner | Status', '[question] | [name] | [status]')

describe('what has a state may be open', () => {
  test.each(['Open', 'TODO', 'Todo'])('in a column of that name: %s', state => {
    expect(rulesOf(QUESTIONS, row('Question | Owner | Status', `How long? | Mara | ${state}`))).toEqual([])
  })

  test('behind a label of that name, but for what is to be written there', () => {
    const template = '## Pier\n\n- **Status:** [How far it is]\n- **Lamp:** [Which]\n'
    expect(rulesOf(template, '## Pier\n\n- **Status:** Open\n- **Lamp:** red\n')).toEqual([])
    expect(rulesOf(template, '## Pier\n\n- **Status:** TODO\n- **Lamp:** Open\n')).toEqual(['marker 5', 'marker 6'])
  })
})

describe('a row of open questions', () => {
  test('says who answers, and when', () => {
    expect(rulesOf(QUESTIONS, row('Question | Owner | Answer', 'How long | Mara, 2026-03-05 | TBD'))).toEqual([])
  })

  test('says neither', () => {
    expect(rulesOf(QUESTIONS, row('Topic | Place | Answer', 'Length | pier | TBD'))).toEqual(['marker 7'])
  })
})

describe('what is no open end', () => {
  const template = '## Boats\n\n- **Scope:** [What is included]\n- **Path:** [Where]\n'

  test.each([
    'Columns TODO / DOING / DONE',
    'TODO → DOING → DONE',
    'Nothing is TBD here',
    'Replace every FIXME by an issue',
    'TODO.md is kept up to date',
    'Boats with status TBD are imported, too',
  ])('%s', text => {
    expect(rulesOf(template, `## Boats\n\n- **Scope:** ${text}\n- **Path:** /todo\n`)).toEqual([])
  })

  test.each(['Lamps, TODO', 'Status TBD', 'TBD and checked by Ida', 'Nothing else; lamps TBD'])(
    'but this is: %s',
    text => {
      expect(rulesOf(template, `## Boats\n\n- **Scope:** ${text}\n- **Path:** /b\n`)).toEqual(['marker 5'])
    },
  )
})

test('a line of values names what the template asks for one by one', () => {
  const template =
    '## Speed\n\n**Targets:** [Of the tender]\n- Answer time: [e.g., 90 ms]\n- Load: [e.g., 5/s]\n\n**Watch:** [How]\n'
  const plan = (targets: string) => `## Speed\n\n**Targets:** ${targets}\n\n**Watch:** one clock\n`
  expect(rulesOf(template, plan('answer time 50 ms, load 10/s'))).toEqual([])
})

test('a prompt of the words of its label', () => {
  const template = '## Place\n\n- **Target harbour:** [e.g., Aland]\n- **Boat type:** [Which]\n'
  const plan = (harbour: string) => `## Place\n\n- **Target harbour:** ${harbour}\n- **Boat type:** List<Boat>\n`
  for (const harbour of ['<harbour>', '<target harbour>'])
    expect(rulesOf(template, plan(harbour))).toEqual(['unfilled 5'])
  for (const harbour of ['<ferry>', '{harbour}', 'under a second away'])
    expect(rulesOf(template, plan(harbour))).toEqual([])
})
