import type {Rule} from './rule.ts'

/** An answer only repeats what the template says there. */
export const copiedGuidance: Rule = {
  id: 'copied-guidance',
  message: ({found}) => `Unexpected words of the template \`${found}\`, expected an answer`,
  help: () => 'Write what holds for this plan.',
}
