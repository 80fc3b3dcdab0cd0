import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'

const WHERE = '## Where\n[The place]\n'
const PIER = '## Where\nOn the pier\n'

test.each([
  {
    name: 'a line of the template that speaks of open ends',
    template: `# P\n\n## Check\n**Reader:** [Who]\n\nOpen ends: each TBD and each FIXME has an owner\n\n${WHERE}`,
    plan: `# P\n\n## Check\n**Reader:** Ida\n\nOpen ends: each TBD and each FIXME has an owner\n\n${PIER}`,
  },
  {
    name: 'a box of the template that speaks of open ends',
    template: `# P\n\n## Check\n- [ ] Each TBD of the draft is in the list\n- [ ] Fares match\n\n${WHERE}`,
    plan: `# P\n\n## Check\n- [x] Each TBD of the draft is in the list\n- [x] Fares match\n\n${PIER}`,
  },
  {
    name: 'a rule of the template kept beside the answer',
    template: `# P\n\n## Rules\n- [What holds here]\n- All input must be checked before it is used\n\n${WHERE}`,
    plan: `# P\n\n## Rules\n- Tickets are checked at the gate\n- All input must be checked before it is used\n\n${PIER}`,
  },
  {
    name: 'a guiding question of the template kept above the answer',
    template: `# P\n\n## Success\n*How will we know that it works?*\n\n- [Measure]\n\n${WHERE}`,
    plan: `# P\n\n## Success\n*How will we know that it works?*\n\n- Fewer than 2 queues a day\n\n${PIER}`,
  },
  {
    name: 'labels in a row in one sentence each',
    template: `# P\n\n## Risk\n- Odds: [Low / High]\n- Harm: [Who is hit]\n- Remedy: [What helps]\n\n${WHERE}`,
    plan: `# P\n\n## Risk\n\nOdds: Low. Harm: the night ferry. Remedy: a second till at the gate.\n\n${PIER}`,
  },
  {
    name: 'a label right below the list of another',
    template: `# P\n\n## Gate\n**Errors:**\n- [Error]\n\n**Versioning:** [How]\n\n${WHERE}`,
    plan: `# P\n\n## Gate\n\nErrors:\n\n- NO_TIDE: the table is missing\n\nVersioning: a path for each version\n\n${PIER}`,
  },
  {
    name: 'a section named by its short name',
    template: `# P\n\n## Tide and Weather Records (TWR)\n[Which]\n\n## Records of Tickets\n[Which]\n\n${WHERE}`,
    plan: `# P\n\n## TWRs\nWind and water at noon\n\n## Ticket records\nOne line a crossing\n\n${PIER}`,
  },
  {
    name: 'a section told in prose, with one of its labels',
    template: `# P\n\n## Shape\n- **Gate:** [Which]\n- **Till:** [Which]\n- **Lamp:** [Which]\n\n${WHERE}`,
    plan: `# P\n\n## Shape\n\nWhoever comes down the stairs meets one turnstile, pays at a counter of oak, and finds the way by whale oil.\n\n**Till:** the counter of oak\n\n${PIER}`,
  },
  {
    name: 'the labels of two groups as rows of one table',
    template: `# P\n\n## Guard\n**Entry:**\n- Method: [How]\n- Check: [Where]\n\n**Store:**\n- Lock: [Which]\n- Key: [Whose]\n\n${WHERE}`,
    plan: `# P\n\n## Guard\n\n| What | How |\n|---|---|\n| Entry: method | badge at the gate |\n| Entry: check | at the turnstile |\n| Store: lock | bolt and chain |\n| Store: key | with the harbour master |\n\n${PIER}`,
  },
  {
    name: 'a remark in italics with a colon above a list',
    template: `# P\n\n## Things\n### Parts\n- [Part]\n\n### Ties\n- [Tie]\n\n${WHERE}`,
    plan: `# P\n\n## Things\n\n*Full version: things.md*\n\n- **Gate:** lets people in\n- **Till:** takes the fare\n\nHow they hang together: a gate opens when the till has counted all of the fare of a group.\n\n${PIER}`,
  },
  {
    name: 'a path in brackets',
    template: `# P\n\n## Links\n- **Spec:** [link to the spec]\n- **Owner:** [Name]\n\n${WHERE}`,
    plan: `# P\n\n## Links\n- **Spec:** [specs/007-pier/spec.md]\n- **Owner:** Mae Larkin\n\n${PIER}`,
  },
  {
    name: 'open ends where the template asks for open ends',
    template: `# P\n\n## Unknowns\n- [NEEDS CLARIFICATION] [Item]\n\n${WHERE}`,
    plan: `# P\n\n## Unknowns\n- [NEEDS CLARIFICATION] Which tide table the harbour uses\n\n${PIER}`,
  },
  {
    name: 'headings answered without the lead text above them',
    template: `# P\n\n## Shape\n[In general]\n\n### Parts\n[Which]\n\n### Flow\n[How]\n\n${WHERE}`,
    plan: `# P\n\n## Shape\n\n### Parts\nGate and till\n\n### Flow\nFrom gate to till\n\n${PIER}`,
  },
  {
    name: 'a row of answers in brackets that says there is nothing',
    template: `# P\n\n## Breaches\n| What | Why | Instead |\n|---|---|---|\n| [Breach] | [Need] | [Other way] |\n\n${WHERE}`,
    plan: `# P\n\n## Breaches\n| What | Why | Instead |\n|---|---|---|\n| [N/A] | [No breach found] | [All rules hold] |\n\n${PIER}`,
  },
  {
    name: 'sections on the level of the title',
    template: `# P: [Name]\n\n**Owner:** [Who]\n\n${WHERE}`,
    plan: `# P: Shop\n\n**Owner:** Ann Lee\n\n${PIER.replace('##', '#')}`,
  },
  {
    name: 'a section that is waived in plain words',
    template: `# P\n\n## Risks\n- **First:** [What]\n- **Second:** [What]\n\n${WHERE}`,
    plan: `# P\n\n## Risks\nDoes not apply: nothing is deployed.\n\n${PIER}`,
  },
])('no alarm for $name', ({template, plan}) => {
  const report = judge(template, plan)
  expect(report.findings).toEqual([])
  expect(report.score).toBe(100)
  expect(judge(template, template).score).toBe(0)
})
