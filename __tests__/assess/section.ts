import type {Policy} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {by, judged} from '../apply/judged.ts'

/** A template's section against that of a plan, which begins in line 3. The section beside it is answered: one point. */
export function inSection(asks: string, says: string, change: Partial<Policy> = {}, name = 'Answers'): PlanReport {
  const around = (body: string, port: string) => `# Plan\n\n## ${name}\n\n${body}\n\n## Port\n\n${port}\n`
  return judged(around(says, 'Aster'), by(around(asks, '[Which harbour it is]'), change))
}
