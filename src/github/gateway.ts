import type {Result} from '../model/result.ts'

/** A file that a pull request or a range of commits changes. `previousPath` is set for renamed files only. */
export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'renamed' | 'removed'
}

/** One file of a commit: its mode as Git writes it (`100644`), its blob, and the blob's size in bytes. */
export interface TreeEntry {
  readonly mode: string
  readonly sha: string
  readonly size: number
}

/** All files of a commit by path, with symbolic links (`120000`) and submodules (`160000`), without folders. */
export type Tree = ReadonlyMap<string, TreeEntry>

/** A comment on the pull request that the token's own account wrote. `id` is opaque. Oldest first. */
export interface OwnComment {
  readonly id: string
  readonly body: string
}

/** A check run of our name on the head commit. Both ids are opaque; `externalId` is what we gave it. */
export interface ExistingCheckRun {
  readonly id: string
  readonly externalId: string
}

/**
 * A pull request as it is now, which may be later than its event.
 *
 * Shape: `files` is null if they are too many for one answer, or were not asked for; the list is `listChangedFiles`.
 * `labels` are their names.
 */
export interface PullRequest {
  readonly headSha: string
  readonly changedFiles: number
  readonly labels: readonly string[]
  readonly files: readonly ChangedFile[] | null
  readonly comments: readonly OwnComment[]
}

/**
 * What of ours stands on GitHub already. `pull` is null without a pull request. Both are failures if the token may not
 * read them; whoever may not read check runs may not write any.
 */
export interface Standing {
  readonly repositoryId: string
  readonly pull: Result<PullRequest> | null
  readonly checkRuns: Result<readonly ExistingCheckRun[]>
}

/**
 * The commit and, if there is one, the pull request that a run is about. `hasComments` is false where nothing is said
 * on it: a merge group only asks for its labels.
 */
export interface Place {
  readonly pullNumber: number | null
  readonly hasComments: boolean
  readonly headSha: string
  readonly checkName: string
}

/**
 * The policy file of a commit, by the path that the set-up names. `otherPath` is where one may stand that was meant to be
 * it; null if there is no such place.
 */
export interface PolicyFilePlace {
  readonly commit: string
  readonly path: string
  readonly otherPath: string | null
}

/**
 * The first answer of a run: the policy file's text, null if the commit has none, and what stands already.
 * `proposedText` is the policy file of the head commit, a failure if it is none that can be read. Not all comments of a
 * very long conversation are in this answer.
 */
export interface Opening {
  readonly policyText: string | null
  readonly proposedText: Result<string | null>
  readonly standing: Standing
  readonly hasAllComments: boolean
}

/** What two commits have between them. `files` is null if they are more than a comparison names. */
export interface Comparison {
  readonly mergeBaseSha: string
  readonly files: readonly ChangedFile[] | null
}

/** Which list of changed files is meant: that of a head commit, and how many the pull request is said to have. */
export interface WantedList {
  readonly headSha: string
  readonly count: number
}

/** An annotation as the checks API wants it. */
export interface CheckAnnotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** A finished check run. `externalId` comes back in `ExistingCheckRun`. */
export interface CheckRun {
  readonly name: string
  readonly headSha: string
  readonly conclusion: 'success' | 'failure'
  readonly externalId: string
  readonly detailsUrl: string
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

/**
 * GitHub, in the words of this action.
 *
 * Errors: a refusal (403, 404, 422, a spent rate limit) and a service that does not answer are failures that name the
 * permission to add, an update of what is there no longer is one with the code `gone`; everything else is thrown.
 */
export interface Gateway {
  readonly fetchOpening: (place: Place, policyFile: PolicyFilePlace) => Promise<Result<Opening>>
  readonly fetchStanding: (place: Place) => Promise<Result<Standing>>
  /** Every page of a pull request's files; null if they are not those of the commit, or nothing says so. */
  readonly listChangedFiles: (pullNumber: number, wanted: WantedList) => Promise<Result<readonly ChangedFile[] | null>>
  readonly compareCommits: (baseSha: string, headSha: string) => Promise<Result<Comparison>>
  readonly fetchTree: (commit: string) => Promise<Result<Tree>>
  readonly fetchBlob: (sha: string) => Promise<Result<Uint8Array>>
  /** Our comments among the last hundred of a pull request, oldest first: what was created just now is among them. */
  readonly fetchLastComments: (pullNumber: number) => Promise<Result<readonly OwnComment[]>>
  /** Answers the comment's id. */
  readonly createComment: (pullNumber: number, body: string) => Promise<Result<string>>
  readonly updateComment: (id: string, body: string) => Promise<Result<null>>
  /** Gone is gone, whoever deleted it. */
  readonly deleteComment: (id: string) => Promise<Result<null>>
  /** Create the check run with all its annotations, in as many requests as they need. */
  readonly createCheckRun: (run: CheckRun) => Promise<Result<null>>
  /** Update all but the annotations, which GitHub would only add to. */
  readonly updateCheckRun: (repositoryId: string, id: string, run: CheckRun) => Promise<Result<null>>
}
