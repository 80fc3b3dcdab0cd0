/** The GraphQL documents. Comments are found by `viewerDidAuthor`, which holds for every kind of token. */

/**
 * What of ours stands already; with `$opening` also the policy files of both commits and the changed files. The first and
 * the last comments are all of them on nearly every pull request.
 */
export const STANDING_QUERY = `query Standing(
  $owner: String!, $name: String!, $headSha: GitObjectID!, $checkName: String!,
  $hasPull: Boolean!, $hasComments: Boolean!, $number: Int!,
  $opening: Boolean!, $policyCommit: GitObjectID!, $policyPath: String!, $otherPath: String!
) {
  repository(owner: $owner, name: $name) {
    id
    policy: object(oid: $policyCommit) @include(if: $opening) {
      ... on Commit {
        ...PolicyFile
      }
    }
    head: object(oid: $headSha) {
      ... on Commit {
        ...PolicyFile @include(if: $opening)
        checkSuites(first: 20, filterBy: {checkName: $checkName}) {
          nodes {
            checkRuns(first: 1, filterBy: {checkName: $checkName, checkType: LATEST}) {
              nodes { id externalId }
            }
          }
        }
      }
    }
    pullRequest(number: $number) @include(if: $hasPull) {
      headRefOid
      changedFiles
      labels(first: 100) { nodes { name } }
      files(first: 100) @include(if: $opening) { nodes { path changeType } }
      comments(first: 100) @include(if: $hasComments) {
        totalCount
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
      newest: comments(last: 100) @include(if: $hasComments) { nodes { id body viewerDidAuthor } }
    }
  }
}
fragment PolicyFile on Commit {
  file(path: $policyPath) {
    mode
    object { ... on Blob { byteSize isBinary isTruncated text } }
  }
  misnamed: file(path: $otherPath) { mode }
}`

/** A further page of a pull request's comments. */
export const COMMENTS_QUERY = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** The last comments of a pull request. */
export const LAST_COMMENTS_QUERY = `query LastComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100) { nodes { id body viewerDidAuthor } } }
  }
}`

/** By node id: a comment's number no longer fits GraphQL's integers. */
export const UPDATE_COMMENT = `mutation UpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: {id: $id, body: $body}) { issueComment { id } }
}`

/** Delete a comment of ours that another one has taken the place of. */
export const DELETE_COMMENT = `mutation DeleteComment($id: ID!) {
  deleteIssueComment(input: {id: $id}) { clientMutationId }
}`

/** By node id: a check run's number does not fit GraphQL's integers. */
export const UPDATE_CHECK_RUN = `mutation UpdateCheckRun($input: UpdateCheckRunInput!) {
  updateCheckRun(input: $input) { checkRun { id } }
}`
