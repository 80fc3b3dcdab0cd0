import {asked, type Rule} from './rule.ts'

/** A label has nothing behind it. */
export const emptyField: Rule = {
  id: 'empty-field',
  message: () => 'Unexpected empty value, expected an answer',
  help: sentence => `Write ${sentence.value} behind the label, or "N/A" with the reason.${asked(sentence)}`,
}
