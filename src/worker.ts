import {parentPort, workerData} from 'node:worker_threads'
import {doJob} from './judging/do-job.ts'
import type {Job} from './judging/job.ts'
import {rehearse} from './judging/rehearse.ts'
import type {Message, ThreadData} from './judging/thread.ts'

parentPort?.on('message', (job: Job) => parentPort?.postMessage(doJob(job) satisfies Message))
parentPort?.postMessage('ready' satisfies Message)
if ((workerData as ThreadData).rehearses) rehearse()
