// GitHub's GraphQL types, as far as the action asks for them.
import {GraphqlError} from './execute.mjs'

const MAX_PAGE = 100
const MAX_BODY_CHARS = 65_536
const CHANGES = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
}

/** Resolvers over what GitHub knows. @param {ReturnType<import('../github.mjs').createGitHub>} github */
export function createTypes(github) {
  const {repository} = github
  return {
    Query: {
      repository: (_, {owner, name}) => {
        const isHere = owner === github.owner && name === github.name
        if (!isHere)
          throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
        return {__typename: 'Repository'}
      },
    },
    Repository: {
      id: () => 'R_1',
      object: (_, {oid}) => {
        need(['contents'], 'read')
        return repository.hasCommit(oid) ? {__typename: 'Commit', oid} : null
      },
      pullRequest: (_, {number}) => {
        need(['pull-requests'], 'read')
        if (number !== github.pull.number)
          throw new GraphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
        return {__typename: 'PullRequest'}
      },
    },
    Commit: {
      oid: commit => commit.oid,
      file: (commit, {path}) => {
        const entry = repository.files(commit.oid).get(path)
        return entry === undefined ? null : {__typename: 'TreeEntry', ...entry}
      },
      checkSuites: (commit, {filterBy, ...bounds}) => {
        need(['checks'], 'read')
        const runs = github.checkRuns.filter(({headSha, name}) => headSha === commit.oid && isMatch(name, filterBy))
        const suites = [...new Set(runs.map(({suite}) => suite))]
        return connect(
          suites.map(suite => ({__typename: 'CheckSuite', suite, oid: commit.oid})),
          bounds,
        )
      },
    },
    TreeEntry: {
      mode: entry => Number.parseInt(entry.mode, 8),
      object: entry => {
        const content = repository.blob(entry.sha)
        return content === undefined ? null : {__typename: 'Blob', content}
      },
    },
    Blob: {
      byteSize: blob => blob.content.length,
      isBinary: blob => blob.content.includes(0),
      isTruncated: blob => blob.content.length > 512_000,
      text: blob => (blob.content.includes(0) ? null : blob.content.toString('utf8')),
    },
    EmptyConnection: connection(),
    CheckSuiteConnection: connection(),
    CheckSuite: {
      checkRuns: (suite, {filterBy, ...bounds}) => {
        const all = github.checkRuns.filter(run => run.suite === suite.suite && isMatch(run.name, filterBy))
        const latest = all.filter((run, index) => !all.slice(index + 1).some(({name}) => name === run.name))
        const runs = filterBy?.checkType === 'LATEST' ? latest : all
        return connect(
          runs.map(run => ({__typename: 'CheckRun', run})),
          bounds,
        )
      },
    },
    CheckRunConnection: connection(),
    CheckRun: {id: ({run}) => run.nodeId, externalId: ({run}) => run.externalId},
    PullRequest: {
      headRefOid: () => github.pull.headSha,
      changedFiles: () => github.changedFiles().length,
      labels: (_, bounds) =>
        connect(
          github.pull.labels.map(name => ({__typename: 'Label', name})),
          bounds,
        ),
      files: (_, bounds) =>
        connect(
          github.changedFiles().map(file => ({__typename: 'PullRequestChangedFile', file})),
          bounds,
        ),
      comments: (_, bounds) =>
        connect(
          github.comments.map(comment => ({__typename: 'IssueComment', comment})),
          bounds,
        ),
    },
    PullRequestChangedFileConnection: connection(),
    PullRequestChangedFile: {path: ({file}) => file.filename, changeType: ({file}) => CHANGES[file.status]},
    IssueCommentConnection: connection(),
    IssueComment: {
      id: ({comment}) => comment.nodeId,
      body: ({comment}) => comment.body,
      viewerDidAuthor: ({comment}) => comment.author === github.viewer,
    },
    LabelConnection: connection(),
    Label: {name: ({name}) => name},
    PageInfo: {hasNextPage: info => info.hasNextPage, endCursor: info => info.endCursor},
    Mutation: {
      updateIssueComment: (_, {input}) => {
        need(['issues', 'pull-requests'], 'write')
        const comment = find(github.comments, input.id)
        if (input.body.length > MAX_BODY_CHARS)
          throw new GraphqlError('UNPROCESSABLE', `Body is too long (maximum is ${MAX_BODY_CHARS} characters)`)
        comment.body = input.body
        return {__typename: 'UpdateIssueCommentPayload', comment}
      },
      deleteIssueComment: (_, {input}) => {
        need(['issues', 'pull-requests'], 'write')
        github.comments.splice(github.comments.indexOf(find(github.comments, input.id)), 1)
        return {__typename: 'DeleteIssueCommentPayload'}
      },
      updateCheckRun: (_, {input}) => {
        need(['checks'], 'write')
        const run = find(github.checkRuns, input.checkRunId)
        run.conclusion = input.conclusion?.toLowerCase() ?? run.conclusion
        run.externalId = input.externalId ?? run.externalId
        run.title = input.output?.title ?? run.title
        run.summary = input.output?.summary ?? run.summary
        return {__typename: 'UpdateCheckRunPayload', run}
      },
    },
    UpdateIssueCommentPayload: {issueComment: ({comment}) => ({__typename: 'IssueComment', comment})},
    DeleteIssueCommentPayload: {clientMutationId: () => null},
    UpdateCheckRunPayload: {checkRun: ({run}) => ({__typename: 'CheckRun', run})},
  }

  function need(scopes, level) {
    if (!github.may(scopes, level)) throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration')
  }
}

function isMatch(name, filter) {
  return filter?.checkName === undefined || filter.checkName === name
}

function find(items, nodeId) {
  const item = items.find(each => each.nodeId === nodeId)
  if (item === undefined)
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${nodeId}'.`)
  return item
}

/** A page of a connection. GitHub wants a bound, of at most 100. */
function connect(nodes, {first, last, after}) {
  const type = `${nodes[0]?.__typename ?? 'Empty'}Connection`
  const size = first ?? last
  if (size === undefined)
    throw new GraphqlError(
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the connection.',
    )
  if (size > MAX_PAGE)
    throw new GraphqlError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the connection exceeds the \`${first === undefined ? 'last' : 'first'}\` limit of ${MAX_PAGE} records.`,
    )
  const from = first === undefined ? Math.max(0, nodes.length - size) : 0
  const start = after === undefined || after === null ? from : Number(after)
  const end = Math.min(start + size, nodes.length)
  const pageInfo = {
    __typename: 'PageInfo',
    hasNextPage: end < nodes.length,
    endCursor: end > start ? String(end) : null,
  }
  return {__typename: type, nodes: nodes.slice(start, end), pageInfo, totalCount: nodes.length}
}

function connection() {
  return {nodes: each => each.nodes, pageInfo: each => each.pageInfo, totalCount: each => each.totalCount}
}
