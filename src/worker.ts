import {parentPort} from 'node:worker_threads'
import {doJob} from './judging/do-job.ts'
import type {Job} from './judging/job.ts'
import type {Message} from './judging/thread.ts'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(doJob(job) satisfies Message))
parentPort?.postMessage('ready' satisfies Message)
