import {asked, type Rule} from './rule.ts'

/** A label of the template stands nowhere in the plan. */
export const missingField: Rule = {
  id: 'missing-field',
  message: ({slot}) => `Unexpected missing answer, expected \`${slot}\``,
  help: sentence => `Add it here, or write "N/A" with the reason.${asked(sentence)}`,
}
