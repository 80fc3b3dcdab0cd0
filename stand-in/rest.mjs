// GitHub's REST API, as far as the action uses it, with its limits and refusals.
import {toCheckRun, toComment, toCommit, toFile} from './shapes.mjs'

const MAX_LISTED_FILES = 3000
const MAX_COMPARED_FILES = 300
const MAX_BODY_CHARS = 65_536
const MAX_CHECK_TEXT_CHARS = 65_535
const MAX_ANNOTATIONS = 50

/**
 * @typedef {{status: number, body: any, headers?: Record<string, string>}} Answer
 * @typedef {{github: ReturnType<import('./github.mjs').createGitHub>, origin: string, params: Record<string, string>, query: URLSearchParams, body: any, maxTreeEntries: number}} Call
 * @typedef {{method: string, path: string, scopes: import('./github.mjs').Scope[], level: 'read' | 'write', answer: (call: Call) => Answer}} Route
 */

/** @type {Route[]} */
const routes = [
  {method: 'GET', path: '/pulls/{pull_number}', scopes: ['pull-requests'], level: 'read', answer: getPull},
  {method: 'GET', path: '/pulls/{pull_number}/files', scopes: ['pull-requests'], level: 'read', answer: listFiles},
  {method: 'GET', path: '/compare/{basehead}', scopes: ['contents'], level: 'read', answer: compare},
  {method: 'GET', path: '/git/trees/{tree_sha}', scopes: ['contents'], level: 'read', answer: getTree},
  {method: 'GET', path: '/git/blobs/{file_sha}', scopes: ['contents'], level: 'read', answer: getBlob},
  {
    method: 'GET',
    path: '/issues/{issue_number}/comments',
    scopes: ['issues', 'pull-requests'],
    level: 'read',
    answer: listComments,
  },
  {
    method: 'POST',
    path: '/issues/{issue_number}/comments',
    scopes: ['issues', 'pull-requests'],
    level: 'write',
    answer: createComment,
  },
  {
    method: 'PATCH',
    path: '/issues/comments/{comment_id}',
    scopes: ['issues', 'pull-requests'],
    level: 'write',
    answer: updateComment,
  },
  {
    method: 'DELETE',
    path: '/issues/comments/{comment_id}',
    scopes: ['issues', 'pull-requests'],
    level: 'write',
    answer: deleteComment,
  },
  {method: 'GET', path: '/commits/{ref}/check-runs', scopes: ['checks'], level: 'read', answer: listCheckRuns},
  {method: 'POST', path: '/check-runs', scopes: ['checks'], level: 'write', answer: createCheckRun},
  {method: 'PATCH', path: '/check-runs/{check_run_id}', scopes: ['checks'], level: 'write', answer: updateCheckRun},
]

/** Answer a REST request. @param {string} method @param {string} path below the API's root @param {Omit<Call, 'params'>} call @returns {Answer} */
export function answerRest(method, path, call) {
  const prefix = `/repos/${call.github.owner}/${call.github.name}`
  if (!path.startsWith(`${prefix}/`)) return notFound()
  for (const route of routes) {
    const params = method === route.method ? match(route.path, path.slice(prefix.length)) : null
    if (params === null) continue
    // A private repository hides what the token may not read at all; what it may not do is refused.
    if (!call.github.may(route.scopes, route.level)) return forbidden()
    return route.answer({...call, params})
  }
  return notFound()
}

function match(pattern, path) {
  const names = pattern.split('/')
  const parts = path.split('/')
  if (names.length !== parts.length) return null
  const params = {}
  for (const [index, name] of names.entries()) {
    if (name.startsWith('{')) params[name.slice(1, -1)] = decodeURIComponent(parts[index])
    else if (name !== parts[index]) return null
  }
  return params
}

function getPull({github, params}) {
  if (Number(params.pull_number) !== github.pull.number) return notFound()
  const {number, headSha, baseSha} = github.pull
  return {
    status: 200,
    body: {
      number,
      state: 'open',
      head: {sha: headSha},
      base: {sha: baseSha},
      changed_files: github.changedFiles().length,
    },
  }
}

function listFiles({github, origin, params, query}) {
  if (Number(params.pull_number) !== github.pull.number) return notFound()
  const files = github.changedFiles().slice(0, MAX_LISTED_FILES)
  return page(files, query, file => toFile(repositoryUrl(github, origin), github.pull.headSha, file))
}

function compare({github, origin, params}) {
  const [base, head] = params.basehead.split('...')
  const {repository} = github
  if (!repository.hasCommit(base) || !repository.hasCommit(head)) return notFound()
  const url = repositoryUrl(github, origin)
  const shape = sha => toCommit(url, sha, repository.treeOf(sha) ?? sha, repository.parents(sha))
  const mergeBase = repository.mergeBase(base, head)
  const files = repository.diff(mergeBase, head).slice(0, MAX_COMPARED_FILES)
  const link = `${url}/compare/${base}...${head}`
  return {
    status: 200,
    body: {
      url: link,
      html_url: link,
      permalink_url: link,
      diff_url: `${link}.diff`,
      patch_url: `${link}.patch`,
      base_commit: shape(base),
      merge_base_commit: shape(mergeBase),
      status: mergeBase === base ? 'ahead' : 'diverged',
      ahead_by: 1,
      behind_by: mergeBase === base ? 0 : 1,
      total_commits: 1,
      commits: [shape(head)],
      files: files.map(file => toFile(url, head, file)),
    },
  }
}

function getTree({github, origin, params, query, maxTreeEntries}) {
  const entries = github.repository.tree(params.tree_sha, query.has('recursive'))
  if (entries === undefined) return notFound()
  const url = `${repositoryUrl(github, origin)}/git/trees/${params.tree_sha}`
  const tree = entries.slice(0, maxTreeEntries)
  return {status: 200, body: {sha: params.tree_sha, url, tree, truncated: tree.length < entries.length}}
}

function getBlob({github, origin, params}) {
  const content = github.repository.blob(params.file_sha)
  if (content === undefined) return notFound()
  // GitHub breaks the lines of its Base64.
  const lines = content.toString('base64').replace(/.{60}/g, '$&\n')
  const url = `${repositoryUrl(github, origin)}/git/blobs/${params.file_sha}`
  const body = {
    sha: params.file_sha,
    node_id: `B_${params.file_sha}`,
    size: content.length,
    url,
    content: lines,
    encoding: 'base64',
  }
  return {status: 200, body}
}

function listComments({github, origin, query}) {
  return page(github.comments, query, comment => toComment(origin, repositoryUrl(github, origin), comment))
}

function createComment({github, origin, params, body}) {
  if (Number(params.issue_number) !== github.pull.number) return notFound()
  const problem = bodyProblem(body?.body)
  if (problem !== null) return problem
  const comment = github.addComment(github.viewer, body.body)
  return {status: 201, body: toComment(origin, repositoryUrl(github, origin), comment)}
}

function updateComment({github, origin, params, body}) {
  const comment = github.comments.find(({id}) => id === Number(params.comment_id))
  if (comment === undefined) return notFound()
  const problem = bodyProblem(body?.body)
  if (problem !== null) return problem
  comment.body = body.body
  return {status: 200, body: toComment(origin, repositoryUrl(github, origin), comment)}
}

function deleteComment({github, params}) {
  const index = github.comments.findIndex(({id}) => id === Number(params.comment_id))
  if (index < 0) return notFound()
  github.comments.splice(index, 1)
  return {status: 204, body: null}
}

function bodyProblem(body) {
  if (typeof body !== 'string' || body.trim() === '') return invalid('body', 'Body cannot be blank')
  return body.length > MAX_BODY_CHARS
    ? invalid('body', `body is too long (maximum is ${MAX_BODY_CHARS} characters)`)
    : null
}

function listCheckRuns({github, origin, params, query}) {
  const name = query.get('check_name')
  const runs = github.checkRuns.filter(run => run.headSha === params.ref && (name === null || run.name === name))
  const shown = runs.map(run => toCheckRun(origin, repositoryUrl(github, origin), run))
  return {status: 200, body: {total_count: shown.length, check_runs: shown}}
}

function createCheckRun({github, origin, body}) {
  const problem = outputProblem(body?.output)
  if (problem !== null) return problem
  if (!github.repository.hasCommit(body.head_sha))
    return invalid('head_sha', `No commit found for SHA: ${body.head_sha}`)
  const run = github.addCheckRun({
    name: body.name,
    headSha: body.head_sha,
    status: body.status ?? 'queued',
    conclusion: body.conclusion ?? null,
    externalId: body.external_id ?? '',
    detailsUrl: body.details_url ?? null,
    title: body.output?.title ?? null,
    summary: body.output?.summary ?? null,
    annotations: body.output?.annotations ?? [],
  })
  return {status: 201, body: toCheckRun(origin, repositoryUrl(github, origin), run)}
}

function updateCheckRun({github, origin, params, body}) {
  const run = github.checkRuns.find(({id}) => id === Number(params.check_run_id))
  if (run === undefined) return notFound()
  const problem = outputProblem(body?.output)
  if (problem !== null) return problem
  // Annotations are only ever added.
  run.annotations = [...run.annotations, ...(body.output?.annotations ?? [])]
  run.title = body.output?.title ?? run.title
  run.summary = body.output?.summary ?? run.summary
  run.conclusion = body.conclusion ?? run.conclusion
  run.externalId = body.external_id ?? run.externalId
  return {status: 200, body: toCheckRun(origin, repositoryUrl(github, origin), run)}
}

function outputProblem(output) {
  if (output === undefined) return null
  if ((output.annotations?.length ?? 0) > MAX_ANNOTATIONS)
    return invalid('annotations', `Only ${MAX_ANNOTATIONS} annotations can be created at a time`)
  const isLong = [output.summary, output.text].some(
    text => text !== undefined && Buffer.byteLength(text) > MAX_CHECK_TEXT_CHARS,
  )
  return isLong ? invalid('summary', 'Only 65535 characters are allowed; text is too long') : null
}

/** One page of a list, with the links to the others that GitHub sends. */
function page(items, query, shape) {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const number = Number(query.get('page') ?? 1)
  const shown = items.slice((number - 1) * size, number * size)
  return {status: 200, body: shown.map(shape), headers: links(items.length, size, number)}
}

function links(count, size, number) {
  const last = Math.ceil(count / size)
  return number < last
    ? {
        link: `<https://stand-in.invalid/?page=${number + 1}>; rel="next", <https://stand-in.invalid/?page=${last}>; rel="last"`,
      }
    : {}
}

function repositoryUrl(github, origin) {
  return `${origin}/repos/${github.owner}/${github.name}`
}

function forbidden() {
  return {
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  }
}

function notFound() {
  return {status: 404, body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404'}}
}

function invalid(field, message) {
  const errors = [{resource: 'IssueComment', code: 'unprocessable', field, message}]
  return {
    status: 422,
    body: {message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest', status: '422'},
  }
}
