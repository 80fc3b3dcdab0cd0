import type {Rule} from './rule.ts'

/** A link, or a file that the plan names as its input, is not there. */
export const deadLink: Rule = {
  id: 'dead-link',
  message: ({found}) => `Unexpected link to \`${found}\`, expected a file that exists`,
  help: ({found, wanted}) =>
    wanted
      ? `Links start at the plan's own folder. From the root of the repository it is \`/${found}\`.`
      : "Correct the path, which starts at the plan's own folder, or add the file.",
}
