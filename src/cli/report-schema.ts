import * as z from 'zod'
import type {Report, RuleId} from '../model/report.ts'

const line = z.int().min(1)
const share = z.number().min(0)
const score = z.int().min(0).max(100)
const minScore = z.number().min(0).max(100)
const mode = z.enum(['gate', 'report'])

const RULES = [
  ...(['missing-section', 'missing-field', 'unfilled', 'empty-section', 'empty-field', 'empty-table'] as const),
  ...([
    'marker',
    'open-choice',
    'bad-value',
    'leftover-row',
    'unticked',
    'half-instance',
    'duplicate-section',
  ] as const),
  ...(['different-structure', 'unreadable', 'dead-link', 'ghost-tick', 'status-conflict'] as const),
  ...(['unmeasurable-target', 'date-order', 'copied-guidance', 'bare-na', 'bad-waiver', 'loose-match'] as const),
] satisfies readonly RuleId[]

/** One finding, as reports and fix lists hold it. */
export const findingSchema = z.object({
  rule: z.enum(RULES).describe('Id of the rule; it never changes.'),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string().describe('What is there, and what was expected.'),
  help: z.string().describe('What to write; empty if there is nothing to say.'),
  section: z.string().nullable().describe('Title of the section in the template.'),
  slot: z.string().nullable().describe('What the template calls the place.'),
  line: line.nullable().describe('Line of the plan; null if the place does not exist.'),
  endLine: line.nullable(),
  points: share.describe('What it costs of the plan’s 100; 0 for rules beside the sum.'),
  page: z.string().describe('Where the rule is explained.').exactOptional(),
})

const section = z.object({
  id: z.string(),
  title: z.string().describe('The template’s.'),
  planTitle: z.string().nullable(),
  line: line.nullable(),
  state: z.enum(['complete', 'partial', 'untouched', 'missing', 'waived']),
  earned: share.describe('In slots.'),
  possible: share.describe('In slots.'),
  base: z
    .object({earned: share, possible: share})
    .nullable()
    .describe('The same on the base branch; null if there is no such version, or it has another outline.'),
})

/** The verdict on one plan. */
export const planSchema = z.object({
  path: z.string(),
  change: z.enum(['added', 'modified', 'renamed', 'unchanged']),
  template: z.object({
    id: z.string(),
    source: z.string().describe('`built-in`, or the path of the file in the repository.'),
    chosenBy: z.enum(['override', 'front-matter', 'policy', 'input', 'repository', 'fit']),
    fit: z
      .number()
      .min(0)
      .max(100)
      .exactOptional()
      .describe('How much of the template’s outline the plan follows, in percent.'),
  }),
  score: score.describe('Rounded down; `result` was decided on the unrounded value.'),
  baseScore: score.nullable().describe('On the base branch; null if there is no such version.'),
  minScore: minScore.describe('The score that this plan needs.'),
  mode: mode.describe('Whether the result of this plan counts: `gate`, or `report` if it is only told.'),
  earned: share,
  possible: share,
  result: z.enum(['pass', 'fail']),
  decidedBy: z
    .enum(['min-score', 'base-score', 'required-answer'])
    .describe('The score that all plans need, its own on the base branch, or a required answer that is missing.'),
  state: z.enum(['not-started', 'in-progress', 'complete', 'different-structure', 'unreadable']),
  sections: z.array(section).readonly().describe('In template order, the header first.'),
  findings: z.array(findingSchema).readonly(),
  highlights: z.array(z.object({label: z.string(), text: z.string().describe('Text of the plan.'), line})).readonly(),
  skeleton: z
    .string()
    .describe(
      'Markdown of the template for what stands nowhere in the plan, below the plan’s own headings; empty if nothing is absent.',
    ),
  notices: z.array(z.string()).readonly().describe('Sentences of the tool on what the policy changed for this plan.'),
  waivers: z
    .array(
      z.object({
        name: z.string().describe('What the template calls it.'),
        reason: z.string().describe('Text of the plan.'),
        line,
      }),
    )
    .readonly()
    .describe('What the plan waives by comments; it is outside of the score.'),
})

/** A report as a file holds it. Keys that this version does not know are left out. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({name: z.string(), version: z.string()}),
  result: z.enum(['pass', 'fail', 'none']),
  mode: mode.describe('Of the run; a plan may have another.'),
  skippedBy: z.literal('label').nullable().describe('What lets the job pass although it gates; null as a rule.'),
  policy: z.object({source: z.enum(['base', 'head', 'default']), minScore}),
  plans: z.array(planSchema).readonly().describe('Sorted by path.'),
  notices: z.array(z.string()).readonly().describe('Sentences of the tool about the run itself.'),
}) satisfies z.ZodType<Report>
