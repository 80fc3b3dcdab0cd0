import {expect, test} from '@jest/globals'
import {readWaiverComment} from '../../src/rules/waiver-comment.ts'

const REASON = 'the budget is flat'

test.each([
  'plan-completeness: waive "Cost" because the budget is flat',
  "Plan-Completeness:waive 'Cost' because the budget is flat",
  'plan-completeness : WAIVE “Cost” BECAUSE the budget is flat',
  'plan-completeness: waive `Cost`, because the budget is flat',
  'plan-completeness: waive Cost because the budget is flat',
  'plan-completeness: waive „Cost“ because: the budget is flat',
  'plan-completeness: waive 「Cost」 because the budget is flat',
  '\n  plan-completeness:\n  waive "Cost"\n  because the budget\n  is flat\n',
])('%s', text => {
  expect(readWaiverComment(text)).toEqual({name: 'Cost', reason: REASON})
})

test.each([
  ['plan-completeness: waive "Risks > Owner" because nobody is', 'Risks > Owner', 'nobody is'],
  ['plan-completeness: waive Why because because of the law', 'Why', 'because of the law'],
  ['plan-completeness: waive "Just because" because it is optional', 'Just because', 'it is optional'],
  ['plan-completeness: waive Cost because free', 'Cost', 'free'],
  ['plan-completeness: waive Cost because law', 'Cost', 'law'],
  ['plan-completeness: waive Cost because no budget', 'Cost', 'no budget'],
  ['plan-completeness: waive "費用" because 無料', '費用', '無料'],
  ['plan-completeness: waive "費用" because 予算は固定', '費用', '予算は固定'],
])('%s', (text, name, reason) => {
  expect(readWaiverComment(text)).toEqual({name, reason})
})

test.each([
  'plan-completeness: waive "Cost"',
  'plan-completeness: waive Cost',
  'plan-completeness: waive "Cost" because',
  'plan-completeness: waive "Cost" because …',
  'plan-completeness: waive "Cost" because ...',
  'plan-completeness: waive "Cost" because TBD',
  'plan-completeness: waive "Cost" because x',
  'plan-completeness: waive "Cost" because no',
  'plan-completeness: waive "Cost" because No.',
  'plan-completeness: waive "Cost" because N/A',
  'plan-completeness: waive "Cost" because not applicable',
  'plan-completeness: waive "Cost" because not applicable.',
  'plan-completeness: waive "Cost" because Not applicable',
  'plan-completeness: waive "Cost" because skipped …',
  'plan-completeness: waive "Cost" because 一',
  'plan-completeness: waive "Cost" because ok!',
  'plan-completeness: waive "Cost" because [reason]',
  'plan-completeness: waive "Cost" because <why>',
])('%s gives no reason', text => {
  expect(readWaiverComment(text)).toEqual({name: 'Cost', reason: ''})
})

test.each([
  'plan-completeness: wave "Cost" because the budget is flat',
  'plan-completeness: waive',
  'plan-completeness: waive "" because the budget is flat',
  'plan-completeness: waive "Cost" and "Risks" because the budget is flat',
  'plan-completeness: waive "Cost" since the budget is flat',
  'plan-completeness: skip',
  'plan-completeness:',
])('%s is unclear', text => {
  expect(readWaiverComment(text)).toBe('unclear')
})

test.each(['waive "Cost" because it is flat', 'plan: optional', 'plan-completeness is a tool', 'TODO', ''])(
  '%s is none of ours',
  text => {
    expect(readWaiverComment(text)).toBeNull()
  },
)

test('a comment made to slow it is read at once', () => {
  for (const part of ['because ', ' "', 'a ', '\n', '—', 'waive '])
    expect(readWaiverComment(`plan-completeness: waive ${part.repeat(50_000)}`)).toBeDefined()
})
