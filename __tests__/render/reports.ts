/** Reports for the tests of the surfaces, as the core would make them. */

import type {Finding, Highlight, PlanReport, Report, SectionReport, SectionState} from '../../src/model/report.ts'
import type {RenderContext} from '../../src/render/index.ts'
import {TOOL} from '../../src/report/tool.ts'

/** Where the tests' links lead. */
export const context: RenderContext = {
  repository: {serverUrl: 'https://github.com', owner: 'acme', name: 'shop'},
  headSha: '4f2a9c1d7e8b3a5f60718293a4b5c6d7e8f90a1b',
  maxChars: 65_000,
  docsUrl: 'https://github.com/acme/plan-completeness/blob/main/docs/rules',
}

/** A report around plans, judged from the base branch with 80 needed. */
export function reportOf(plans: readonly PlanReport[], change: Partial<Report> = {}): Report {
  const failed = plans.some(plan => plan.result === 'fail')
  return {
    schemaVersion: 1,
    tool: TOOL,
    result: plans.length === 0 ? 'none' : failed ? 'fail' : 'pass',
    mode: 'gate',
    skippedBy: null,
    policy: {source: 'base', minScore: 80},
    plans: plans.map(plan => ({...plan, mode: change.mode ?? plan.mode})),
    notices: [],
    ...change,
  }
}

/** A finding of no special kind. */
export function findingOf(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'unfilled',
    severity: 'error',
    message: 'Unexpected prompt `[Option X]`, expected the option that was chosen',
    help: 'Name the option and say in a sentence why it won.',
    section: 'Key Decisions and Rationale',
    slot: 'Chosen',
    line: 64,
    endLine: change.line === undefined ? 64 : change.line,
    points: 2.1,
    ...change,
  }
}

/** A section of the `governed` template: state, answers earned and possible. */
export function sectionOf(
  title: string,
  state: SectionState,
  earned: number,
  possible: number,
  line: number | null,
  base: SectionReport['base'] = null,
): SectionReport {
  const id = title.toLowerCase().replace(/\W+/g, '-')
  return {id, title, planTitle: line === null ? null : title, line, state, earned, possible, base}
}

const SECTIONS: readonly SectionReport[] = [
  sectionOf('Header', 'complete', 6, 6, 1),
  sectionOf('Constitution Check', 'complete', 9, 9, 11),
  sectionOf('Scope and Dependencies', 'complete', 3, 3, 27),
  sectionOf('Key Decisions and Rationale', 'complete', 6, 6, 49),
  sectionOf('Architecture Overview', 'complete', 4, 4, 83),
  sectionOf('Interfaces and API Contracts', 'complete', 6, 6, 112),
  sectionOf('Non-Functional Requirements and Budgets', 'complete', 8, 8, 160),
  sectionOf('Data Management and Migration', 'complete', 4, 4, 198),
  sectionOf('Operational Readiness', 'waived', 3, 3, 224),
  sectionOf('Risk Analysis and Mitigation', 'complete', 4, 4, 251),
  sectionOf('Evaluation and Validation', 'complete', 3, 3, 280),
]

const HIGHLIGHTS: readonly Highlight[] = [
  {
    label: 'Decisions',
    text: 'Option B, an outbox table in Postgres: no second system to run, and orders stay exactly-once',
    line: 64,
  },
  {label: 'Decisions', text: 'REST with cursors for the order feed; GraphQL only when a second client asks', line: 78},
  {
    label: 'Risks',
    text: 'Outbox grows faster than the relay drains it: alert at 5,000 rows, relay scales to 4',
    line: 254,
  },
  {label: 'Targets', text: 'Order accepted in 250 ms at p95, 99.9% availability a month', line: 166},
  {label: 'External dependencies', text: 'Payments gateway v3 (team Ledger), ready', line: 45},
  {label: 'Open questions', text: 'None', line: 290},
]

/** A finished plan; `change` makes it another. */
export function planOf(change: Partial<PlanReport> = {}): PlanReport {
  return {
    path: 'specs/014-order-outbox/plan.md',
    change: 'modified',
    template: {id: 'governed', source: 'built-in', chosenBy: 'front-matter'},
    score: 100,
    baseScore: 82,
    minScore: 80,
    mode: 'gate',
    earned: 56,
    possible: 56,
    result: 'pass',
    decidedBy: 'min-score',
    state: 'complete',
    sections: SECTIONS,
    findings: [],
    highlights: HIGHLIGHTS,
    skeleton: '',
    notices: [],
    waivers: [],
    ...change,
  }
}

/** A plan with 17 of 56 answers missing and a finding of almost every kind. */
export const failingPlan: PlanReport = planOf({
  skeleton:
    '## Evaluation and Validation\n\n### Definition of Done\n\n- [ ] [Tests that must be green]\n\n```text\n[Sample]\n```\n',
  score: 69,
  baseScore: 52,
  earned: 39,
  result: 'fail',
  state: 'in-progress',
  sections: [
    sectionOf('Header', 'partial', 5, 6, 1, {earned: 5, possible: 6}),
    sectionOf('Constitution Check', 'complete', 9, 9, 11),
    sectionOf('Scope and Dependencies', 'complete', 3, 3, 27),
    sectionOf('Key Decisions and Rationale', 'partial', 4, 6, 49, {earned: 0, possible: 6}),
    sectionOf('Architecture Overview', 'complete', 4, 4, 83, {earned: 0, possible: 4}),
    sectionOf('Interfaces and API Contracts', 'partial', 4, 6, 112, {earned: 1, possible: 6}),
    sectionOf('Non-Functional Requirements and Budgets', 'partial', 3, 8, 160, {earned: 4, possible: 8}),
    sectionOf('Data Management and Migration', 'untouched', 0, 4, 198),
    sectionOf('Operational Readiness', 'waived', 3, 3, 224),
    sectionOf('Risk Analysis and Mitigation', 'complete', 4, 4, 251),
    sectionOf('Evaluation and Validation', 'missing', 0, 3, null),
  ],
  findings: [
    findingOf({
      rule: 'bad-value',
      message: 'Unexpected date `2026-02-30`, expected a day of the calendar',
      help: 'Write the day as `YYYY-MM-DD`.',
      section: 'Header',
      slot: 'Last Updated',
      line: 6,
      points: 1.79,
    }),
    findingOf({points: 1.79}),
    findingOf({
      rule: 'missing-field',
      severity: 'warning',
      message: 'Unexpected missing `ADR Required`, expected yes or no',
      help: 'Say `Yes` with the record’s path, or `No`.',
      slot: 'ADR Required',
      line: 49,
      points: 1.79,
    }),
    findingOf({
      rule: 'marker',
      severity: 'warning',
      message: 'Unexpected `TBD` in an answer',
      help: 'Decide it, or list it under the open questions.',
      section: 'Interfaces and API Contracts',
      slot: 'Timeouts and Retries',
      line: 151,
      points: 1.79,
    }),
    findingOf({
      rule: 'open-choice',
      message: 'Unexpected open choice `URL path | header`, expected one of them',
      help: 'Keep the one that holds.',
      section: 'Interfaces and API Contracts',
      slot: 'Versioning Strategy',
      line: 142,
      points: 1.79,
    }),
    findingOf({
      rule: 'empty-table',
      message: 'Unexpected sample rows only, expected at least one row of your own',
      help: 'Fill one row for each budget: metric, target, how it is measured.',
      section: 'Non-Functional Requirements and Budgets',
      slot: 'Cost',
      line: 188,
      endLine: 191,
      points: 8.93,
    }),
    findingOf({
      rule: 'unfilled',
      message: 'Unexpected untouched section, expected answers to its 4 prompts',
      help: 'Say who owns the data, how the schema changes, and how it goes back.',
      section: 'Data Management and Migration',
      slot: null,
      line: 200,
      endLine: 219,
      points: 7.14,
    }),
    findingOf({
      rule: 'missing-section',
      message: 'Unexpected missing section, expected `Evaluation and Validation`',
      help: 'Add the heading with a definition of done, or one line “N/A — reason”.',
      section: 'Evaluation and Validation',
      slot: null,
      line: null,
      endLine: null,
      points: 5.36,
    }),
    findingOf({
      rule: 'unmeasurable-target',
      severity: 'warning',
      message: 'Unexpected target `fast enough`, expected a number with a unit',
      help: 'For example `250 ms at p95`.',
      section: 'Non-Functional Requirements and Budgets',
      slot: 'Performance',
      line: 166,
      points: 0,
    }),
    findingOf({
      rule: 'loose-match',
      severity: 'note',
      message: 'Heading `Risks` was read as `Risk Analysis and Mitigation`',
      help: 'Nothing to do if that is right.',
      section: 'Risk Analysis and Mitigation',
      slot: null,
      line: 251,
      points: 0,
    }),
  ],
})

/** A draft that falls short, of which the policy only reports. */
export const draftPlan: PlanReport = {
  ...failingPlan,
  path: 'services/ledger/specs/017-payouts/plan.md',
  minScore: 90,
  mode: 'report',
  notices: ['Reported, not gated: its status is `draft`.', 'Needs 90 by the policy’s `overrides` for its path.'],
}

/** A plan that waives parts of its template. */
export const waivingPlan: PlanReport = planOf({
  path: 'specs/018-receipts/plan.md',
  earned: 53,
  possible: 53,
  sections: SECTIONS.map(section =>
    section.title === 'Operational Readiness' ? {...section, possible: 0, earned: 0} : section,
  ),
  waivers: [
    {name: 'Operational Readiness', reason: 'receipts are sent by the mail service, which has its own plan', line: 224},
    {name: 'Cost', reason: 'no new service', line: 190},
  ],
})

/** A plan that is still the template. */
export const notStartedPlan: PlanReport = planOf({
  path: 'specs/015-refunds/plan.md',
  change: 'added',
  score: 0,
  baseScore: null,
  earned: 0,
  result: 'fail',
  state: 'not-started',
  template: {id: 'plan-template', source: '.specify/templates/plan-template.md', chosenBy: 'repository'},
  sections: SECTIONS.map(section => ({...section, state: 'untouched', earned: 0})),
  findings: SECTIONS.map(section =>
    findingOf({
      message: `Unexpected untouched section, expected answers to its ${section.possible} prompts`,
      help: 'Write over what stands in brackets.',
      section: section.title,
      slot: null,
      line: section.line,
      endLine: section.line,
      points: (100 * section.possible) / 56,
    }),
  ),
  highlights: [],
})

/** A plan with an outline of its own. */
export const differentPlan: PlanReport = planOf({
  path: 'docs/plans/rollout.plan.md',
  score: 0,
  baseScore: null,
  earned: 0,
  result: 'fail',
  state: 'different-structure',
  template: {id: 'governed', source: 'built-in', chosenBy: 'input'},
  sections: [],
  highlights: [],
  findings: [
    findingOf({
      rule: 'different-structure',
      message: 'The plan shares 2 of 11 headings with `governed`; `phased` fits better',
      help: 'Name the right template in the front matter: `template: phased`.',
      section: null,
      slot: null,
      line: 1,
      endLine: 1,
      points: 100,
    }),
  ],
})

/** A file that is not text. */
export const unreadablePlan: PlanReport = planOf({
  path: 'specs/016-images/plan.md',
  score: 0,
  baseScore: null,
  earned: 0,
  possible: 0,
  result: 'fail',
  state: 'unreadable',
  template: {id: 'governed', source: 'built-in', chosenBy: 'policy'},
  sections: [],
  highlights: [],
  findings: [
    findingOf({
      rule: 'unreadable',
      message: 'The file is a symbolic link, expected a regular file',
      help: 'Commit the plan itself in place of the link.',
      section: null,
      slot: null,
      line: null,
      endLine: null,
      points: 100,
    }),
  ],
})

/** Ten plans in every state. */
export const tenPlans: readonly PlanReport[] = [
  planOf({path: 'specs/001-sign-in/plan.md', baseScore: 100}),
  planOf({
    path: 'specs/002-basket/plan.md',
    score: 91,
    earned: 51,
    state: 'in-progress',
    findings: [findingOf({severity: 'warning', points: 8.93})],
  }),
  planOf({
    path: 'specs/003-search/plan.md',
    score: 84,
    baseScore: null,
    change: 'added',
    state: 'in-progress',
    findings: [findingOf({severity: 'warning', points: 15.9})],
  }),
  planOf({path: 'specs/004-stock-levels-of-many-warehouses-in-one-view/plan.md', baseScore: 74}),
  planOf({path: 'services/ledger/specs/005-invoices/plan.md'}),
  {...failingPlan, path: 'specs/006-returns/plan.md'},
  {...failingPlan, path: 'specs/007-vouchers/plan.md', score: 77, baseScore: 81},
  notStartedPlan,
  differentPlan,
  unreadablePlan,
]

/** Three hundred plans, each with many findings and much to highlight. */
export const manyPlans: readonly PlanReport[] = Array.from({length: 300}, (_, index) => ({
  ...failingPlan,
  path: `services/team-${String(index % 12).padStart(2, '0')}/specs/${String(index).padStart(3, '0')}-feature/plan.md`,
  score: index % 80,
  findings: Array.from({length: 60}, (_, nth) =>
    findingOf({line: nth + 1, endLine: nth + 1, points: 1.5, slot: `Answer ${nth + 1}`}),
  ),
}))
