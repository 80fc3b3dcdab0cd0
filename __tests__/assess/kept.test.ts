import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'

const STEPS = '### Steps\n- [ ] Logs are kept\n- [ ] Lamps are lit'
const OWNER = '**Owner:** [Who]'
const STORE = '**Store:** [if applicable, e.g., SQLite]'
const parts = (...texts: string[]) => texts.join('\n\n')

test.each([
  {name: 'beside an answer', asks: parts(OWNER, STORE, STEPS), says: parts('**Owner:** Ida', STEPS), earned: 4},
  {name: 'beside a prompt', asks: parts(OWNER, STORE, STEPS), says: parts(OWNER, STEPS), earned: 1},
  {name: 'alone in a plan that is answered', asks: STEPS, says: STEPS, earned: 3},
  {name: 'alone in a plan that is not', asks: STEPS, says: STEPS, port: '[Which]', earned: 0},
  {name: 'beside nothing but what may be left out', asks: parts(STORE, STEPS), says: STEPS, earned: 3},
  {name: 'the same in a plan that is open', asks: parts(STORE, STEPS), says: STEPS, port: '[Which]', earned: 0},
])('boxes of the template that were kept, $name', ({asks, says, port = 'Aster', earned}) => {
  const around = (body: string, last: string) => `# Plan\n\n## Work\n\n${body}\n\n## Port\n\n${last}\n`
  expect(judge(around(asks, '[Which]'), around(says, port)).earned).toBe(earned)
})

test.each([
  {name: 'a tick', steps: STEPS.replace('[ ]', '[x]')},
  {name: 'a step of its own', steps: STEPS.replace('Logs are kept', 'Oil is there')},
])('with $name they are the author’s, whatever stands beside them', ({steps}) => {
  const around = (body: string) => `# Plan\n\n## Work\n\n${body}\n`
  expect(judge(around(parts(OWNER, STEPS)), around(parts(OWNER, steps))).earned).toBe(2)
})
