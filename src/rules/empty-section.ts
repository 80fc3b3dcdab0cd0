import {asked, type Rule} from './rule.ts'

/** A heading has nothing under it. */
export const emptySection: Rule = {
  id: 'empty-section',
  message: ({slot}) => `Unexpected empty section, expected text under \`${slot}\``,
  help: sentence => `Write the answer below the heading, or "N/A" with the reason.${asked(sentence)}`,
}
