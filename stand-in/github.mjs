// What GitHub knows: one repository, one pull request, comments, check runs, and what the token may do.
import {createRepository} from './repository.mjs'

/**
 * @typedef {'contents' | 'pull-requests' | 'issues' | 'checks'} Scope
 * @typedef {Partial<Record<Scope, 'read' | 'write' | 'none'>>} Permissions
 * @typedef {{id: number, nodeId: string, author: string, body: string, number: number}} Comment
 * @typedef {object} Options
 * @property {string} [owner]
 * @property {string} [name]
 * @property {boolean} [private] a private repository is closed to a token without the permission; a public one can be read by all
 * @property {boolean} [fork] whether the pull request comes from a fork
 * @property {Record<string, import('./repository.mjs').FileContent>} [base] files of the base commit
 * @property {Record<string, import('./repository.mjs').FileContent>} [head] files of the head commit
 * @property {string} [viewer] the account behind the token
 * @property {Permissions} [permissions]
 */

/** @param {Options} options */
export function createGitHub(options = {}) {
  const repository = createRepository()
  const permissions = options.permissions ?? {contents: 'read', 'pull-requests': 'write', checks: 'write'}
  const root = repository.commit(options.base ?? {})
  let lastId = 3_000_000_000
  const github = {
    owner: options.owner ?? 'octo-org',
    name: options.name ?? 'octo-repo',
    isPrivate: options.private ?? false,
    viewer: options.viewer ?? 'github-actions[bot]',
    permissions,
    repository,
    pull: {
      number: 7,
      /** @type {string[]} names */
      labels: [],
      isFork: options.fork ?? false,
      baseSha: root,
      headSha: repository.commit(options.head ?? {}, [root]),
    },
    /** @type {Comment[]} */
    comments: [],
    /** @type {any[]} */
    checkRuns: [],
    may,
    addComment,
    addCheckRun,
    push,
    pushToBase,
    changedFiles: () =>
      repository.diff(repository.mergeBase(github.pull.baseSha, github.pull.headSha), github.pull.headSha),
    payload,
  }
  return github

  /** Whether the token may do what one of the scopes allows. @param {Scope[]} scopes @param {'read' | 'write'} level */
  function may(scopes, level) {
    if (level === 'read' && !github.isPrivate) return true
    return scopes.some(
      scope => github.permissions[scope] === 'write' || (level === 'read' && github.permissions[scope] === 'read'),
    )
  }

  /** @param {string} author @param {string} body */
  function addComment(author, body) {
    const id = ++lastId
    const comment = {id, nodeId: `IC_${id}`, author, body, number: github.pull.number}
    github.comments.push(comment)
    return comment
  }

  /** Check runs of one app on one commit share a suite, unless a test says otherwise. */
  function addCheckRun(run) {
    const id = ++lastId
    const suite = run.suite ?? Number.parseInt(`${run.headSha}`.slice(0, 6), 16)
    const added = {...run, id, nodeId: `CR_${id}`, suite}
    github.checkRuns.push(added)
    return added
  }

  /** Push a commit to the pull request. @param {Record<string, import('./repository.mjs').FileContent>} files all its files */
  function push(files) {
    github.pull.headSha = repository.commit(files, [github.pull.headSha])
    return github.pull.headSha
  }

  /** Push a commit to the base branch. */
  function pushToBase(files) {
    github.pull.baseSha = repository.commit(files, [github.pull.baseSha])
    return github.pull.baseSha
  }

  /** The payload of an event, as far as GitHub and actions agree on it. @param {string} event */
  function payload(event, extra = {}) {
    const {number, headSha, baseSha, isFork} = github.pull
    const fullName = `${github.owner}/${github.name}`
    const common = {
      repository: {name: github.name, full_name: fullName, private: github.isPrivate, owner: {login: github.owner}},
      ...extra,
    }
    if (event === 'merge_group')
      return {
        action: 'checks_requested',
        merge_group: {
          head_sha: headSha,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${baseSha}`,
          base_sha: baseSha,
          base_ref: 'refs/heads/main',
        },
        ...common,
      }
    if (!event.startsWith('pull_request')) return common
    const head = {
      ref: 'topic',
      sha: headSha,
      repo: {full_name: isFork ? `contributor/${github.name}` : fullName, fork: isFork},
    }
    const base = {ref: 'main', sha: baseSha, repo: {full_name: fullName, fork: false}}
    const changed = github.changedFiles().length
    return {
      action: 'synchronize',
      number,
      pull_request: {number, draft: false, head, base, changed_files: changed},
      ...common,
    }
  }
}
