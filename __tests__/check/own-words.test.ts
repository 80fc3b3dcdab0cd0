import {describe, expect, test} from '@jest/globals'
import {judge} from './judge.ts'

/** What is said of a plan that answers in few words, or in a shape of its own. */
function findings(template: string, plan: string): string[] {
  return judge(`# P\n\n${template}`, `# P\n\n${plan}`).findings.map(
    ({rule, severity, slot}) => `${rule} ${severity} ${slot}`,
  )
}

describe('a short text where several things are asked', () => {
  const template =
    '## Storage\n\n### Retention\n\n- **Period:** [How long]\n- **Removal:** [When and how]\n- **Export:** [For whom]\n'

  test.each([
    'Seven years, then dropped by partition.',
    '- Seven years\n- Dropped by partition\n- CSV for the auditors',
    'Kept for ever.',
  ])('answers as a whole: %s', text => {
    expect(findings(template, `## Storage\n\n### Retention\n\n${text}\n`)).toEqual([])
  })

  test('of a word or two answers what is asked first', () => {
    expect(findings(template, '## Storage\n\n### Retention\n\nSeven years.\n')).toEqual([
      'missing-field warning Removal',
      'missing-field warning Export',
    ])
  })

  test.each([
    '',
    '[How long it is kept by us]',
    'TBD',
    'TBD with the harbour office.',
    'To be decided with the harbour office.',
    '#### How long it is kept\n\n#### When it goes away',
    '| Item | How long | Note |\n|---|---|---|\n| | | |',
  ])('says nothing: %s', text => {
    expect(judge(`# P\n\n${template}`, `# P\n\n## Storage\n\n### Retention\n\n${text}\n`).score).toBe(0)
  })
})

describe('labels that the template has something below', () => {
  const template =
    '## Safety\n\n**Login:**\n- Method: [How]\n- Checks: [Where]\n\n**Rights:**\n- Model: [Which]\n- Checks: [Where]\n'

  test('are paired also where the plan has a word behind them', () => {
    expect(findings(template, '## Safety\n\n**Login:** passkeys\n\n**Rights:** by role\n')).toEqual([
      'missing-field warning Checks',
      'missing-field warning Checks',
    ])
  })

  test('share no line that stands around them', () => {
    expect(
      findings(template, '## Safety\n\n**Login:** passkeys\n\n**Rights:** by role\n\n- Checks: at the gate\n'),
    ).toEqual(['missing-field warning Checks'])
  })

  test('may say all in a line', () => {
    expect(
      findings(
        template,
        '## Safety\n\n**Login:** passkeys only, at the gate\n\n**Rights:** two roles, looked at per call\n',
      ),
    ).toEqual([])
  })

  test('may have lost the list that they head', () => {
    const targets =
      '## Speed\n\n**Targets:** [Those of the spec]\n- Answer time: [e.g., 200 ms]\n- Load: [e.g., 90 a second]\n'
    const list = '- Answer time: 120 ms\n- Load: 300 a second\n'
    expect(findings(targets, `## Speed\n\n**Targets:**\n${list}`)).toEqual([])
    expect(findings(targets, `## Speed\n\n${list}\n**Targets:** those of the tender\n`)).toEqual([])
  })
})

describe('one name for several things', () => {
  const fields = '## Limits\n\n- **Memory:** [How much]\n- **CPU:** [How many]\n- **Disk space:** [How much]\n'
  const headed = '## Context\n\n### Speed Requirements\n\n- [e.g., 200 ms]\n\n### Constraints\n\n- [e.g., no network]\n'

  test.each([
    {template: fields, plan: '## Limits\n\n- Memory, CPU and disk space: 512 MB, one core, 10 GB\n'},
    {template: fields, plan: '## Limits\n\n- **Memory / CPU / Disk space:** 512 MB / one core / 10 GB\n'},
    {
      template: fields,
      plan: '## Limits\n\n| What | How much |\n|---|---|\n| Memory & CPU | 512 MB |\n| Disk space | 10 GB |\n',
    },
    {
      template: headed,
      plan: '## Context\n\n### Speed & Constraints\n\nA call takes 100 ms at most, without a network.\n',
    },
  ])('answers all of them: $plan', ({template, plan}) => {
    expect(findings(template, plan)).toEqual([])
  })

  test('answers nothing that it does not name', () => {
    expect(findings(fields, '## Limits\n\n- Memory and CPU: 512 MB, one core\n')).toEqual([
      'missing-field warning Disk space',
    ])
  })
})

describe('a bold line that heads nothing', () => {
  const list = '## Options\n\n- [An option]\n'

  test.each([
    '- **A second crane**\n- **Do nothing**',
    '1. *Wait*\n2. *Build*',
    '- Wait\n- **Build**',
    '**A second crane**',
  ])('is an answer: %s', text => {
    expect(findings(list, `## Options\n\n${text}\n`)).toEqual([])
  })

  test.each(['*None*', '**None**', '- *None*', '_N/A_', '**N/A**'])('may say that there is nothing: %s', text => {
    expect(findings('## Open Questions\n\n- [A question]\n', `## Open Questions\n\n${text}\n`)).toEqual([])
  })

  test('is none if it is the template’s, or ends in a colon', () => {
    const labels = '## People\n\n- **Owner**\n- **Deputy:**\n'
    expect(judge(`# P\n\n${labels}`, `# P\n\n${labels}`).score).toBe(0)
    expect(findings(list, '## Options\n\n- **A second crane:**\n- Wait\n')).toEqual(['leftover-row warning Options'])
  })
})

test('decisions in a list need not repeat the labels', () => {
  const template = '## Decisions\n\n1. **[What is decided]**\n   - Chosen: [Which]\n   - Why: [Reason]\n'
  const plan =
    '## Decisions\n\n- **Queue:** NATS, already in production\n- **Cache:** Redis, for answers below a millisecond\n'
  expect(findings(template, plan)).toEqual([])
})
