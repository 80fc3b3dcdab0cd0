import type {Rule} from './rule.ts'

/** A box that must be ticked before approval is open and not explained. */
export const unticked: Rule = {
  id: 'unticked',
  message: ({slot}) => `Unexpected open box, expected \`${slot}\` to be ticked or explained`,
  help: () => 'Tick the box, or say on its line why it stays open.',
}
