import type {Rule} from './rule.ts'

/** More than half of the answers only say that they do not apply. */
export const bareNa: Rule = {
  id: 'bare-na',
  message: () => 'Unexpected share of answers that only say "N/A", expected a reason with most of them',
  help: () => 'Say in a few words why each does not apply.',
}
