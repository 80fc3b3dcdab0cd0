import {expect, test} from '@jest/globals'
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
])('$name', ({template, plan, findings}) => {
  expect(brief(judge(template, plan).findings)).toEqual(findings)
})

test('a fixed box that was dropped is one gap, and those that stayed are none', () => {
  const boxes = ['Tests pass', 'Types are checked', 'Docs are written'].map(text => `- [ ] ${text}`)
  const template = `# P\n\n${GOALS}\n## Check\n\n${boxes.join('\n')}\n`
  const plan = `# P\n\n${WRITTEN}\n## Check\n\n${boxes.slice(0, 2).join('\n')}\n`
  expect(brief(judge(template, plan).findings)).toEqual(['missing-field warning 7 Docs are written'])
})
