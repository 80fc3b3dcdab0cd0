import type {Rule} from './rule.ts'

/** Two dates run backwards. */
export const dateOrder: Rule = {
  id: 'date-order',
  message: ({found, wanted}) => `Unexpected date \`${found}\`, expected none before \`${wanted}\``,
  help: () => 'Correct one of the two dates.',
}
