import * as z from 'zod'
import type {FixList} from '../model/fix-list.ts'
import {findingSchema, planSchema} from './report-schema.ts'

const wanted = z.object({
  slot: z.string().describe('What the template calls it; empty for a text without a name of its own.'),
  kind: z.enum(['title', 'field', 'prose', 'list', 'table', 'fence', 'box']),
  type: z.enum(['text', 'choice', 'date', 'version', 'number', 'link']),
  options: z.array(z.string()).readonly().describe('The choices of a `choice`, in lower case; empty for other types.'),
  columns: z.array(z.string()).readonly().describe('Names of a table’s columns; empty for other kinds.'),
  optional: z.boolean(),
  prompt: z.string().describe('The template’s own wording; empty for a bare label.'),
  templateLine: z.int().min(1).describe('Line of the template.'),
})

const fix = findingSchema.extend({
  wanted: z.array(wanted).readonly().describe('The answers that are wanted; none if the text itself is to be mended.'),
})

const planFixes = planSchema
  .pick({path: true, template: true, result: true, state: true, score: true, minScore: true, skeleton: true})
  .extend({
    fixes: z.array(fix).readonly().describe('Errors and warnings, in the order of the plan.'),
  })

/** A fix list as `fix-list` writes it. */
export const fixListSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({name: z.string(), version: z.string()}),
  plans: z.array(planFixes).readonly().describe('Sorted by path.'),
}) satisfies z.ZodType<FixList>
