import * as z from 'zod'
import {fail, ok, type Result} from '../model/result.ts'
import {commentEnds, toCursor, toDistinct, toOwn} from './comments.ts'
import type {ChangedFile, ExistingCheckRun, PolicyFilePlace, PullRequest, Standing} from './gateway.ts'
import {type GraphqlAnswer, toGraphqlFailure} from './graphql.ts'
import {MAX_FILE_BYTES, MAX_PAGE_SIZE} from './limits.ts'
import {isRegularFile, nameMode, toModeText} from './mode.ts'
import {type Errand, WRITE_CHECK_RUN} from './refusal.ts'

const STATUSES = {
  ADDED: 'added',
  COPIED: 'added',
  MODIFIED: 'modified',
  CHANGED: 'modified',
  RENAMED: 'renamed',
  DELETED: 'removed',
} as const satisfies Record<string, ChangedFile['status']>

const checkRuns = z.object({
  nodes: z.array(z.object({id: z.string(), externalId: z.string().nullable()}).nullable()).nullable(),
})

const policyBlob = z.object({
  byteSize: z.number(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  text: z.string().nullable(),
})

const pullRequest = z.object({
  headRefOid: z.string(),
  changedFiles: z.number(),
  labels: z.object({nodes: z.array(z.object({name: z.string()}).nullable()).nullable()}).nullable(),
  files: z
    .object({
      nodes: z.array(
        z
          .object({
            path: z.string(),
            changeType: z.enum(['ADDED', 'COPIED', 'MODIFIED', 'CHANGED', 'RENAMED', 'DELETED']),
          })
          .nullable(),
      ),
    })
    .nullish(),
  ...commentEnds,
})

const policyCommit = z.object({
  file: z.object({mode: z.number(), object: z.union([policyBlob, z.object({}), z.null()])}).nullish(),
  misnamed: z.object({mode: z.number()}).nullish(),
})

const checkSuites = z.object({nodes: z.array(z.object({checkRuns: checkRuns.nullable()}).nullable()).nullable()})

const standingData = z.object({
  repository: z.object({
    id: z.string(),
    policy: policyCommit.nullish(),
    head: policyCommit.extend({checkSuites: checkSuites.nullish()}).nullable(),
    pullRequest: pullRequest.nullish(),
  }),
})

type PolicyCommit = z.infer<typeof policyCommit> | null | undefined

/**
 * The typed answer to the first query; `between` are the comments that it lacks, null if it has all. `policy` and
 * `proposal` are what stands at the policy file's path and beside it, in the commit whose policy counts and in the head
 * commit.
 */
export interface StandingAnswer {
  readonly standing: Standing
  readonly between: CommentsBetween | null
  readonly policy: PolicyCommit
  readonly proposal: PolicyCommit
}

const NO_COMMIT = fail(
  'unavailable',
  'GitHub has no commit of the name whose policy counts',
  'Run the job again; if it stays, see that the base commit is in the repository and the job has `contents: read`.',
)

/** The comments between the first and the last: where they begin, how many they are, and where ours go in the list. */
export interface CommentsBetween {
  readonly cursor: string
  readonly count: number
  readonly index: number
}

/** The data of an answer to the first query. */
export function readStanding(answer: GraphqlAnswer, errand: Errand): Result<StandingAnswer> {
  const parsed = standingData.safeParse(answer.data)
  if (!parsed.success) return toGraphqlFailure(errand, answer.errors[0])
  const {id: repositoryId, policy, head, pullRequest} = parsed.data.repository
  // Without the policy's commit nobody knows what counts: a default would let a pull request past its gate.
  const refused = answer.errors.find(({type, path}) => path.includes('policy') && type !== 'NOT_FOUND')
  if (refused !== undefined) return toGraphqlFailure(errand, refused)
  if (policy === null) return NO_COMMIT
  const closed = answer.errors.find(({path}) => path.includes('checkSuites'))
  const checkRuns =
    closed === undefined ? ok(toCheckRuns(head?.checkSuites)) : toGraphqlFailure(WRITE_CHECK_RUN, closed)
  const asked = pullRequest !== undefined
  const pull = pullRequest ? ok(toPullRequest(pullRequest)) : asked ? toPullFailure(answer) : null
  const between = pullRequest ? toBetween(pullRequest) : null
  return ok({standing: {repositoryId, pull, checkRuns}, between, policy, proposal: head})
}

/**
 * The policy file's text, null if the commit has none.
 *
 * Errors: there is one of the other ending alone; something else than a file of text in bounds stands at its path; a symbolic link is not followed.
 */
export function readPolicyText(commit: PolicyCommit, {path, otherPath}: PolicyFilePlace): Result<string | null> {
  const file = commit?.file
  if (!file && commit?.misnamed && otherPath !== null) return misnamed(path, otherPath)
  if (!file) return ok(null)
  const mode = toModeText(file.mode)
  if (!isRegularFile(mode)) return badFile(path, nameMode(mode))
  const blob = policyBlob.safeParse(file.object)
  if (!blob.success) return badFile(path, 'not a file')
  const {text, byteSize, isBinary, isTruncated} = blob.data
  if (byteSize > MAX_FILE_BYTES || isTruncated) return badFile(path, `over ${MAX_FILE_BYTES / 1024} KiB`)
  return isBinary === true || text === null ? badFile(path, 'not text') : ok(text)
}

function misnamed(path: string, found: string): Result<never> {
  const message = `Unexpected policy file ${found}, expected ${path}`
  return fail('bad-policy-file', message, 'Rename it, or name it with the input `config`.')
}

function badFile(path: string, found: string): Result<never> {
  const message = `Unexpected policy file ${path} (${found}), expected a regular file of text`
  return fail('bad-policy-file', message, `Replace ${path}.`)
}

function toCheckRuns(suites: z.infer<typeof checkSuites> | null | undefined): ExistingCheckRun[] {
  const runs = suites?.nodes?.flatMap(suite => suite?.checkRuns?.nodes ?? []).filter(run => run !== null) ?? []
  return runs.map(({id, externalId}) => ({id, externalId: externalId ?? ''}))
}

function toPullRequest(pull: z.infer<typeof pullRequest>): PullRequest {
  const {headRefOid: headSha, changedFiles, files} = pull
  const listed = files?.nodes.filter(file => file !== null) ?? []
  const isWhole = files != null && listed.length === changedFiles && changedFiles <= MAX_PAGE_SIZE
  const changed = listed.map(({path, changeType}) => ({path, previousPath: null, status: STATUSES[changeType]}))
  const labels = pull.labels?.nodes?.filter(label => label !== null).map(({name}) => name) ?? []
  const own = toDistinct([pull.comments, pull.newest].flatMap(page => (page ? toOwn(page) : [])))
  return {headSha, changedFiles, labels, files: isWhole ? changed : null, comments: own}
}

function toBetween({comments}: z.infer<typeof pullRequest>): CommentsBetween | null {
  const cursor = comments ? toCursor(comments) : null
  const count = (comments?.totalCount ?? 0) - 2 * MAX_PAGE_SIZE
  return !comments || cursor === null || count <= 0 ? null : {cursor, count, index: toOwn(comments).length}
}

function toPullFailure(answer: GraphqlAnswer): Result<never> {
  const errand = {doing: 'read the pull request', permission: 'pull-requests: write'}
  return toGraphqlFailure(
    errand,
    answer.errors.find(({path}) => path.includes('pullRequest')),
  )
}
