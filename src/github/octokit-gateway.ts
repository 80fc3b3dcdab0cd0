import {fail, ok, type Result} from '../model/result.ts'
import {toCheckRunInput} from './check-run-input.ts'
import {readComments, readLastComments, toDistinct} from './comments.ts'
import {createCheckRun} from './create-check-run.ts'
import type {RunContext} from './event.ts'
import type {
  ChangedFile,
  Comparison,
  Gateway,
  Opening,
  OwnComment,
  Place,
  PolicyFilePlace,
  Standing,
  Tree,
  WantedList,
} from './gateway.ts'
import {askGraphql, mutateGraphql} from './graphql.ts'
import {MAX_COMPARED_FILES, MAX_LISTED_FILES, MAX_PAGE_SIZE} from './limits.ts'
import {createOctokit, type Octokit} from './octokit.ts'
import {
  COMMENTS_QUERY,
  DELETE_COMMENT,
  LAST_COMMENTS_QUERY,
  STANDING_QUERY,
  UPDATE_CHECK_RUN,
  UPDATE_COMMENT,
} from './queries.ts'
import {attempt, WRITE_CHECK_RUN} from './refusal.ts'
import {COMPARE, CREATE_COMMENT, GET_BLOB, GET_TREE, LIST_FILES} from './routes.ts'
import {type CommentsBetween, readPolicyText, readStanding, type StandingAnswer} from './standing.ts'
import {readTree} from './tree.ts'

const READ_CONTENTS = 'contents: read'
const TOO_LARGE = 'Unexpected folder with more files than GitHub lists, expected one that can be read whole'
const READ_COMMENTS = {doing: 'read the comments', permission: 'pull-requests: write'}
const WRITE_COMMENT = {doing: 'write the comment', permission: 'pull-requests: write'}

/** GitHub through Octokit. The repository and the addresses are the runner's. */
export function createOctokitGateway(token: string, run: RunContext): Gateway {
  const {apiUrl, graphqlUrl: url} = run
  const reader = createOctokit({token, apiUrl, lane: 'read'})
  const rereader = createOctokit({token, apiUrl, lane: 'reread'})
  const looker = createOctokit({token, apiUrl, lane: 'look'})
  const commenter = createOctokit({token, apiUrl, lane: 'comment'})
  const checker = createOctokit({token, apiUrl, lane: 'check-run'})
  const repository = {owner: run.owner, repo: run.name}

  return {
    fetchOpening,
    fetchStanding,
    listChangedFiles,
    compareCommits,
    fetchTree,
    fetchBlob,
    fetchLastComments,
    createCheckRun: checkRun => createCheckRun(checker, repository, checkRun),
    createComment: (pullNumber, body) =>
      attempt(WRITE_COMMENT, async () => {
        // A create that is repeated after a lost answer would be a second comment: the caller looks before it repeats.
        const request = {retries: 0}
        const {data} = await commenter.request(CREATE_COMMENT, {...repository, issue_number: pullNumber, body, request})
        return data.node_id
      }),
    updateComment: (id, body) =>
      mutateGraphql(commenter, WRITE_COMMENT, {url, document: UPDATE_COMMENT, variables: {id, body}}),
    deleteComment: async id => {
      const deleted = await mutateGraphql(commenter, WRITE_COMMENT, {url, document: DELETE_COMMENT, variables: {id}})
      return !deleted.ok && deleted.failure.code === 'gone' ? ok(null) : deleted
    },
    updateCheckRun: (repositoryId, id, checkRun) => {
      const variables = {input: toCheckRunInput(repositoryId, id, checkRun)}
      return mutateGraphql(checker, WRITE_CHECK_RUN, {url, document: UPDATE_CHECK_RUN, variables})
    },
  }

  async function fetchOpening(place: Place, policyFile: PolicyFilePlace): Promise<Result<Opening>> {
    const answer = await askStanding(reader, place, {
      opening: true,
      policyCommit: policyFile.commit,
      policyPath: policyFile.path,
      otherPath: policyFile.otherPath ?? policyFile.path,
    })
    if (!answer.ok) return answer
    const policyText = readPolicyText(answer.value.policy, policyFile)
    if (!policyText.ok) return policyText
    const proposedText = readPolicyText(answer.value.proposal, policyFile)
    const {standing, between} = answer.value
    return ok({policyText: policyText.value, proposedText, standing, hasAllComments: between === null})
  }

  async function fetchStanding(place: Place): Promise<Result<Standing>> {
    const answer = await askStanding(rereader, place, {
      opening: false,
      policyCommit: place.headSha,
      policyPath: '',
      otherPath: '',
    })
    return answer.ok ? ok(await withAllComments(place, answer.value)) : answer
  }

  async function askStanding(
    octokit: Octokit,
    place: Place,
    policy: Record<string, unknown>,
  ): Promise<Result<StandingAnswer>> {
    const doing = policy.opening === true ? 'read the repository' : 'look at what stands already'
    const errand = {doing, permission: READ_CONTENTS}
    const {pullNumber, hasComments, headSha, checkName} = place
    const pull = {hasPull: pullNumber !== null, hasComments, number: pullNumber ?? 0}
    const variables = {owner: run.owner, name: run.name, headSha, checkName, ...pull, ...policy}
    const answer = await askGraphql(octokit, errand, {url, document: STANDING_QUERY, variables})
    return answer.ok ? readStanding(answer.value, errand) : answer
  }

  async function withAllComments(place: Place, {standing, between}: StandingAnswer): Promise<Standing> {
    if (between === null || standing.pull?.ok !== true) return standing
    const further = await listCommentsBetween(place.pullNumber ?? 0, between)
    if (!further.ok) return {...standing, pull: further}
    const pull = standing.pull.value
    return {
      ...standing,
      pull: ok({...pull, comments: toDistinct(pull.comments.toSpliced(between.index, 0, ...further.value))}),
    }
  }

  async function fetchLastComments(number: number): Promise<Result<OwnComment[]>> {
    const variables = {owner: run.owner, name: run.name, number}
    const answer = await askGraphql(looker, READ_COMMENTS, {url, document: LAST_COMMENTS_QUERY, variables})
    return answer.ok ? readLastComments(answer.value, READ_COMMENTS) : answer
  }

  async function listCommentsBetween(number: number, {cursor, count}: CommentsBetween): Promise<Result<OwnComment[]>> {
    const own: OwnComment[] = []
    let after: string | null = cursor
    for (let left = count; left > 0 && after !== null; left -= MAX_PAGE_SIZE) {
      const variables = {owner: run.owner, name: run.name, number, after}
      const answer = await askGraphql(reader, READ_COMMENTS, {url, document: COMMENTS_QUERY, variables})
      if (!answer.ok) return answer
      const page = readComments(answer.value, READ_COMMENTS)
      if (!page.ok) return page
      own.push(...page.value.own)
      after = page.value.cursor
    }
    return ok(own)
  }

  async function listChangedFiles(
    pullNumber: number,
    {headSha, count}: WantedList,
  ): Promise<Result<readonly ChangedFile[] | null>> {
    const pages = Math.ceil(Math.min(Math.max(count, 1), MAX_LISTED_FILES) / MAX_PAGE_SIZE)
    return attempt({doing: 'list the changed files', permission: 'pull-requests: read'}, async () => {
      const place = {...repository, pull_number: pullNumber, per_page: MAX_PAGE_SIZE}
      const numbers = Array.from({length: pages}, (_, index) => index + 1)
      const answers = await Promise.all(numbers.map(page => reader.request(LIST_FILES, {...place, page})))
      const files = answers.flatMap(({data}) => data)
      return isListOf(files, headSha) ? files.map(toChangedFile) : null
    })
  }

  async function compareCommits(baseSha: string, headSha: string): Promise<Result<Comparison>> {
    return attempt({doing: 'compare the commits', permission: READ_CONTENTS}, async () => {
      const range = {...repository, basehead: `${baseSha}...${headSha}`, per_page: 1}
      const {data} = await reader.request(COMPARE, range)
      const files = data.files ?? []
      const isWhole = files.length < MAX_COMPARED_FILES
      return {mergeBaseSha: data.merge_base_commit.sha, files: isWhole ? files.map(toChangedFile) : null}
    })
  }

  async function fetchTree(commit: string): Promise<Result<Tree>> {
    const errand = {doing: 'read the files of a commit', permission: READ_CONTENTS}
    const tree = await attempt(errand, () =>
      readTree(commit, async (sha, depth) => {
        const recursive = depth === 'whole' ? {recursive: '1'} : {}
        const {data} = await reader.request(GET_TREE, {...repository, tree_sha: sha, ...recursive})
        return data
      }),
    )
    if (!tree.ok) return tree
    return tree.value === null ? fail('too-large', TOO_LARGE, 'Split the folder.') : ok(tree.value)
  }

  async function fetchBlob(sha: string): Promise<Result<Uint8Array>> {
    return attempt({doing: 'read a file', permission: READ_CONTENTS}, async () => {
      const {data} = await reader.request(GET_BLOB, {...repository, file_sha: sha})
      return Buffer.from(data.content, 'base64')
    })
  }
}

interface RestFile {
  readonly filename: string
  readonly blob_url: string | null
  readonly contents_url: string
  readonly previous_filename?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
}

const STATUSES = {copied: 'added', changed: 'modified', unchanged: 'modified'} as const

/** Whether a list is that of a commit, by the addresses of its files: the list itself does not say. */
function isListOf(files: readonly RestFile[], headSha: string): boolean {
  const standing = files.filter(({status}) => status !== 'removed')
  const urls = standing.map(file => `${file.blob_url} ${file.contents_url}`)
  return urls.length > 0 && urls.every(url => url.includes(headSha))
}

function toChangedFile({filename: path, previous_filename: previous, status}: RestFile): ChangedFile {
  const isOther = status === 'copied' || status === 'changed' || status === 'unchanged'
  return {
    path,
    previousPath: status === 'renamed' ? (previous ?? null) : null,
    status: isOther ? STATUSES[status] : status,
  }
}
