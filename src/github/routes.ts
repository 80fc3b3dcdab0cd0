/** The REST requests of the action. Octokit's types know what each takes and answers. */

export const LIST_FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
export const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'
export const GET_TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
export const GET_BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
export const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
export const CREATE_CHECK_RUN = 'POST /repos/{owner}/{repo}/check-runs'
export const EXTEND_CHECK_RUN = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
