/** What each key of a policy file does to a repository with two plans, wherever it is read. */

const TEMPLATE = `# Plan

**Status:** [Draft | Approved]

## Goal
[What]

## Risks
- **Owner:** [Who]
- **Plan B:** [What]

## Cost
[How much]
`

const PLAN = `# Plan

**Status:** Draft

## Goal
A faster search for all shops.

## Risks
- **Owner:** N/A
- **Plan B:** TBD

## Kosten
40 EUR a month.
`

/** A repository: its template, a plan for each of two services, and one that names another template. */
export const FILES: Readonly<Record<string, string>> = {
  'docs/own.md': TEMPLATE,
  'a/plan.md': PLAN,
  'b/plan.md': `---\ntemplate: outline\n---\n${PLAN}`,
  'notes/one.md': PLAN,
}

/** One plan of the repository as a report has it. */
interface Expected {
  readonly path: string
  readonly [key: string]: unknown
}

/** A policy and what it does: the exit code and parts of the plans' reports, which are all there are. */
export interface Effect {
  readonly key: string
  readonly policy: string
  readonly exitCode: 0 | 1
  readonly plans: readonly Expected[]
  readonly notices?: readonly string[]
}

const OWN = 'template: docs/own.md\n'
const A = {path: 'a/plan.md'}
const B = {path: 'b/plan.md'}
const BY_FRONT_MATTER = {id: 'outline', chosenBy: 'front-matter'}

export const EFFECTS: readonly Effect[] = [
  {
    key: 'template',
    policy: OWN,
    exitCode: 1,
    plans: [
      {
        ...A,
        score: 60,
        minScore: 80,
        mode: 'gate',
        template: {id: 'own', chosenBy: 'policy'},
        notices: [],
        waivers: [],
      },
      {...B, template: BY_FRONT_MATTER},
    ],
  },
  {
    key: 'min-score',
    policy: `${OWN}min-score: 60\nplans: [a/plan.md]\n`,
    exitCode: 0,
    plans: [{...A, score: 60, minScore: 60, result: 'pass'}],
  },
  {
    key: 'mode',
    policy: `${OWN}mode: report\n`,
    exitCode: 0,
    plans: [
      {...A, mode: 'report', result: 'fail'},
      {...B, mode: 'report'},
    ],
  },
  {
    key: 'plans',
    policy: `${OWN}plans: [notes/*.md]\n`,
    exitCode: 1,
    plans: [{path: 'notes/one.md', score: 60}],
  },
  {
    key: 'ignore',
    policy: `${OWN}ignore: [a, b/plan.md]\n`,
    exitCode: 0,
    plans: [],
    notices: ['Not judged, since the policy file has them under `ignore`: `a/plan.md`, `b/plan.md`.'],
  },
  {
    key: 'required',
    policy: `${OWN}min-score: 50\nplans: [a/plan.md]\nrequired: [Risks > Plan B]\n`,
    exitCode: 1,
    plans: [
      {
        ...A,
        result: 'fail',
        decidedBy: 'required-answer',
        notices: ['Required and not answered: `Risks > Plan B`.'],
      },
    ],
  },
  {
    key: 'weights',
    policy: `${OWN}plans: [a/plan.md]\nweights: {Goal: 6}\n`,
    exitCode: 0,
    plans: [{...A, earned: 8, possible: 10, score: 80}],
  },
  {
    key: 'rules',
    policy: `${OWN}plans: [a/plan.md]\nrules: {marker: off, missing-section: note}\n`,
    exitCode: 0,
    plans: [{...A, score: 80, result: 'pass', findings: [{rule: 'missing-section', severity: 'note'}]}],
  },
  {
    key: 'na',
    policy: `${OWN}plans: [a/plan.md]\nna: {reason: required}\n`,
    exitCode: 1,
    plans: [{...A, score: 40}],
  },
  {
    key: 'aliases',
    policy: `${OWN}plans: [a/plan.md]\naliases: {Cost: [Kosten]}\n`,
    exitCode: 0,
    plans: [{...A, score: 80, result: 'pass', findings: [{rule: 'marker'}]}],
  },
  {
    key: 'by-status',
    policy: `${OWN}plans: [a/plan.md]\nby-status: {Draft: report, Approved: gate}\n`,
    exitCode: 0,
    plans: [{...A, result: 'fail', mode: 'report', notices: ['Reported, not gated: its status is `Draft`.']}],
  },
  {
    key: 'overrides',
    policy: `${OWN}overrides:\n  - paths: [a]\n    min-score: 60\n  - paths: [b]\n    template: docs/own.md\n    mode: report\n`,
    exitCode: 0,
    plans: [
      {...A, minScore: 60, result: 'pass', notices: ['Needs 60 and not 80: the policy file says so for `a`.']},
      {
        ...B,
        minScore: 80,
        mode: 'report',
        score: 60,
        template: {id: 'own', chosenBy: 'override'},
        notices: [
          'The template that the front matter names does not count: the policy file sets one for the plan’s path.',
        ],
      },
    ],
  },
]
