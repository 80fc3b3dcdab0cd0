// Shapes of GitHub's REST answers, as its published description has them.

const TIME = '2026-01-01T00:00:00Z'

/** A user or a bot. @param {string} origin @param {string} login */
export function toUser(origin, login) {
  const url = `${origin}/users/${encodeURIComponent(login)}`
  const links = [
    'events',
    'followers',
    'following',
    'gists',
    'organizations',
    'received_events',
    'repos',
    'starred',
    'subscriptions',
  ]
  return {
    login,
    id: 41898282,
    node_id: `U_${login}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: url,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    ...Object.fromEntries(links.map(name => [`${name}_url`, `${url}/${name}`])),
  }
}

/** A comment. @param {string} repositoryUrl @param {{id: number, nodeId: string, author: string, body: string, number: number}} comment */
export function toComment(origin, repositoryUrl, {id, nodeId, author, body, number}) {
  return {
    id,
    node_id: nodeId,
    url: `${repositoryUrl}/issues/comments/${id}`,
    html_url: `${repositoryUrl}/pull/${number}#issuecomment-${id}`,
    issue_url: `${repositoryUrl}/issues/${number}`,
    user: toUser(origin, author),
    body,
    created_at: TIME,
    updated_at: TIME,
    author_association: 'NONE',
  }
}

/** A file of a pull request or of a comparison. */
export function toFile(repositoryUrl, commit, {filename, status, sha, previous_filename}) {
  const path = filename.split('/').map(encodeURIComponent).join('/')
  return {
    sha,
    filename,
    status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${repositoryUrl}/blob/${commit}/${path}`,
    raw_url: `${repositoryUrl}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl}/contents/${path}?ref=${commit}`,
    ...(previous_filename === undefined ? {} : {previous_filename}),
  }
}

/** A commit. */
export function toCommit(repositoryUrl, sha, tree, parents) {
  const url = `${repositoryUrl}/commits/${sha}`
  const commit = {
    author: null,
    committer: null,
    comment_count: 0,
    message: 'commit',
    tree: {sha: tree, url: `${repositoryUrl}/git/trees/${tree}`},
    url,
  }
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: url,
    comments_url: `${url}/comments`,
    commit,
    author: null,
    committer: null,
    parents: parents.map(parent => ({sha: parent, url: `${repositoryUrl}/commits/${parent}`})),
  }
}

/** A check run. */
export function toCheckRun(origin, repositoryUrl, run) {
  const url = `${repositoryUrl}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: run.nodeId,
    head_sha: run.headSha,
    name: run.name,
    url,
    html_url: url,
    details_url: run.detailsUrl,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    started_at: TIME,
    completed_at: TIME,
    check_suite: {id: run.suite},
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: {
      id: 15368,
      slug: 'github-actions',
      node_id: 'A_15368',
      owner: toUser(origin, 'github'),
      name: 'GitHub Actions',
      description: null,
      external_url: origin,
      html_url: `${origin}/apps/github-actions`,
      created_at: TIME,
      updated_at: TIME,
      permissions: {},
      events: [],
    },
    pull_requests: [],
  }
}
