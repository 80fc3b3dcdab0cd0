import type {Rule} from './rule.ts'

/** The status says that the plan is finished, and it has gaps. */
export const statusConflict: Rule = {
  id: 'status-conflict',
  message: ({found, wanted}) => `Unexpected status \`${found}\`, expected one of a plan in progress: it has ${wanted}`,
  help: () => 'Close the gaps, or set the status back until they are closed.',
}
