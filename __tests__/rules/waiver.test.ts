import {expect, test} from '@jest/globals'
import {waiverOf} from '../../src/rules/waiver.ts'

test.each([
  ['N/A', 'bare'],
  ['n/a', 'bare'],
  ['None', 'bare'],
  ['—', 'bare'],
  ['-', 'bare'],
  ['[N/A]', 'bare'],
  ['(none)', 'bare'],
  ['Not applicable', 'bare'],
  ['N/A — files only, nothing is stored', 'reasoned'],
  ['No [thing] — [reason]', 'none'],
  ['None, see [the design](design.md)', 'reasoned'],
  ['N/A: no database', 'reasoned'],
  ['Not applicable because the API is internal', 'reasoned'],
  ['None, as all data stays on the device', 'reasoned'],
  ['No violations', 'reasoned'],
  ['[No violations identified]', 'reasoned'],
  ['해당 없음', 'bare'],
  ['なし', 'bare'],
  ['keine', 'bare'],
  ['', 'none'],
  ['Nomad 1.9', 'none'],
  ['Nonetheless we store it', 'none'],
  ['Northwind', 'none'],
  ['PostgreSQL; no cache', 'none'],
] as const)('"%s" waives: %s', (value, kind) => {
  expect(waiverOf(value)).toBe(kind)
})
