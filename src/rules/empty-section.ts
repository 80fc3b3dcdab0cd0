import {asked, type Rule} from './rule.ts'

/** A heading has no answer under it. */
export const emptySection: Rule = {
  id: 'empty-section',
  message: () => 'Unexpected part without an answer, expected what the template asks for',
  help: sentence => `Write the answer here, or "N/A" with the reason.${asked(sentence)}`,
}
