import {availableParallelism} from 'node:os'
import {outOfBounds} from '../markdown/out-of-bounds.ts'
import type {PlanReport} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {JUDGING_BOUNDS, type JudgingBounds} from './bounds.ts'
import {type Job, toJob} from './job.ts'
import type {Judges} from './judges.ts'
import {startThread, type Thread} from './thread.ts'

/** A further thread has to load the core first: that pays from so many plans on. */
const PLANS_PER_THREAD = 8
const MAX_THREADS = 8

interface Options {
  readonly bounds?: JudgingBounds
  /** Whether the thread that is started early judges something before a plan arrives. */
  readonly rehearses?: boolean
}

/** Judges whose first thread can load while the plans are still being looked for. */
export interface WorkerJudges extends Judges {
  readonly warmUp: () => void
}

interface Task {
  readonly job: Job
  readonly resolve: (report: Result<PlanReport>) => void
  readonly reject: (bug: unknown) => void
}

/**
 * Judges in threads of their own, so that a plan which takes too long or too much memory can be stopped: it is then
 * judged as a file that cannot be read, and the others go on. `script` is what a thread runs.
 */
export function createWorkerJudges(
  script: URL,
  {bounds = JUDGING_BOUNDS, rehearses = false}: Options = {},
): WorkerJudges {
  const tasks: Task[] = []
  const resting: Thread[] = []
  let serving = 0
  let unfinishedMs = 0
  const start = (early = false) => startThread(script, {heapMb: bounds.heapMb, rehearses: early && rehearses})

  return {
    warmUp: () => {
      if (resting.length + serving === 0) resting.push(start(true))
    },
    async judge(plans, policy, onDone = () => {}) {
      let done = 0
      const sorted = plans.toSorted((a, b) => (a.path < b.path ? -1 : 1))
      const answers = sorted.map(async plan => {
        const report = await assign(toJob(plan, policy))
        onDone(++done)
        return report
      })
      staff()
      const reports: PlanReport[] = []
      for (const report of await Promise.all(answers)) {
        if (!report.ok) return report
        reports.push(report.value)
      }
      return ok(reports)
    },
    release: () => {
      for (const thread of resting.splice(0)) thread.end()
    },
  }

  function assign(job: Job): Promise<Result<PlanReport>> {
    return new Promise((resolve, reject) => {
      tasks.push({job, resolve, reject})
    })
  }

  function staff(): void {
    const wanted = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(tasks.length / PLANS_PER_THREAD))
    while (serving < wanted) void serve()
  }

  async function serve(): Promise<void> {
    serving++
    let thread = resting.pop()
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const {job, resolve, reject} = task
      const limitMs = limitOf(job)
      try {
        thread ??= start()
        const ending = await thread.run(job, limitMs)
        if (ending.kind === 'done') {
          resolve(ending.report)
          continue
        }
        if (ending.kind === 'late') unfinishedMs += limitMs
        const limit = ending.kind === 'late' ? `${limitMs / 1000} s` : `${bounds.heapMb} MiB of memory`
        tasks.unshift({job: refuse(job, limit), resolve, reject})
      } catch (bug) {
        reject(bug)
      }
      thread = undefined
    }
    if (thread) resting.push(thread)
    serving--
  }

  /** A file that is not read takes no time. */
  function limitOf({plan}: Job): number {
    if ('refused' in plan.content) return bounds.unfinishedMs
    return Math.min(bounds.planMs, Math.max(bounds.leastMs, bounds.unfinishedMs - unfinishedMs))
  }
}

/** What a plan is judged as that went over a limit: by its name alone. */
function refuse({plan, policy}: Job, limit: string): Job {
  const {message, hint} = outOfBounds(limit)
  return {policy, plan: {...plan, content: {refused: message, help: hint}, base: null, targets: new Map()}}
}
