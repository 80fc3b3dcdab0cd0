import type {Rule} from './rule.ts'

/** A box that must be ticked before approval is open and not explained. */
export const unticked: Rule = {
  id: 'unticked',
  message: () => 'Unexpected open box, expected it ticked or explained',
  help: () => 'Tick the box, or say on its line why it stays open.',
}
