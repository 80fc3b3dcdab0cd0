import * as z from 'zod'
import {fail, ok, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'

/** Where a run takes place: the repository, and the run itself as the marker of a comment names it. */
export interface RunContext {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly owner: string
  readonly name: string
  readonly runId: number
  readonly runAttempt: number
}

/** What started a run, as far as it says which plans are judged. */
export type RunEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string
      readonly baseSha: string
      readonly changedFiles: number
      readonly isPrivate: boolean
    }
  | {
      readonly kind: 'merge-group'
      /** The pull request that the group adds to the queue, null if the group's branch does not name it. */
      readonly number: number | null
      readonly headSha: string
      readonly baseSha: string
    }
  | {readonly kind: 'commit'; readonly headSha: string}
  | {readonly kind: 'other'; readonly name: string}

type Env = Readonly<Record<string, string | undefined>>

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({sha}),
    base: z.object({sha}),
    changed_files: z.number().int().nonnegative().default(0),
  }),
  repository: z.object({private: z.boolean().default(false)}).optional(),
})

const mergeGroupPayload = z.object({
  merge_group: z.object({head_sha: sha, base_sha: sha, head_ref: z.string().default('')}),
})

/** The branch of a merge group ends in the pull request and the commit that it is queued on. */
const QUEUED = /\/pr-(\d{1,9})-[0-9a-f]+$/

const runContext = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
  GITHUB_GRAPHQL_URL: z.url().default('https://api.github.com/graphql'),
  GITHUB_RUN_ID: z.coerce.number().int().nonnegative().default(0),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().nonnegative().default(1),
})

/** Read where the run takes place from the environment of a runner. */
export function readRunContext(env: Env): Result<RunContext> {
  const parsed = runContext.safeParse(env)
  if (!parsed.success) return notARunner(String(parsed.error.issues[0]?.path[0]))
  const [owner = '', name = ''] = parsed.data.GITHUB_REPOSITORY.split('/')
  return ok({
    owner,
    name,
    serverUrl: parsed.data.GITHUB_SERVER_URL,
    apiUrl: parsed.data.GITHUB_API_URL,
    graphqlUrl: parsed.data.GITHUB_GRAPHQL_URL,
    runId: parsed.data.GITHUB_RUN_ID,
    runAttempt: parsed.data.GITHUB_RUN_ATTEMPT,
  })
}

/**
 * Read what started the run. `payload` is the event file's JSON.
 *
 * Errors: an event that we know with a payload that it cannot have; an event that we do not know is `other`.
 */
export function readEvent(env: Env, payload: unknown): Result<RunEvent> {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const read = READERS.get(name)
  return read === undefined ? ok({kind: 'other', name: toTerminalText(name)}) : read(env, payload)
}

const READERS: ReadonlyMap<string, (env: Env, payload: unknown) => Result<RunEvent>> = new Map([
  ['pull_request', readPullRequest],
  ['pull_request_target', readPullRequest],
  ['pull_request_review', readPullRequest],
  ['pull_request_review_comment', readPullRequest],
  ['merge_group', readMergeGroup],
  ['push', readCommit],
  ['workflow_dispatch', readCommit],
  ['schedule', readCommit],
])

function readPullRequest(_env: Env, payload: unknown): Result<RunEvent> {
  const parsed = pullRequestPayload.safeParse(payload)
  if (!parsed.success) return badPayload(parsed.error.issues[0])
  const {number, head, base, changed_files: changedFiles} = parsed.data.pull_request
  const isPrivate = parsed.data.repository?.private === true
  return ok({kind: 'pull-request', number, headSha: head.sha, baseSha: base.sha, changedFiles, isPrivate})
}

function readMergeGroup(_env: Env, payload: unknown): Result<RunEvent> {
  const parsed = mergeGroupPayload.safeParse(payload)
  if (!parsed.success) return badPayload(parsed.error.issues[0])
  const {head_sha: headSha, base_sha: baseSha, head_ref: ref} = parsed.data.merge_group
  const number = QUEUED.exec(ref)?.[1]
  return ok({kind: 'merge-group', number: number === undefined ? null : Number(number), headSha, baseSha})
}

function readCommit(env: Env): Result<RunEvent> {
  const parsed = sha.safeParse(env.GITHUB_SHA)
  return parsed.success ? ok({kind: 'commit', headSha: parsed.data}) : notARunner('GITHUB_SHA')
}

function badPayload(issue: z.core.$ZodIssue | undefined): Result<never> {
  const place = issue?.path.join('.') ?? ''
  return fail(
    'bad-event',
    `Unexpected event file, expected a value at \`${place}\``,
    'Run the action in a workflow of GitHub Actions.',
  )
}

function notARunner(name: string): Result<never> {
  return fail(
    'not-a-runner',
    `Unexpected value of \`${name}\`, expected what a runner sets`,
    'Run the action in a workflow of GitHub Actions.',
  )
}
