import type {Rule} from './rule.ts'

/** A table has a header and no rows. */
export const emptyTable: Rule = {
  id: 'empty-table',
  message: () => 'Unexpected table without rows, expected at least one',
  help: () => 'Add one real row, or replace the table by "None" with the reason.',
}
