import {doJob} from '../src/judging/do-job.ts'
import {toJob} from '../src/judging/job.ts'
import type {Judges} from '../src/judging/judges.ts'
import type {PlanReport} from '../src/model/report.ts'
import {ok} from '../src/model/result.ts'

/** Judges without a thread: what the bundle's do, as long as no plan is out of bounds. */
export const inProcessJudges: Judges = {
  async judge(plans, policy, onDone = () => {}) {
    const reports: PlanReport[] = []
    for (const plan of plans.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      // As a thread would get it: nothing but data arrives.
      const report = doJob(structuredClone(toJob(plan, policy)))
      if (!report.ok) return report
      reports.push(report.value)
      onDone(reports.length)
    }
    return ok(reports)
  },
  release: () => {},
}
