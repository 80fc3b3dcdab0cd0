import {describe, expect, test} from '@jest/globals'
import {brief, judge} from './judge.ts'

const GOALS = '## Goals\n\n[What shall be different]\n'
const WRITTEN = '## Goals\n\nTrains leave on time.\n'

test.each([
  {
    name: 'a heading with [optional] may be left out',
    template: '# P\n\n## Summary\n\nWhat is it?\n\n## Open questions [optional]\n\nWhat is still open?\n',
    plan: '# P\n\n## Summary\n\nA second track.\n',
    findings: [],
  },
  {
    name: 'and keeps its name',
    template: '# P\n\n## Summary\n\nWhat is it?\n\n## Open questions [optional]\n\nWhat is still open?\n',
    plan: '# P\n\n## Summary\n\nA second track.\n\n## Open questions\n\n',
    findings: [],
  },
  {
    name: 'guidance that begins with the word',
    template: `# P\n\n${GOALS}\n## Unresolved questions\n\nOptional, but suggested for first drafts. What is still open?\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'a heading that begins with the word is a name',
    template: `# P\n\n${GOALS}\n## Optional features\n\n[Which]\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: ['missing-section error - Optional features'],
  },
  {
    name: 'a comment that says for whom it is optional',
    template: `# P\n\n${GOALS}\n## Test cases\n\n<!--\n  This section is optional for plans of one team.\n-->\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'a legend asks for no choice',
    template:
      '# P\n\n## Check\n\n| Principle | Status | Notes |\n|---|---|---|\n| Simple | ⬜ | [how] |\n\n**Legend**: ✅ Pass | ⬜ Open | ❌ Violation\n',
    plan: '# P\n\n## Check\n\n| Principle | Status | Notes |\n|---|---|---|\n| Simple | ✅ | one track |\n\n**Legend**: ✅ Pass | ⬜ Open | ❌ Violation\n',
    findings: [],
  },
  {
    name: 'what shall be left empty',
    template: `- Start: (fill me in with a date)\n- Review: (leave this empty)\n\n${GOALS}`,
    plan: `- Start: 2026-03-31\n- Review:\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'and what is left as it is for that',
    template: `- Start: (fill me in with a date)\n- Review: (leave this empty)\n\n${GOALS}`,
    plan: `- Start: 2026-03-31\n- Review: (leave this empty)\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'marks of front matter are no marks of the text',
    template:
      '---\nstatus: {proposed | superseded by [ADR-5](5.md)}\n---\n# P\n\n## Context\n\n{Describe the context in two sentences.}\n\n## Outcome\n\n{What was decided}\n',
    plan: '---\nstatus: proposed\n---\n# P\n\n## Context\n\n{Describe the context in two sentences.}\n',
    findings: ['unfilled error 6 Context', 'missing-section error - Outcome'],
  },
  {
    name: 'a date form in front matter',
    template: `---\ncreated: yyyy-mm-dd\n---\n# P\n\n${GOALS}`,
    plan: `---\ncreated: yyyy-mm-dd\n---\n# P\n\n${WRITTEN}`,
    findings: ['unfilled error 2 created'],
  },
  {
    name: 'guidance in several paragraphs',
    template: `# P\n\n${GOALS}\n## Trade-offs\n\nWhat are some known drawbacks? How might they be mitigated?\n\nNote that this need not be complete.\n`,
    plan: `# P\n\n${WRITTEN}\n## Trade-offs\n\nWhat are some known drawbacks? How might they be mitigated?\n\nNote that this need not be complete.\n`,
    findings: ['empty-section error 7 Trade-offs'],
  },
  {
    name: 'guidance that says what the idea is',
    template: `# P\n\n${GOALS}\n## Drawbacks\n\nThe idea is to find the best argument why this should _not_ be done.\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: ['missing-section error - Drawbacks'],
  },
  {
    name: 'a sentence that is no guidance stays a fact',
    template: `# P\n\n${GOALS}\n## Tracks\n\nAll tracks belong to the town.\n\nWho wants one asks.\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'a prompt that forbids to leave it empty asks',
    template: `# P\n\n- Owner: [name, never leave blank]\n\n${GOALS}`,
    plan: `# P\n\n- Owner:\n\n${WRITTEN}`,
    findings: ['empty-field error 3 Owner'],
  },
  ...[
    '**Required**\n\n- [flag]\n\n**Optional**\n\n- [flag]',
    '[Which calls]\n\n**Optional:**\n\n[Which flags]',
    'Optional and mandatory ones:\n\n[What]',
    '<!-- Optional and required cases go here -->\n\n[Which]',
    'List each risk and its owner [if any]. [Describe the risks]',
  ].map(text => ({
    name: `a word about a part: ${text}`,
    template: `# P\n\n${GOALS}\n## Cases\n\n${text}\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: ['missing-section error - Cases'],
  })),
  {
    name: 'blank values of a legend ask',
    template: `# P\n\n${GOALS}\n## Config\n\n- Name:\n- Possible values:\n`,
    plan: `# P\n\n${WRITTEN}\n## Config\n\n- Name: x\n- Possible values:\n`,
    findings: ['empty-field error 10 Possible values'],
  },
  {
    name: 'a fact behind a question',
    template: `# P\n\n${GOALS}\n## Support\n\nWho do I ask?\n\nAsk the help desk at extension 5.\n`,
    plan: `# P\n\n${WRITTEN}\n## Support\n\nWho do I ask?\n\nAsk the help desk at extension 5.\n`,
    findings: [],
  },
  {
    name: 'items of which the first asks',
    template: `# P\n\n${GOALS}\n## Scope\n\n- To which phase does the work belong?\n- Do not bind the whole task to one\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: ['missing-section error - Scope'],
  },
  {
    name: 'an item that says what belongs there',
    template: `# P\n\n${GOALS}\n## Scope\n\n- What this plan will change.\n`,
    plan: `# P\n\n${WRITTEN}\n## Scope\n\n- What this plan will change.\n`,
    findings: ['empty-section error 7 Scope'],
  },
  {
    name: 'labels line by line without values',
    template: `# P\n\nStatus: proposed\nOwner:\nCreated:\nLinked plan:\n\n${GOALS}`,
    plan: `# P\n\nStatus: proposed\nOwner: Ida\nCreated:\nLinked plan: none\n\n${WRITTEN}`,
    findings: ['empty-field error 5 Created'],
  },
  {
    name: 'a section for later',
    template: `# P\n\n${GOALS}\n## Lessons learned (after completion)\n\n[What did we learn?]\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'a prompt that begins with the word',
    template: `# P\n\n${GOALS}\n## Notes\n\n<Optional: what else is known>\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: [],
  },
  {
    name: 'such a prompt behind another',
    template: `# P\n\n${GOALS}\n## API\n\n[Which calls]\n\n[Optional: which flags]\n`,
    plan: `# P\n\n${WRITTEN}`,
    findings: ['missing-section error - API'],
  },
  {
    name: 'a sentence that leads in to labels',
    template: `# P\n\n${GOALS}\n## Check\n\nVerify compliance with \`memory/constitution.md\`:\n\n**Offline first**:\n- [ ] Works without a network\n`,
    plan: `# P\n\n${WRITTEN}\n## Check\n\nVerify compliance with \`memory/constitution.md\`:\n\n**Offline first**:\n- [x] Works without a network\n`,
    findings: [],
  },
  {
    name: 'a word that begins with no',
    template: `# P\n\n${GOALS}\n## Risks\n\n- Main risk:\n- Remedy:\n`,
    plan: `# P\n\n${WRITTEN}\n## Risks\n\n- Main risk: no-show fees go to the wrong place\n`,
    findings: ['missing-field warning 7 Remedy'],
  },
  {
    name: 'nothing to say of one label',
    template: `# P\n\n${GOALS}\n## Risks\n\n- Main risk:\n- Remedy:\n`,
    plan: `# P\n\n${WRITTEN}\n## Risks\n\n- Main risk: none that we know of\n`,
    findings: ['missing-field warning 7 Remedy'],
  },
  {
    name: 'words in angle brackets with a colon',
    template: `# P\n\n${GOALS}\n## Aim\n\n<One sentence: what is true when this is done.>\n`,
    plan: `# P\n\n${WRITTEN}\n## Aim\n\n<One sentence: what is true when this is done.>\n`,
    findings: ['unfilled error 9 Aim'],
  },
  {
    name: 'a label that wants a kind of text',
    template: `# P\n\n${GOALS}\n## Aim\n\n**Aim:** One or two sentences — what it is for\n`,
    plan: `# P\n\n${WRITTEN}\n## Aim\n\n**Aim:** One or two sentences — what it is for\n`,
    findings: ['empty-section error 7 Aim'],
  },
  {
    name: 'a path that stands for any',
    template: `# P\n\n${GOALS}\n## Code\n\n| File | Change |\n|---|---|\n| \`path/to/file.kt\` | What changes |\n`,
    plan: `# P\n\n${WRITTEN}\n## Code\n\n| File | Change |\n|---|---|\n| \`path/to/file.kt\` | What changes |\n`,
    findings: ['unfilled error 11 Code'],
  },
])('$name', ({template, plan, findings}) => {
  expect(brief(judge(template, plan).findings)).toEqual(findings)
})

test('a fixed box that was dropped is one gap, and those that stayed are none', () => {
  const boxes = ['Tests pass', 'Types are checked', 'Docs are written'].map(text => `- [ ] ${text}`)
  const template = `# P\n\n${GOALS}\n## Check\n\n${boxes.join('\n')}\n`
  const plan = `# P\n\n${WRITTEN}\n## Check\n\n${boxes.slice(0, 2).join('\n')}\n`
  expect(brief(judge(template, plan).findings)).toEqual(['missing-field warning 7 Docs are written'])
})

test.each([
  ['may be dropped', '- [ ] No docs change', []],
  ['is a gap where it is left', '- [ ] Docs are written\n- [ ] [Criteria of this plan]', ['unfilled error 7 Check']],
])('a sample box beside fixed ones %s', (_, boxes, findings) => {
  const template = `# P\n\n${GOALS}\n## Check\n\n- [ ] Docs are written\n- [ ] [Criteria of this plan]\n`
  expect(brief(judge(template, `# P\n\n${WRITTEN}\n## Check\n\n${boxes}\n`).findings)).toEqual(findings)
})

describe('an opposite', () => {
  const template = '# P\n\n## Goal\n\n<what is true when this is done>\n\n## Non-goals\n\n<what this does not touch>\n'

  test('is no answer', () => {
    const plan = '# P\n\n## Non-goals\n\nTouch gestures stay out.\n'
    expect(brief(judge(template, plan).findings)).toEqual(['missing-section error - Goal'])
  })

  test('may share a heading', () => {
    const plan = '# P\n\n## Goals and non-goals\n\nTrains leave on time; new trains are no goal.\n'
    expect(brief(judge(template, plan).findings).filter(line => line.includes('error'))).toEqual([])
  })
})
