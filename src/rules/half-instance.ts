import type {Rule} from './rule.ts'

/** A block of a repeated group was begun and not finished. */
export const halfInstance: Rule = {
  id: 'half-instance',
  message: ({slot}) => `Unexpected unfinished block \`${slot}\`, expected its answers`,
  help: ({wanted}) => (wanted ? `Still open: ${wanted}. Or delete the block.` : 'Fill the block in, or delete it.'),
}
