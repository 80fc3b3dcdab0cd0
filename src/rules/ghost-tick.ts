import type {Rule} from './rule.ts'

/** A ticked box says that nothing is left open, and something is. */
export const ghostTick: Rule = {
  id: 'ghost-tick',
  message: ({found, wanted}) => `Unexpected tick, expected none while ${wanted} has \`${found}\``,
  help: () => 'Settle what is open, or clear the box.',
}
