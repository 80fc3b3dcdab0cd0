/** Facts about GitHub that the action has to fit into, each with its source. */

/**
 * Characters of a comment. GitHub answers 422 "body is too long (maximum is 65536 characters)" above it.
 * Source: the API's answer; mysql `mediumblob` of 262,144 bytes at four bytes a character.
 */
export const MAX_COMMENT_CHARS = 65_536

/**
 * UTF-8 bytes of a check run's summary.
 * Source: REST description of `POST /repos/{owner}/{repo}/check-runs`, `output.summary`, which calls them characters; the
 * column is a `text` of MySQL, and the API refuses more bytes.
 */
export const MAX_CHECK_SUMMARY_BYTES = 65_535

/** Annotations in one request. Source: REST description of `POST /repos/{owner}/{repo}/check-runs`, `output.annotations`. */
export const MAX_ANNOTATIONS_PER_REQUEST = 50

/**
 * Annotations of one check run. Our own bound: every request of 50 waits a second for the one before, as GitHub asks
 * for, and nobody reads more than this.
 */
export const MAX_CHECK_ANNOTATIONS = 300

/** Files that the list of a pull request's files ever names. Source: docs.github.com/rest/pulls/pulls#list-pull-requests-files */
export const MAX_LISTED_FILES = 3_000

/** Files that a comparison of two commits names. Source: docs.github.com/rest/commits/commits#compare-two-commits */
export const MAX_COMPARED_FILES = 300

/** Items of one page, in REST and GraphQL. Source: docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const MAX_PAGE_SIZE = 100

/**
 * Bytes of a job summary that one step may write.
 * Source: docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
export const MAX_JOB_SUMMARY_BYTES = 1_048_576

/**
 * Annotations by workflow command that a step may show, for each of error, warning and notice.
 * Source: docs.github.com/rest/checks/runs, and actions/toolkit docs/problem-matchers.md#limitations
 */
export const MAX_COMMAND_ANNOTATIONS_PER_LEVEL = 10

/** Bytes of a plan, a template or a policy file that we read. Our own bound: above it, parsing Markdown takes seconds. */
export const MAX_FILE_BYTES = 262_144
