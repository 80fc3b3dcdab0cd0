import type {CheckRun, Gateway, Standing} from '../../src/github/gateway.ts'
import {fail, ok} from '../../src/model/result.ts'

/** What a fake GitHub was told to write. */
export interface Written {
  readonly comments: string[]
  readonly checkRuns: CheckRun[]
}

/** A pull request on which nothing of ours stands. */
export const emptyStanding: Standing = {
  repositoryId: 'R_1',
  pull: ok({headSha: 'a'.repeat(40), changedFiles: 0, labels: [], files: [], comments: []}),
  checkRuns: ok([]),
}

/** A GitHub that answers nothing but what a test says, and notes what it is told to write. */
export function createFakeGateway(answers: Partial<Gateway> = {}): Gateway & {readonly written: Written} {
  const written: Written = {comments: [], checkRuns: []}
  const nothing = async () => fail('unavailable', 'The fake has no answer', 'Give it one.')
  return {
    written,
    fetchOpening: async () =>
      ok({policyText: null, proposedText: ok(null), standing: emptyStanding, hasAllComments: true}),
    fetchStanding: async () => ok(emptyStanding),
    listChangedFiles: nothing,
    compareCommits: nothing,
    fetchTree: nothing,
    fetchBlob: nothing,
    fetchLastComments: async () => ok([]),
    createComment: async (_number, body) => {
      written.comments.push(body)
      return ok('IC_1')
    },
    updateComment: nothing,
    deleteComment: nothing,
    createCheckRun: async run => {
      written.checkRuns.push(run)
      return ok(null)
    },
    updateCheckRun: nothing,
    ...answers,
  }
}
