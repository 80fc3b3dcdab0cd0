import {Worker} from 'node:worker_threads'
import type {PlanReport} from '../model/report.ts'
import type {Result} from '../model/result.ts'
import type {Job} from './job.ts'

/** Room for new objects. Newer Node takes more the more there is, for each thread. */
const YOUNG_MB = 24

/** What a thread sends: first that it has loaded, then a report for each job. */
export type Message = 'ready' | Result<PlanReport>

/** What a thread finds when it begins. */
export interface ThreadData {
  readonly rehearses: boolean
}

/** How a job ended: done, or stopped because its time or the thread's memory was over; the thread is gone then. */
export type Ending = {readonly kind: 'done'; readonly report: Result<PlanReport>} | {readonly kind: 'late' | 'no-room'}

/** A thread that does one job after the other. It keeps no process alive while it rests. */
export interface Thread {
  /** Do a job. Throws what is thrown in the thread; it is gone then. */
  readonly run: (job: Job, limitMs: number) => Promise<Ending>
  /** End a thread that does no job. */
  readonly end: () => void
}

/** What a thread is started with: how large its memory may get, and whether it judges something before it is asked to. */
interface ThreadOptions {
  readonly heapMb: number
  readonly rehearses: boolean
}

/** Start a thread. Errors: a script that cannot be loaded is thrown by the first `run`. */
export function startThread(script: URL, {heapMb, rehearses}: ThreadOptions): Thread {
  const worker = new Worker(script, {
    env: {},
    workerData: {rehearses} satisfies ThreadData,
    resourceLimits: {maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB},
  })
  // It may also end while it does no job, when nobody waits for a message.
  const ends: unknown[] = []
  worker.on('error', error => ends.push(error))
  worker.on('exit', code => ends.push(toError(code)))
  const ready = next(worker)
  // Whoever runs a job hears of it.
  ready.catch(() => {})
  worker.unref()
  return {run, end: () => void worker.terminate()}

  async function run(job: Job, limitMs: number): Promise<Ending> {
    worker.ref()
    try {
      await ready
      if (ends.length > 0) throw ends[0]
      const answer = next(worker)
      worker.postMessage(job)
      const message = await inTime(answer, limitMs)
      if (message !== 'late') return {kind: 'done', report: message as Result<PlanReport>}
      await worker.terminate()
      return {kind: 'late'}
    } catch (error) {
      if (isOutOfRoom(error)) return {kind: 'no-room'}
      throw error
    } finally {
      worker.unref()
    }
  }
}

/** The next message of a thread. */
function next(worker: Worker): Promise<Message> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      settle()
    }
    const onMessage = (message: Message) => end(() => resolve(message))
    const onError = (error: unknown) => end(() => reject(error))
    const onExit = (code: number) => end(() => reject(toError(code)))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
  })
}

function toError(exitCode: number): Error {
  return new Error(`A thread ended with code ${exitCode}`)
}

async function inTime(answer: Promise<Message>, limitMs: number): Promise<Message | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(() => resolve('late'), limitMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
    // After the time is over nobody listens any more, and the thread's end is none of a promise's business.
    answer.catch(() => {})
  }
}

/** The heap's limit, or recursion without room. What a thread throws need not be an `Error` of this one's. */
function isOutOfRoom(error: unknown): boolean {
  const {code, message} = error as {readonly code?: unknown; readonly message?: unknown}
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || (typeof message === 'string' && /call stack size/.test(message))
}
